import type { Edit } from "../mutant.ts";

/** Takes one value out of a list, by the value: its position may change, and then another would go. */
export function removeItem(edit: Edit, item: unknown, ...way: string[]): void {
  const rest = listAt(edit, way).filter((each) => JSON.stringify(each) !== JSON.stringify(item));
  edit.set(rest, ...way);
}

export function addItem(edit: Edit, item: unknown, ...way: string[]): void {
  edit.set([...listAt(edit, way), item], ...way);
}

function listAt(edit: Edit, way: readonly string[]): unknown[] {
  const list = edit.get(...way);
  if (!Array.isArray(list)) throw new Error(`${way.join(" ")} is no list.`);
  return list;
}

/** Gives a key another name and leaves it in its place. */
export function rename(edit: Edit, from: string, to: string, ...way: string[]): void {
  const entries = Object.entries(edit.get(...way) as Record<string, unknown>);
  edit.set(Object.fromEntries(entries.map(([key, value]) => [key === from ? to : key, value])), ...way);
}

export function swap(edit: Edit, one: readonly string[], other: readonly string[]): void {
  const [first, second] = [edit.get(...one), edit.get(...other)];
  edit.set(second, ...one);
  edit.set(first, ...other);
}
