import { isDeepStrictEqual } from "node:util";
import type { Pointer } from "../check.ts";
import type { ContractDocument, Examples } from "../document.ts";
import type { Change } from "./change.ts";

/** What bodies show. `redocly diff` sees which examples there are, but not what is in them. */
export function exampleChanges(baseline: ContractDocument, document: ContractDocument): Change[] {
  return document.operations.flatMap((operation) => {
    const old = baseline.operation(operation.id);
    if (old === undefined) return [];
    const bodyAt = [...operation.at, "requestBody", "content", "application/json"];
    return [
      ...between(old.body?.examples, operation.body?.examples, bodyAt, operation.id),
      ...operation.responses.flatMap(({ status, examples, at, mediaTypes: [mediaType = "application/json"] }) => {
        const before = old.responses.find((each) => each.status === status)?.examples;
        return between(before, examples, [...at, "content", mediaType], `the ${status} of ${operation.id}`);
      }),
    ];
  });
}

function between(before: Examples = {}, after: Examples = {}, at: Pointer, what: string): Change[] {
  // Added and removed ones are told by Redocly.
  const shared = Object.keys(after).filter((name) => Object.hasOwn(before, name));
  return shared
    .filter((name) => !isDeepStrictEqual(before[name], after[name]))
    .map((name) => ({
      rating: "editorial",
      message: `The example ${name} of ${what} is another one`,
      at: [...at, "examples", name],
      before: before[name],
      after: after[name],
    }));
}
