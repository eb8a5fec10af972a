import type { DocumentMutant, Edit } from "../mutant.ts";

type Container = Record<string, unknown>;

/**
 * A copy of the bundle with one mistake in it. The bundle itself stays as it is.
 *
 * @example
 * ```ts
 * const changed = mutated(bundle, { mutate: (edit) => edit.remove("security") });
 * ```
 */
export function mutated<Bundle>(bundle: Bundle, { mutate }: Pick<DocumentMutant, "mutate">): Bundle {
  const copy = structuredClone(bundle);
  mutate(editOf(copy));
  return copy;
}

/** Edits this document in place. */
export function editOf(document: unknown): Edit {
  const parentOf = (way: readonly string[]): { parent: Container; last: string } => {
    const last = way.at(-1);
    if (last === undefined) throw new Error("A way needs at least one step: the document itself is not replaced.");
    return { parent: walk(document, way.slice(0, -1)), last };
  };
  return {
    get: (...way) => structuredClone(step(parentOf(way).parent, parentOf(way).last, way)),
    set(value, ...way) {
      const { parent, last } = parentOf(way);
      if (Array.isArray(parent) && !Object.hasOwn(parent, last)) throw leadsNowhere(parent, last, way);
      if (Object.hasOwn(parent, last) && isSame(parent[last], value)) {
        throw new Error(`${shown(way)} has this value already: the mutant would change nothing.`);
      }
      parent[last] = structuredClone(value);
    },
    remove(...way) {
      const { parent, last } = parentOf(way);
      step(parent, last, way);
      if (Array.isArray(parent)) parent.splice(Number(last), 1);
      else delete parent[last];
    },
  };
}

function walk(document: unknown, way: readonly string[]): Container {
  let found = document;
  for (const [index, name] of way.entries()) found = step(found, name, way.slice(0, index + 1));
  if (typeof found !== "object" || found === null)
    throw new Error(`${shown(way)} holds ${String(found)}: nothing is below it.`);
  return found as Container;
}

function step(parent: unknown, name: string, way: readonly string[]): unknown {
  if (typeof parent !== "object" || parent === null || !Object.hasOwn(parent, name))
    throw leadsNowhere(parent, name, way);
  return (parent as Container)[name];
}

function leadsNowhere(parent: unknown, name: string, way: readonly string[]): Error {
  const { $ref } = Object(parent) as { $ref?: string };
  const known = $ref === undefined ? Object.keys(Object(parent)).join(", ") || "nothing" : `a $ref to ${$ref}`;
  const mend = $ref === undefined ? "Name one of these." : "Edit what it refers to, or replace the $ref.";
  return new Error(`${shown(way)} leads nowhere: where ${name} is looked for, there is ${known}. ${mend}`);
}

/** The order of keys counts: a control changes nothing else. */
function isSame(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function shown(way: readonly string[]): string {
  return way
    .map((name) => name.replaceAll("~", "~0").replaceAll("/", "~1"))
    .reduce((all, name) => `${all}/${name}`, "#");
}
