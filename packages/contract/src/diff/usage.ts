import { atPointer, type ContractDocument, isReference, pointerOf } from "../document.ts";
import type { RedoclyChange } from "./redocly.ts";

/** Which way a part of the document goes over the wire. */
export type Way = "request" | "answer";
export type Usage = (pointer: string) => readonly Way[];

const ways = ["request", "answer"] as const;
const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Tells of every place of a document whether it is part of requests, of answers, or, as a component can be, of both. */
export function usageOf({ root }: ContractDocument): Usage {
  const used = { request: new Set<unknown>(), answer: new Set<unknown>() };
  const mark = (way: Way, thing: unknown): void => {
    if (typeof thing !== "object" || thing === null || used[way].has(thing)) return;
    used[way].add(thing);
    if (isReference(thing)) mark(way, atPointer(root, pointerOf(thing.$ref)));
    for (const part of Object.values(thing)) mark(way, part);
  };
  for (const item of Object.values(root.paths ?? {})) {
    mark("request", item.parameters);
    for (const method of methods) {
      mark("request", item[method]?.parameters);
      mark("request", item[method]?.requestBody);
      mark("answer", item[method]?.responses);
    }
  }
  return (pointer) => {
    // Of a keyword that is text or a number, what it stands in is used.
    const steps = pointerOf(pointer);
    const around = steps.map((_, index) => atPointer(root, steps.slice(0, index + 1)));
    const nearest = around.findLast((thing) => typeof thing === "object" && thing !== null);
    return ways.filter((way) => used[way].has(nearest));
  };
}

/** Redocly tells of a component once, on the first way it meets it: a change counts on every way that both states of it go. */
export function waysOf({ path, base, revision }: RedoclyChange, before: Usage, after: Usage): readonly Way[] {
  const told: Way = path.includes("/responses/") ? "answer" : "request";
  const [old, now] = [base && before(base.pointer), revision && after(revision.pointer)];
  return ways.filter((way) => way === told || ((old ?? ways).includes(way) && (now ?? ways).includes(way)));
}
