import type { Check, Finding } from "../../check.ts";
import { costsQuota, operations as policies, quota } from "../../policy.ts";
import type { Session } from "../../session.ts";
import { drained } from "./where.ts";

export const quotaReads: Check<Session> = {
  ...drained,
  id: "rate.readsAllowed",
  says: "Reads and the typing indicator go on when the quota is spent.",
  async run(session) {
    session.stage?.setUsed(session.scene.accountId, quota.limit);
    const findings: Finding[] = [];
    for (const { id } of session.operations) {
      const least = session.least(id);
      if (costsQuota(policies[id].kind) || least === undefined) continue;
      const exchange = await session.call(id, least);
      if (exchange.answer?.status === 200) continue;
      const message = `With a spent quota, ${id} got a ${exchange.answer?.status}`;
      findings.push({ operation: id, exchange, message, expected: 200, actual: exchange.answer?.status });
    }
    return findings;
  },
};
