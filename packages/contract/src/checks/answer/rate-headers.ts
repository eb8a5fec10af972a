import type { Check, Finding } from "../../check.ts";
import { costsQuota, rateLimitHeaders } from "../../policy.ts";
import { isTimestamp } from "../../timestamp.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

export const rateHeaders: Check<Judged> = {
  id: "rate.headers",
  says: "Each answer to a send, of whatever status, carries all five rate-limit headers, once each and readable.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ answer, policy, exchange, operation }) {
    if (policy === undefined || operation === undefined || exchange.intent.kind === "unrouted") return [];
    if (!costsQuota(policy.kind)) return [];
    return Object.entries(rateLimitHeaders).flatMap(([name, type]): Finding[] => {
      const at = [...operation.at, "responses", String(answer.status), "headers", name];
      const text = answer.headers.get(name);
      if (text === null) return [{ message: `The ${answer.status} has no ${name}`, at }];
      const isRight = type === "integer" ? /^\d+$/.test(text) : type === "timestamp" ? isTimestamp(text) : text !== "";
      return isRight
        ? []
        : [{ message: `${name} of the ${answer.status} is "${text}"`, at, expected: type, actual: text }];
    });
  },
};
