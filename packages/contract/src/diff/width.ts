import { pointerOf } from "../document.ts";
import type { RedoclyChange } from "./redocly.ts";

/** How what is allowed now relates to what was. `other`: some of it is gone, and something else came. */
export type Width = "wider" | "narrower" | "other";

/** Parts of a schema as Redocly calls them. */
const schemaTypes = new Set(
  "Schema SchemaProperties AllOf AnyOf OneOf SchemaList PatternProperties DependentRequired Discriminator".split(" "),
);

/** Whether a change of a schema, or of what is required, allows more than before or less; undefined where it says nothing of it. */
export function widthOf({ typeName, kind, property, path, base, revision }: RedoclyChange): Width | undefined {
  const [before, after] = [base?.value, revision?.value];
  if (property === "required") return typeof (after ?? before) === "boolean" ? flag(after) : required(before, after);
  if (!schemaTypes.has(typeName)) return undefined;
  return kind === "modified" ? keywordWidth(property, before, after) : partWidth(path, kind === "added");
}

/** Where nothing is said, a part is open, but a closed whole refuses what its parts do not name. */
const openness: readonly unknown[] = [false, undefined, true];

/** Values that a keyword limits, and the keyword is another one. */
function keywordWidth(keyword: string | undefined, before: unknown, after: unknown): Width {
  switch (keyword) {
    case "default":
    case "readOnly":
    case "writeOnly":
    case "key":
      // Another meaning of the same values, or another name of the field.
      return "other";
    case "additionalProperties":
    case "unevaluatedProperties":
      return openness.indexOf(after) > openness.indexOf(before) ? "wider" : "narrower";
  }
  // Every other keyword only ever forbids.
  if (after === undefined) return "wider";
  if (before === undefined) return "narrower";
  if (keyword === "enum" || keyword === "type") return compareSets(list(before), list(after));
  if (keyword?.startsWith("min") || keyword === "exclusiveMinimum")
    return Number(after) < Number(before) ? "wider" : "narrower";
  if (keyword?.startsWith("max") || keyword === "exclusiveMaximum")
    return Number(after) > Number(before) ? "wider" : "narrower";
  // Whoever fits the old pattern or format may not fit the new one.
  return "other";
}

/** A schema within a schema that came or is gone. */
function partWidth(path: string, isAdded: boolean): Width | undefined {
  const [owner = "", last = ""] = pointerOf(path).slice(-2);
  const isOneOf = (...keywords: string[]) => keywords.includes(owner) || keywords.includes(last);
  // A field that may be there is neither more nor less. One that is gone is missed by readers; of writers, it is refused or unheeded.
  if (isOneOf("properties")) return isAdded ? undefined : "other";
  // What the part promised is gone with it, and a closed request refuses its fields.
  if (isOneOf("allOf")) return isAdded ? "narrower" : "other";
  // One alternative more or less; the whole list is a limit, as all others.
  if (owner === "anyOf" || owner === "oneOf") return isAdded ? "wider" : "narrower";
  return isAdded ? "narrower" : "wider";
}

function flag(after: unknown): Width {
  return after === true ? "narrower" : "wider";
}

/** The more is required, the less is allowed. */
function required(before: unknown, after: unknown): Width {
  return compareSets(list(after ?? []), list(before ?? []));
}

function compareSets(before: readonly unknown[], after: readonly unknown[]): Width {
  if (before.every((value) => after.includes(value))) return "wider";
  return after.every((value) => before.includes(value)) ? "narrower" : "other";
}

export function sameValues(before: unknown, after: unknown): boolean {
  return list(before).toSorted().join() === list(after).toSorted().join();
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
