import type { Check, Finding } from "../../check.ts";
import { quota } from "../../policy.ts";
import type { Judged } from "./judged.ts";
import { remembering, wheneverReal } from "./where.ts";

/** `Date` counts whole seconds, and an answer takes its time. */
const SLACK_MS = 2_000;

export const rateReset: Check<Judged> = {
  id: "rate.reset",
  says: "The reset lies ahead, by no more than a day, at midnight UTC.",
  phases: wheneverReal,
  targets: remembering,
  unsound: "Prism answers with the time of the example",
  run({ rate, exchange, operation }) {
    if (rate === undefined || operation === undefined) return [];
    const now = exchange.at;
    const shown = new Date(rate.reset).toISOString();
    const clock = new Date(now).toISOString();
    const findings: Finding[] = [];
    if (rate.reset <= now - SLACK_MS) findings.push({ message: `The reset is past: ${shown}, and it is ${clock}` });
    if (rate.reset > now + quota.periodMs + SLACK_MS) {
      findings.push({ message: `The reset is more than a day away: ${shown}, and it is ${clock}` });
    }
    if (rate.reset % quota.periodMs !== 0) findings.push({ message: `The reset is not at midnight UTC: ${shown}` });
    return findings.map((finding) => ({ ...finding, at: operation.at, actual: shown }));
  },
};
