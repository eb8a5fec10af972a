import type { Check, Finding } from "../../check.ts";
import type { Exchange } from "../../exchange.ts";
import { costsQuota, operations as policies, quota } from "../../policy.ts";
import { rateLimitOf } from "../../rate-limit.ts";
import type { Session } from "../../session.ts";
import { uniqueText } from "./read.ts";
import { drained } from "./where.ts";

export const quotaDrain: Check<Session> = {
  ...drained,
  id: "rate.exactLimit",
  says: "Exactly the published number of messages goes out in a day, however they are spread over the six sends; then 429.",
  async run(session) {
    const { stage, scene } = session;
    const sends = session.operations.filter(
      ({ id }) => costsQuota(policies[id].kind) && session.least(id) !== undefined,
    );
    if (stage === undefined || sends.length === 0) return [];
    stage.replenish();
    const findings: Finding[] = [];
    let last: Exchange | undefined;
    for (let count = 1; count <= quota.limit + sends.length; count++) {
      const { id } = sends[count % sends.length] ?? { id: "sendMessage" as const };
      const text = uniqueText(session, `${count} of the day`);
      last = await session.call(id, { ...session.least(id), message: text });
      const expected = count <= quota.limit ? 200 : 429;
      const { answer } = last;
      const at = { operation: id, exchange: last };
      if (answer?.status !== expected) {
        const message = `Message ${count} of the day got a ${answer?.status}`;
        findings.push({ ...at, message, expected, actual: answer?.status });
        break;
      }
      const rate = rateLimitOf(answer.headers);
      const used = Math.min(count, quota.limit);
      if (rate?.used !== used) {
        findings.push({
          ...at,
          message: `After message ${count} of the day, ${rate?.used} are used`,
          expected: used,
          actual: rate?.used,
        });
        break;
      }
      if (expected === 429 && stage.sentTexts(scene.accountId).includes(text)) {
        findings.push({ ...at, message: "A message that was refused for the quota was sent all the same" });
      }
    }
    return findings;
  },
};
