import type { Operation } from "@connectsafely/schema";
import type { Answer } from "./conformance.ts";
import { failure } from "./exchange.ts";

export interface Target<Id extends string> {
  readonly id: Id;
  readonly operation: Operation;
}

/** Finds operations by method and path. No path of either document has a variable part, so a map is the whole router. */
export interface Router<Id extends string> {
  find(method: string, path: string): Target<Id> | Answer;
  methods(path: string): string[];
}

export function createRouter<Id extends string>(
  basePath: string,
  operations: Readonly<Record<Id, Operation>>,
): Router<Id> {
  const byPath = new Map<string, Map<string, Target<Id>>>();
  for (const [id, operation] of Object.entries(operations) as [Id, Operation][]) {
    const path = basePath + operation.path;
    byPath.set(path, (byPath.get(path) ?? new Map<string, Target<Id>>()).set(operation.method, { id, operation }));
  }
  const methods = (path: string) => [...(byPath.get(path)?.keys() ?? [])];

  return {
    methods,
    find(method, path) {
      const target = byPath.get(path)?.get(method);
      if (target !== undefined) return target;
      const allowed = methods(path);
      if (allowed.length > 0) {
        const body = failure(`${method} is not a method of ${path}. Use ${allowed.join(" or ")}`);
        return { status: 405, headers: { Allow: allowed.join(", ") }, body };
      }
      const instead = `Paths begin with ${basePath}/, and the page for people is at /_sandbox/ui`;
      return { status: 404, body: failure(`There is nothing at ${path}. ${instead}`) };
    },
  };
}

export function isAnswer<Id extends string>(found: Target<Id> | Answer): found is Answer {
  return "status" in found;
}

/** Path and query of a request line. Clients of a proxy send the whole address. */
export function split(target: string): { path: string; query: string } {
  const start = target.startsWith("/") ? 0 : target.indexOf("/", target.indexOf("://") + 3);
  const mark = target.indexOf("?");
  if (mark === -1) return { path: target.slice(start), query: "" };
  return { path: target.slice(start, mark), query: target.slice(mark + 1) };
}
