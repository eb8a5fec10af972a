import type { Pointer } from "../check.ts";
import { type ContractDocument, pointerOf } from "../document.ts";
import type { Change, Rating } from "./change.ts";
import { exampleChanges } from "./examples.ts";
import { extensionChanges } from "./extensions.ts";
import { isProse, rate } from "./rate.ts";
import { type RedoclyChange, redoclyDiff } from "./redocly.ts";
import { securityChanges } from "./security.ts";
import { usageOf, waysOf } from "./usage.ts";

/** Every difference between the last released document and this one, rated. */
export async function compare(baseline: ContractDocument, document: ContractDocument): Promise<Change[]> {
  const found = await redoclyDiff(baseline.root, document.root);
  const [before, after] = [usageOf(baseline), usageOf(document)];
  const own = [extensionChanges, exampleChanges].flatMap((changes) => changes(baseline, document));
  const told = found
    // What is asked of callers is compared as it takes effect.
    .filter((change) => !change.typeName.startsWith("Security") || isProse(change))
    .map((change) => changeOf(change, rate(change, waysOf(change, before, after))))
    .filter(({ at }) => !own.some((change) => isWithin(change.at, at)));
  return [...told, ...own, ...securityChanges(baseline, document)].toSorted((a, b) => rank(a) - rank(b));
}

const rank = ({ rating }: Change) => ["breaking", "additive", "editorial"].indexOf(rating);

const isWithin = (outer: Pointer, inner: Pointer) => outer.every((step, index) => step === inner[index]);

function changeOf(change: RedoclyChange, rating: Rating): Change {
  const { path, kind, property, typeName, verdicts = [], base, revision } = change;
  const at = pointerOf(path);
  const what = [shortened(at), property].filter((word) => word !== undefined && word !== "").join(" ");
  const said = verdicts.find(({ message }) => message !== undefined)?.message;
  return {
    rating,
    message: said ?? `${typeName} ${kind}: ${what}`,
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
