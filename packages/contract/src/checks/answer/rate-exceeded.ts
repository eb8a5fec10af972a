import type { Check, Finding } from "../../check.ts";
import { costsQuota, retryAfter, retryToleranceMs } from "../../policy.ts";
import type { Judged } from "./judged.ts";
import { remembering, wheneverReal } from "./where.ts";

export const rateExceeded: Check<Judged> = {
  id: "rate.429",
  says: "A send is refused with 429 only when nothing is left; Retry-After, where it is given, leads to the reset.",
  phases: wheneverReal,
  targets: remembering,
  unsound: "Prism answers with the example, whose times are fixed; the rule rate-limit-spent holds the example to it",
  run({ rate, answer, exchange, operation, policy }) {
    if (operation === undefined || policy === undefined || answer.status !== 429 || !costsQuota(policy.kind)) return [];
    const at = [...operation.at, "responses", "429"];
    const findings: Finding[] = [];
    const wait = answer.headers.get(retryAfter);
    // A key that is too fast gets 429 as well, with Retry-After and something left.
    if (rate !== undefined && rate.remaining !== 0 && wait === null) {
      findings.push({ message: `A 429 says that ${rate.remaining} are left`, at, expected: 0, actual: rate.remaining });
    }
    if (wait !== null && !/^\d+$/.test(wait)) {
      findings.push({
        message: `${retryAfter} is "${wait}"`,
        at: [...at, "headers", retryAfter],
        expected: "whole seconds",
      });
    } else if (wait !== null && rate?.remaining === 0) {
      const until = exchange.at + Number(wait) * 1_000;
      if (Math.abs(until - rate.reset) > retryToleranceMs) {
        const [told, reset] = [until, rate.reset].map((time) => new Date(time).toISOString());
        const message = `${retryAfter} leads to ${told}, and the reset is at ${reset}`;
        findings.push({ message, at: [...at, "headers", retryAfter], expected: reset, actual: told });
      }
    }
    return findings;
  },
};
