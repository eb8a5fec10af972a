import { isDeepStrictEqual } from "node:util";
import type { Check, Finding } from "../../check.ts";
import { serverTime } from "../../rate-limit.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, SLACK_MS, wheneverAnswered } from "./where.ts";

export const clientData: Check<Judged> = {
  id: "client.data",
  says: "The client hands over the body as it came, and the numbers of the rate-limit headers as they are.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ exchange, answer, rate }) {
    const { client } = exchange;
    if (client === undefined) return [];
    const findings: Finding[] = [];
    if (client.ok && !isDeepStrictEqual(client.data, answer.json)) {
      findings.push({ message: "The client's data is not the body", expected: answer.json, actual: client.data });
    }
    if (rate !== undefined && answer.status !== 401) {
      const { action, limit, used, remaining } = rate;
      const { resetAt, ...told } = {
        action: undefined,
        limit: undefined,
        used: undefined,
        remaining: undefined,
        ...client.quota,
      };
      if (!isDeepStrictEqual({ ...told }, { action, limit, used, remaining })) {
        const expected = { action, limit, used, remaining };
        findings.push({ message: "The client's quota is not what the headers say", expected, actual: told });
      }
      findings.push(...wrongReset(rate.reset, serverTime(answer.headers) ?? Date.now(), resetAt));
    }
    return findings;
  },
};

/** The client tells the reset on the local clock, as far as `Date` lets it know the other, and leaves out one that has passed. */
function wrongReset(reset: number, serverNow: number, told: unknown): Finding[] {
  const skew = serverNow - Date.now();
  const expected = reset - (Math.abs(skew) > SLACK_MS ? skew : 0);
  const isPast = expected <= Date.now() + 2 * SLACK_MS;
  if (told === undefined && isPast) return [];
  const isRight = told instanceof Date && Math.abs(told.getTime() - expected) <= 2 * SLACK_MS;
  const message = "The client's reset is not the one in the headers";
  return isRight ? [] : [{ message, expected: new Date(expected).toISOString(), actual: told ?? "none" }];
}
