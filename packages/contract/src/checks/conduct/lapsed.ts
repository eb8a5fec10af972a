import type { Check, Finding } from "../../check.ts";
import type { Session } from "../../session.ts";
import { uniqueText } from "./read.ts";
import { drained } from "./where.ts";

export const lapsed: Check<Session> = {
  ...drained,
  id: "auth.lapsed",
  says: "An account whose subscription has ended gets 403 from every operation.",
  async run(session) {
    const { stage, scene } = session;
    if (stage === undefined) return [];
    stage.replenish();
    stage.setLapsed(scene.accountId, true);
    const findings: Finding[] = [];
    for (const { id } of session.operations) {
      const least = session.least(id);
      if (least === undefined) continue;
      const text = uniqueText(session, `lapsed, ${id}`);
      const input = least["message"] === undefined ? least : { ...least, message: text };
      const exchange = await session.call(id, input, { kind: "other", covers: "a lapsed subscription" });
      if (stage.sentTexts(scene.accountId).includes(text)) {
        findings.push({ operation: id, exchange, message: "A message went out with a lapsed subscription" });
      }
      if (exchange.answer?.status === 403) continue;
      const message = `With a lapsed subscription, ${id} got a ${exchange.answer?.status}`;
      findings.push({ operation: id, exchange, message, expected: 403, actual: exchange.answer?.status });
    }
    stage.setLapsed(scene.accountId, false);
    return findings;
  },
};
