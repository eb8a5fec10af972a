import type { ServerMutant } from "../mutant.ts";
import type { Mutate } from "./between.ts";

/** Mutants by their names. */
type Named = Readonly<Record<string, Mutate>>;

/** The mutants of one category: those of the list, and ours. */
export function category(name: string, { list = {}, own = {} }: { list?: Named; own?: Named }): ServerMutant[] {
  const from = (source: "list" | "own", named: Named): ServerMutant[] =>
    Object.entries(named).map(([what, mutate]) => ({ name: what, category: name, source, mutate }));
  return [...from("list", list), ...from("own", own)];
}
