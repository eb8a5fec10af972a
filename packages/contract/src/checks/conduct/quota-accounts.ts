import type { Check } from "../../check.ts";
import { quota } from "../../policy.ts";
import { rateLimitOf } from "../../rate-limit.ts";
import type { Session } from "../../session.ts";
import { drained } from "./where.ts";

export const quotaAccounts: Check<Session> = {
  ...drained,
  id: "rate.perAccount",
  says: "Each account has a quota of its own: one that is spent leaves the other whole.",
  async run(session) {
    const { stage, scene } = session;
    const least = session.least("sendMessage");
    if (stage === undefined || scene.otherAccountId === undefined || least === undefined) return [];
    if (!session.operations.some(({ id }) => id === "sendMessage")) return [];
    stage.replenish();
    stage.setUsed(scene.accountId, quota.limit);
    const exchange = await session.call("sendMessage", { ...least, accountId: scene.otherAccountId });
    const used = exchange.answer && rateLimitOf(exchange.answer.headers)?.used;
    if (exchange.answer?.status === 200 && used === 1) return [];
    const message = `With one account's quota spent, the other's first message got a ${exchange.answer?.status} and ${used} used`;
    return [
      {
        operation: "sendMessage",
        exchange,
        message,
        expected: "200 and 1 used",
        actual: `${exchange.answer?.status} and ${used} used`,
      },
    ];
  },
};
