import type { Rating } from "./change.ts";
import type { RedoclyChange } from "./redocly.ts";
import type { Way } from "./usage.ts";
import { sameValues, widthOf } from "./width.ts";

const byImpact: Readonly<Record<RedoclyChange["impact"], Rating>> = {
  major: "breaking",
  minor: "additive",
  patch: "editorial",
};

/** Prose and samples: nothing that a program meets. */
const prose = new Set("description summary title $comment example examples externalDocs tags bearerFormat".split(" "));

/** What holds where nothing is said. */
const defaults: Readonly<Record<string, unknown>> = {
  required: false,
  deprecated: false,
  allowEmptyValue: false,
  allowReserved: false,
  readOnly: false,
  writeOnly: false,
  uniqueItems: false,
  minLength: 0,
  minItems: 0,
  "x-sensitive": false,
  // Of a query; a path and a header may not have it.
  style: "form",
};

/**
 * Rates a change for those who call, on the ways that it goes. Redocly's verdict stands, except where it has none or a wrong one;
 * each line says why.
 */
export function rate(change: RedoclyChange, ways: readonly Way[]): Rating {
  const { impact, typeName, kind, property = "", path, base, revision } = change;
  const [before, after] = [base?.value, revision?.value];
  if (isProse(change)) return "editorial";
  // A component that nothing refers to, or only another name of one.
  if (path.startsWith("#/components/")) return "editorial";
  if (isWrittenOut(property, before, after)) return "editorial";
  if (["type", "enum", "required"].includes(property) && sameValues(before, after)) return "editorial";
  if (property === "deprecated") return "additive";
  // Unknown to Redocly: clients retry, count and page by these, and logs hide by them.
  if (typeName === "SpecExtension" || property.startsWith("x-"))
    return property === "x-sensitive" && after === true ? "additive" : "breaking";
  // To Redocly, one more server is there to be used; callers take the first one, and the nearest list of them.
  if (typeName.startsWith("Server")) return "breaking";
  // All schemas mean something else.
  if (property === "jsonSchemaDialect") return "breaking";
  // To Redocly, a body that is asked for now may be left out.
  if (typeName === "RequestBody" && kind === "added")
    return (after as { required?: boolean } | undefined)?.required === true ? "breaking" : "additive";
  // To Redocly, any answer more is there to be used; callers read it as the one they knew. Of refusals, they are ready for any.
  if (kind === "added" && /\/responses\/([123]..|default|[^/]+\/content\/[^/]+)$/.test(path)) return "breaking";
  const width = widthOf(change);
  if (width === "other") return "breaking";
  // Whoever reads answers meets values that they never met; whoever makes requests may use them.
  if (width === "wider") return ways.includes("answer") ? "breaking" : "additive";
  // Whoever makes requests is refused; whoever reads answers may count on more.
  if (width === "narrower") return ways.includes("request") ? "breaking" : "additive";
  return byImpact[impact];
}

/** Whether a change is one of words or samples only. */
export function isProse({ typeName, property, path }: RedoclyChange): boolean {
  if (property !== undefined && prose.has(property)) return true;
  return typeName.startsWith("Example") || /^#\/(tags|info|externalDocs)(\/|$)/.test(path);
}

/** Left out and written out, the same. */
function isWrittenOut(property: string, before: unknown, after: unknown): boolean {
  if (!Object.hasOwn(defaults, property) || (before !== undefined && after !== undefined)) return false;
  return (before ?? after) === defaults[property];
}
