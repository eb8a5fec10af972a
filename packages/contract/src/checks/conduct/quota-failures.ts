import type { Check, Finding } from "../../check.ts";
import { orderedFailure } from "../../exchange.ts";
import { costsQuota, operations as policies } from "../../policy.ts";
import { rateLimitOf } from "../../rate-limit.ts";
import type { Session } from "../../session.ts";
import { drained } from "./where.ts";

export const quotaFailures: Check<Session> = {
  ...drained,
  id: "rate.failures",
  says: "A failure of the server and a key that is too fast use none of the quota, and their headers tell it as it is.",
  async run(session) {
    const { stage } = session;
    if (stage === undefined) return [];
    const findings: Finding[] = [];
    for (const { id } of session.operations) {
      const least = session.least(id);
      if (!costsQuota(policies[id].kind) || least === undefined) continue;
      stage.replenish();
      await session.call(id, least);
      for (const status of [500, 429] as const) {
        stage.failNext(id, status);
        const exchange = await session.call(id, least, { kind: "other", covers: orderedFailure });
        const used = exchange.answer && rateLimitOf(exchange.answer.headers)?.used;
        if (used === 1) continue;
        const message = `A ${status} that sent nothing says that ${used} are used`;
        findings.push({ operation: id, exchange, message, expected: 1, actual: used });
      }
      const exchange = await session.call(id, least);
      const used = exchange.answer && rateLimitOf(exchange.answer.headers)?.used;
      if (used === 2) continue;
      const message = `After two messages and two failures, ${used} are used`;
      findings.push({ operation: id, exchange, message, expected: 2, actual: used });
    }
    return findings;
  },
};
