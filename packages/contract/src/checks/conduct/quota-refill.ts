import type { Check, Finding } from "../../check.ts";
import { quota } from "../../policy.ts";
import { rateLimitOf } from "../../rate-limit.ts";
import type { Session } from "../../session.ts";
import { drained } from "./where.ts";

export const quotaRefill: Check<Session> = {
  ...drained,
  id: "rate.resetRefills",
  says: "At the reset that was announced, and not before, the whole quota is there again.",
  async run(session) {
    const { stage, scene } = session;
    const least = session.least("sendMessage");
    if (stage === undefined || least === undefined || !session.operations.some(({ id }) => id === "sendMessage"))
      return [];
    stage.replenish();
    stage.setUsed(scene.accountId, quota.limit);
    const refused = await session.call("sendMessage", least);
    const announced = refused.answer && rateLimitOf(refused.answer.headers)?.reset;
    const findings: Finding[] = [];
    stage.nextDay();
    const exchange = await session.call("sendMessage", least);
    const rate = exchange.answer && rateLimitOf(exchange.answer.headers);
    const at = { operation: "sendMessage" as const, exchange };
    if (exchange.answer?.status !== 200 || rate?.used !== 1) {
      const actual = `${exchange.answer?.status} and ${rate?.used} used`;
      findings.push({
        ...at,
        message: `The first message of the next day got ${actual}`,
        expected: "200 and 1 used",
        actual,
      });
    }
    if (announced !== undefined && rate !== undefined && rate.reset !== announced + quota.periodMs) {
      const [expected, actual] = [announced + quota.periodMs, rate.reset].map((time) => new Date(time).toISOString());
      findings.push({ ...at, message: `The next reset is at ${actual}`, expected, actual });
    }
    return findings;
  },
};
