import { isDeepStrictEqual } from "node:util";
import type { Check, Finding } from "../../check.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

export const clientData: Check<Judged> = {
  id: "client.data",
  says: "The client hands over the body as it came, and the numbers of the rate-limit headers as they are.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ exchange: { client }, answer, rate }) {
    if (client === undefined) return [];
    const findings: Finding[] = [];
    if (client.ok && !isDeepStrictEqual(client.data, answer.json)) {
      findings.push({ message: "The client's data is not the body", expected: answer.json, actual: client.data });
    }
    if (rate !== undefined && answer.status !== 401) {
      const { limit, used, remaining } = client.quota ?? {};
      const told = client.quota && [limit, used, remaining].join(" ");
      const expected = [rate.limit, rate.used, rate.remaining].join(" ");
      if (told !== expected) {
        findings.push({ message: "The client's quota is not what the headers say", expected, actual: told });
      }
      const reset = client.quota?.resetAt?.getTime();
      // The client moves a reset by the difference of the clocks; a time that is past it leaves out.
      if (reset !== undefined && Math.abs(reset - rate.reset) > 86_400_000) {
        findings.push({
          message: "The client's reset is not the one in the headers",
          expected: rate.reset,
          actual: reset,
        });
      }
    }
    return findings;
  },
};
