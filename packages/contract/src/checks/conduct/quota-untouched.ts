import type { Check, Finding } from "../../check.ts";
import { operations as policies } from "../../policy.ts";
import { rateLimitOf } from "../../rate-limit.ts";
import { rawRequest } from "../../requests/raw.ts";
import { addressedTo } from "../../requests/values.ts";
import type { Session } from "../../session.ts";
import { drained } from "./where.ts";

export const quotaUntouched: Check<Session> = {
  ...drained,
  id: "rate.noConsume",
  says: "Reads, typing indicators, refused and unauthorized requests use none of the quota.",
  async run(session) {
    const { stage, scene } = session;
    const findings: Finding[] = [];
    const probe = session.operations.find(({ id }) => id === "sendMessage");
    const least = session.least("sendMessage");
    if (stage === undefined || probe === undefined || least === undefined) return [];
    stage.replenish();
    const refusedRecipients = [
      ["an unknown recipient", "urn:li:fsd_profile:NOBODY"],
      ["a recipient who is neither a connection nor in the group", scene.strangerProfileUrn],
    ] as const;
    let used = await usedAfterSend();
    for (const operation of session.operations) {
      const input = session.least(operation.id) ?? {};
      const raw = rawRequest(operation, { ...input, message: "" });
      const doings: [string, () => Promise<unknown>][] = [
        [
          "a 401",
          () =>
            session.send(
              rawRequest(operation, input),
              { kind: "unauthorized", covers: "no Authorization" },
              { operation: operation.id, authorization: null },
            ),
        ],
      ];
      if (policies[operation.id].kind === "read" || policies[operation.id].kind === "typing") {
        doings.push(["a call", () => session.call(operation.id, input)]);
      } else {
        doings.push([
          "a 400",
          () =>
            session.send(
              raw,
              { kind: "invalid", covers: "message minLength, below" },
              { operation: operation.id, account: scene.accountId },
            ),
        ]);
        for (const [what, recipientProfileUrn] of refusedRecipients) {
          const intent = { kind: "other", covers: what } as const;
          doings.push([what, () => session.call(operation.id, addressedTo(recipientProfileUrn, input), intent)]);
        }
      }
      for (const [what, doing] of doings) {
        await doing();
        const now = await usedAfterSend();
        if (now.used !== (used.used ?? 0) + 1) {
          const message = `${what} of ${operation.id} used ${(now.used ?? 0) - (used.used ?? 0) - 1} of the quota`;
          findings.push({ operation: operation.id, exchange: now.exchange, message, expected: 0 });
        }
        used = now;
      }
    }
    return findings;

    async function usedAfterSend() {
      const exchange = await session.call("sendMessage", { ...least });
      return { exchange, used: exchange.answer && rateLimitOf(exchange.answer.headers)?.used };
    }
  },
};
