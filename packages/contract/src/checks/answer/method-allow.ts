import type { Check } from "../../check.ts";
import type { Judged } from "./judged.ts";

export const silentPages = "the published pages say nothing of it; unrouted.shape judges the answer";

export const methodAllow: Check<Judged> = {
  id: "method.allow",
  says: "A 405 names the methods that the path has in Allow.",
  phases: ["coverage"],
  targets: ["sandbox"],
  unsound: silentPages,
  run({ exchange: { intent, request }, answer, document }) {
    if (intent.kind !== "unrouted" || answer.status !== 405) return [];
    const allow = (answer.headers.get("allow") ?? "").split(",").map((method) => method.trim());
    const path = new URL(request.url).pathname;
    const declared = document.operations
      .filter((operation) => path.endsWith(operation.path))
      .map(({ method }) => method);
    const isRight = declared.every((method) => allow.includes(method)) && !allow.includes(request.method);
    return isRight
      ? []
      : [{ message: `Allow is "${allow.join(", ")}"`, expected: declared.join(", "), actual: allow.join(", ") }];
  },
};
