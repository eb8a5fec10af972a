import type { Check } from "../../check.ts";
import type { Judged } from "./judged.ts";

export const methodAllow: Check<Judged> = {
  id: "method.allow",
  says: "A method that a path does not have is a 405, whose Allow names those that it has.",
  phases: ["coverage"],
  targets: ["sandbox"],
  unsound: "the published pages say nothing of it; unrouted.shape judges the answer",
  run({ exchange: { intent, request }, answer, document }) {
    if (intent.kind !== "unrouted" || !intent.covers.startsWith("the method ")) return [];
    if (answer.status !== 405)
      return [{ message: `${intent.covers} got a ${answer.status}`, expected: 405, actual: answer.status }];
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
