import type { Check } from "../../check.ts";
import { auth } from "../../policy.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

/** Anything shorter may be in an answer by chance. */
const SHORTEST_KEY = 8;

export const authSecret: Check<Judged> = {
  id: "auth.secret",
  says: "No answer repeats the key of its request, right or wrong.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ exchange, answer, operation }) {
    const [, sent = ""] =
      exchange.request.headers.find(([name]) => name.toLowerCase() === auth.header.toLowerCase()) ?? [];
    const key = sent.split(" ").at(-1) ?? "";
    if (key.length < SHORTEST_KEY) return [];
    const isRepeated = answer.text.includes(key) || [...answer.headers.values()].some((value) => value.includes(key));
    if (!isRepeated) return [];
    return [{ message: `The ${answer.status} repeats the key that was sent`, ...(operation && { at: operation.at }) }];
  },
};
