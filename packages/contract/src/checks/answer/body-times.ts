import type { Check } from "../../check.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

const moments = new Set(["lastActivityAt", "sentAt", "createdAt", "lastReadAt", "deliveredAt"]);

/** Milliseconds of the years 2001 to 2286: seconds and microseconds lie outside. */
const [EARLIEST, LATEST] = [1e12, 1e13];

export const bodyTimes: Check<Judged> = {
  id: "body.times",
  says: "Moments are epoch milliseconds, not seconds or anything else.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ answer, operation }) {
    if (operation === undefined || answer.status !== 200) return [];
    return wrongMoments(answer.json, "").map(({ name, value }) => {
      const message = `${name} is ${JSON.stringify(value)}, which is no moment of ours in epoch milliseconds`;
      return { message, at: [...operation.at, "responses", "200"], actual: value };
    });
  },
};

function wrongMoments(value: unknown, name: string): { name: string; value: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((item) => wrongMoments(item, name));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => wrongMoments(inner, key));
  }
  if (!moments.has(name) || value === null) return [];
  return typeof value === "number" && value > EARLIEST && value < LATEST ? [] : [{ name, value }];
}
