import { isDeepStrictEqual } from "node:util";
import type { ContractDocument } from "../document.ts";
import type { Change } from "./change.ts";

/** What operations say in words of our own (`x-quota`, `x-delivery`, `x-pagination`). `redocly diff` sees their first level only. */
export function extensionChanges(baseline: ContractDocument, document: ContractDocument): Change[] {
  return document.operations.flatMap((operation) => {
    const old = extensionsOf(baseline.operation(operation.id)?.object ?? operation.object);
    const now = extensionsOf(operation.object);
    const names = [...new Set([...old.keys(), ...now.keys()])];
    return names.flatMap((name): Change[] => {
      const [before, after] = [old.get(name), now.get(name)];
      if (isDeepStrictEqual(before, after)) return [];
      const what = after === undefined ? "is gone" : before === undefined ? "is new" : "says something else";
      // Clients retry, count and page by these.
      const message = `${name} of ${operation.id} ${what}`;
      return [{ rating: "breaking", message, at: [...operation.at, name], before, after }];
    });
  });
}

function extensionsOf(object: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(object).filter(([name]) => name.startsWith("x-")));
}
