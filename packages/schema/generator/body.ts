import type { Field } from "../src/operation.ts";
import type { Schema } from "./document.ts";
import { agreement, fieldOf, ordered } from "./fields.ts";
import type { Resolve } from "./resolve.ts";

export interface Body {
  fields: Record<string, Field>;
  /** Groups of fields of which at least one must be complete; undefined where there is no choice. */
  anyOf: string[][] | undefined;
}

/** The properties of a body, wherever `$ref`, `allOf` and `anyOf` have put them, and which of them must be there. */
export function bodyOf(schema: Schema, resolve: Resolve): Body {
  const { fields, ways } = collect(schema, resolve, []);
  const always = (ways[0] ?? []).filter((name) => ways.every((way) => way.includes(name)));
  for (const name of always) fields.set(name, ordered({ ...fields.get(name), required: true }));

  const groups = ways.map((way) => way.filter((name) => !always.includes(name)));
  const choice = groups.every((group) => group.length > 0);
  return { fields: Object.fromEntries(fields), anyOf: choice ? withoutRepeats(groups) : undefined };
}

interface Collected {
  fields: Map<string, Field>;
  /** Each way to satisfy `required`, as the set of names it asks for. Without alternatives there is one way. */
  ways: string[][];
}

function collect(schema: Schema, resolve: Resolve, trail: readonly Schema[]): Collected {
  const own = resolve(schema);
  const result: Collected = { fields: new Map(), ways: [own.required ?? []] };
  if (trail.includes(own)) return result;
  const below = (part: Schema) => collect(part, resolve, [...trail, own]);
  const add = (part: Collected) => {
    for (const [name, field] of part.fields) result.fields.set(name, { ...result.fields.get(name), ...field });
    result.ways = result.ways.flatMap((way) => part.ways.map((other) => [...new Set([...way, ...other])]));
  };

  // In the order of the document, so that the table reads like it.
  for (const keyword of Object.keys(own)) {
    if (keyword === "allOf") own.allOf?.map(below).forEach(add);
    if (keyword === "anyOf" || keyword === "oneOf") add(either((own[keyword] ?? []).map(below)));
    if (keyword === "properties") {
      const fields = Object.entries(own.properties ?? {}).map(
        ([name, part]) => [name, fieldOf(part, resolve)] as const,
      );
      add({ fields: new Map(fields), ways: [[]] });
    }
  }
  return result;
}

/** Alternatives side by side. A field keeps only what all of them say about it. */
function either(branches: readonly Collected[]): Collected {
  const fields = new Map<string, Field>();
  for (const name of branches.flatMap((branch) => [...branch.fields.keys()])) {
    fields.set(name, agreement(branches.map((branch) => branch.fields.get(name) ?? {})));
  }
  return { fields, ways: branches.flatMap((branch) => branch.ways) };
}

function withoutRepeats(groups: readonly string[][]): string[][] {
  return [...new Map(groups.map((group) => [[...group].sort().join(), group])).values()];
}
