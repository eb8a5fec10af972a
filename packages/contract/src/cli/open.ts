import { createRequire } from "node:module";
import { type ContractDocument, loadDocument } from "../document.ts";
import { ContractInputError } from "../errors.ts";
import { prismTarget } from "../targets/prism.ts";
import { sandboxTarget } from "../targets/sandbox.ts";
import type { Target } from "../targets/target.ts";
import { urlTarget } from "../targets/url.ts";
import type { CliOptions } from "./options.ts";

/** The document that was named, or the published one. */
export function openSpec(spec: string | undefined): Promise<ContractDocument> {
  return loadDocument(spec ?? createRequire(import.meta.url).resolve("@connectsafely/spec/openapi.json"));
}

export async function openTarget(options: CliOptions, document: ContractDocument): Promise<Target> {
  const { target, key, account, recipient, sends } = options;
  if (target === "sandbox") return sandboxTarget();
  if (target === "prism") return prismTarget(document);
  if (key === undefined || key === "") {
    throw new ContractInputError("A server needs a key: set CONNECTSAFELY_API_KEY, or give --key.");
  }
  if (sends > 0 && recipient === undefined) {
    throw new ContractInputError("--budget sends messages to somebody: name them with --recipient.");
  }
  return urlTarget({ url: target, apiKey: key, ...(account && { account }), ...(recipient && { recipient }) });
}
