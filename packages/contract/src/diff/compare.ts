import { isDeepStrictEqual } from "node:util";
import type { Pointer } from "../check.ts";
import { type ContractDocument, type Examples, pointerOf } from "../document.ts";
import type { Change } from "./change.ts";
import { rate } from "./rate.ts";
import { type RedoclyChange, redoclyDiff } from "./redocly.ts";
import { securityChanges } from "./security.ts";

/** Every difference between the last released document and this one, rated. */
export async function compare(baseline: ContractDocument, document: ContractDocument): Promise<Change[]> {
  const found = await redoclyDiff(baseline.root, document.root);
  const changes = found.filter(({ typeName }) => !typeName.startsWith("Security")).map(changeOf);
  return [...changes, ...securityChanges(baseline, document), ...exampleChanges(baseline, document)].toSorted(
    (a, b) => rank(a) - rank(b),
  );
}

const rank = ({ rating }: Change) => ["breaking", "additive", "editorial"].indexOf(rating);

function changeOf(change: RedoclyChange): Change {
  const { path, kind, property, typeName, verdicts = [], base, revision } = change;
  const at = pointerOf(path);
  const what = [shortened(at), property].filter((word) => word !== undefined && word !== "").join(" ");
  const said = verdicts.find(({ message }) => message !== undefined)?.message;
  const message = said ?? `${typeName} ${kind}: ${what}`;
  return {
    rating: rate(change),
    message,
    at: kind === "modified" && property ? [...at, property] : at,
    before: base?.value,
    after: revision?.value,
  };
}

function shortened(at: Pointer): string {
  return at
    .filter((segment) => !["paths", "properties", "content", "application/json", "schema"].includes(String(segment)))
    .join(" ");
}

/** `redocly diff` does not see what bodies show. */
function exampleChanges(baseline: ContractDocument, document: ContractDocument): Change[] {
  const changes: Change[] = [];
  const add = (before: Examples, after: Examples, at: Pointer, what: string) => {
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
      // Added and removed ones are told by Redocly.
      if (!Object.hasOwn(before, name) || !Object.hasOwn(after, name)) continue;
      if (isDeepStrictEqual(before[name], after[name])) continue;
      const message = `The example ${name} of ${what} is another one`;
      changes.push({
        rating: "editorial",
        message,
        at: [...at, "examples", name],
        before: before[name],
        after: after[name],
      });
    }
  };
  for (const operation of document.operations) {
    const old = baseline.operation(operation.id);
    if (old === undefined) continue;
    const content = ["content", "application/json"];
    add(
      old.body?.examples ?? {},
      operation.body?.examples ?? {},
      [...operation.at, "requestBody", ...content],
      operation.id,
    );
    for (const response of operation.responses) {
      const before = old.responses.find(({ status }) => status === response.status);
      add(
        before?.examples ?? {},
        response.examples,
        [...response.at, ...content],
        `the ${response.status} of ${operation.id}`,
      );
    }
  }
  return changes;
}
