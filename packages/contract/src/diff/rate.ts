import type { Rating } from "./change.ts";
import type { RedoclyChange } from "./redocly.ts";

const byImpact: Readonly<Record<RedoclyChange["impact"], Rating>> = {
  major: "breaking",
  minor: "additive",
  patch: "editorial",
};

/** Prose and samples: nothing that a program meets. */
const prose = new Set(["description", "summary", "title", "example", "examples", "externalDocs", "tags"]);

/** Rates a change for those who call. Redocly's verdict stands, except where it has none or a wrong one; each line says why. */
export function rate({ impact, typeName, kind, property, path, base, revision }: RedoclyChange): Rating {
  const stated = byImpact[impact];
  const [before, after] = [base?.value, revision?.value];
  const isAnswer = path.includes("/responses/");
  if (property !== undefined && prose.has(property)) return "editorial";
  if (/^#\/(tags|info|externalDocs)(\/|$)/.test(path) || typeName === "Example") return "editorial";
  // Left out and written out, the same.
  if (property === "required" && typeof (after ?? before) === "boolean" && (before ?? false) === (after ?? false))
    return "editorial";
  if (property === "type" && sameValues(before, after)) return "editorial";
  if (property === "deprecated") return "additive";
  // "patch" to Redocly: a header that may be absent now, or that is gone.
  if (typeName === "Header" && isAnswer) {
    if (kind === "removed") return "breaking";
    if (kind === "added") return "additive";
    if (property === "required") return after === true ? "additive" : "breaking";
  }
  // Unknown to Redocly: clients retry, count and page by these, and logs hide by them.
  if (typeName === "SpecExtension" || /\/x-[a-z]+$/.test(path) || property?.startsWith("x-")) {
    return property === "x-sensitive" && after === true ? "additive" : "breaking";
  }
  if (typeName === "Schema" || typeName === "Parameter") {
    if (isReplaced(property, before, after)) return "breaking";
    const wider = isWider(property, before, after);
    // Whoever reads answers meets values that they never met; whoever makes requests may use them.
    if (wider !== undefined) return wider === isAnswer ? "breaking" : "additive";
    if (property === "default") return "breaking";
  }
  if (typeName === "Server" || /^#\/servers/.test(path)) return "breaking";
  return stated;
}

/** Whether a schema allows more than before; undefined where the change says nothing of it. */
function isWider(property: string | undefined, before: unknown, after: unknown): boolean | undefined {
  switch (property) {
    case "enum":
      return (
        before !== undefined && (after === undefined || list(before).every((value) => list(after).includes(value)))
      );
    case "minimum":
    case "minLength":
    case "minItems":
      return after === undefined || (before !== undefined && Number(after) < Number(before));
    case "maximum":
    case "maxLength":
    case "maxItems":
      return after === undefined || (before !== undefined && Number(after) > Number(before));
    case "pattern":
    case "format":
    case "const":
      // Another pattern is neither wider nor narrower; whoever fitted the old one may not fit it.
      return after === undefined;
    case "unevaluatedProperties":
    case "additionalProperties":
      return after !== false;
    case "type":
      return before !== undefined && list(before).every((value) => list(after).includes(value));
    default:
      return undefined;
  }
}

/** Whether some of what was allowed is not, and something new is: nobody who knew the old values is safe. */
function isReplaced(property: string | undefined, before: unknown, after: unknown): boolean {
  if ((property !== "enum" && property !== "type") || before === undefined || after === undefined) return false;
  const [old, now] = [list(before), list(after)];
  return !old.every((value) => now.includes(value)) && !now.every((value) => old.includes(value));
}

function sameValues(before: unknown, after: unknown): boolean {
  return list(before).toSorted().join() === list(after).toSorted().join();
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
