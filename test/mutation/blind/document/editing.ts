import type { DocumentMutant, Edit } from "../../mutant.ts";

// Short ways to say where a document is wrong.

export function documentMutant(category: string, name: string, mutate: (edit: Edit) => void): DocumentMutant {
  return { name, category, source: "blind", mutate };
}

/** One that contradicts neither itself nor the server: only what was released before tells that it is wrong. */
export function silentMutant(category: string, name: string, mutate: (edit: Edit) => void): DocumentMutant {
  return { ...documentMutant(category, name, mutate), needsBaseline: true };
}

export const schema = (name: string, ...rest: string[]) => ["components", "schemas", name, ...rest];
export const property = (owner: string, name: string, ...rest: string[]) => schema(owner, "properties", name, ...rest);
export const parameter = (name: string, ...rest: string[]) => ["components", "parameters", name, ...rest];
export const header = (name: string, ...rest: string[]) => ["components", "headers", name, ...rest];
export const response = (name: string, ...rest: string[]) => ["components", "responses", name, ...rest];
export const example = (name: string, ...rest: string[]) => ["components", "examples", name, "value", ...rest];
export const post = (path: string, ...rest: string[]) => ["paths", `/messaging/${path}`, "post", ...rest];
export const get = (path: string, ...rest: string[]) => ["paths", `/messaging/${path}`, "get", ...rest];
export const requestBody = (path: string, ...rest: string[]) => post(path, "requestBody", ...rest);
export const result = (path: string, ...rest: string[]) => post(path, "responses", "200", ...rest);
export const mediaType = ["content", "application/json"];

export const reference = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

function objectAt(edit: Edit, way: readonly string[]): Record<string, unknown> {
  const value = edit.get(...way);
  if (typeof value !== "object" || value === null) throw new TypeError(`${way.join(" ")} is no object`);
  return { ...value };
}

/** Adds what was not there. */
export function add(edit: Edit, value: unknown, ...way: string[]): void {
  const name = way.at(-1) ?? "";
  const owner = objectAt(edit, way.slice(0, -1));
  if (name in owner) throw new TypeError(`${way.join(" ")} is there already`);
  edit.set({ ...owner, [name]: value }, ...way.slice(0, -1));
}

/** Gives what is at the end of a way another name, in its place. */
export function rename(edit: Edit, to: string, ...way: string[]): void {
  const from = way.at(-1) ?? "";
  const owner = objectAt(edit, way.slice(0, -1));
  if (!(from in owner)) throw new TypeError(`${way.join(" ")} is not there`);
  const renamed = Object.entries(owner).map(([name, value]) => [name === from ? to : name, value]);
  edit.set(Object.fromEntries(renamed), ...way.slice(0, -1));
}

function listAt(edit: Edit, way: readonly string[]): unknown[] {
  const value = edit.get(...way);
  if (!Array.isArray(value)) throw new TypeError(`${way.join(" ")} is no list`);
  return value;
}

export function append(edit: Edit, item: unknown, ...way: string[]): void {
  edit.set([...listAt(edit, way), item], ...way);
}

export function drop(edit: Edit, item: unknown, ...way: string[]): void {
  const list = listAt(edit, way);
  if (!list.includes(item)) throw new TypeError(`${way.join(" ")} does not hold ${String(item)}`);
  edit.set(
    list.filter((each) => each !== item),
    ...way,
  );
}
