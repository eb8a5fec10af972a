import type { Check, Finding } from "../../check.ts";
import { costsQuota, operations as policies, quota } from "../../policy.ts";
import type { Session } from "../../session.ts";
import { uniqueText } from "./read.ts";
import { drained } from "./where.ts";

export const quotaEnforced: Check<Session> = {
  ...drained,
  id: "rate.enforced",
  says: "Each of the six sends is refused with 429 when the quota is spent, and sends nothing.",
  async run(session) {
    const { stage, scene } = session;
    if (stage === undefined) return [];
    stage.setUsed(scene.accountId, quota.limit);
    const findings: Finding[] = [];
    for (const { id } of session.operations) {
      const least = session.least(id);
      if (!costsQuota(policies[id].kind) || least === undefined) continue;
      const text = uniqueText(session, `beyond the quota, ${id}`);
      const exchange = await session.call(id, { ...least, message: text }, { kind: "other", covers: "a spent quota" });
      const at = { operation: id, exchange };
      const status = exchange.answer?.status;
      if (status !== 429)
        findings.push({ ...at, message: `With a spent quota, ${id} got a ${status}`, expected: 429, actual: status });
      if (stage.sentTexts(scene.accountId).includes(text)) {
        findings.push({ ...at, message: `With a spent quota, ${id} sent all the same` });
      }
    }
    return findings;
  },
};
