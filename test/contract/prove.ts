import { join } from "node:path";
import { loadDocument } from "@connectsafely/contract";
import { contractTests } from "@connectsafely/contract/vitest";
import type { OperationId } from "@connectsafely/schema";
import { describe } from "vitest";

/** As it is written, so that a failure names file and line. */
export const written = join(import.meta.dirname, "../../spec/openapi.yaml");

/** A new one each time, printed with every run; CONTRACT_SEED repeats one. */
export const seed = Number(process.env["CONTRACT_SEED"] ?? Math.floor(Math.random() * 2 ** 31));

/** One operation against the mock and against the sandbox: a test per check. */
export function prove(operation: OperationId): void {
  const document = () => loadDocument(written);
  const options = { document, operations: [operation], seed, runs: 20, strict: true };
  describe("prism", () => contractTests({ ...options, target: "prism" }));
  describe("sandbox", () => contractTests({ ...options, target: "sandbox" }));
}
