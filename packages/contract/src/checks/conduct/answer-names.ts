import type { Check, Finding } from "../../check.ts";
import type { Session } from "../../session.ts";
import { arranged } from "./where.ts";

/** Names that an answer repeats: what they must be is known from the request, or from the scene. */
const repeated = ["recipientProfileUrn", "groupId", "conversationUrn", "accountId"] as const;

export const answerNames: Check<Session> = {
  ...arranged,
  id: "echo",
  says: "An answer names the recipient, group, conversation and account of its request, also one addressed by public id.",
  async run(session) {
    const { scene, operations } = session;
    const findings: Finding[] = [];
    for (const { id } of operations) {
      const least = session.least(id);
      if (least === undefined) continue;
      for (const accountId of [undefined, scene.accountId, scene.otherAccountId]) {
        // Conversations and groups are those of the first account.
        const isBound = least["conversationUrn"] !== undefined || least["groupId"] !== undefined;
        if (accountId === scene.otherAccountId && isBound) continue;
        const input = accountId === undefined ? least : { ...least, accountId };
        const exchange = await session.call(id, input);
        if (exchange.answer?.status !== 200) continue;
        const body = Object(exchange.answer.json) as Record<string, unknown>;
        const known: Record<string, unknown> = {
          recipientProfileUrn: scene.recipientProfileUrn,
          accountId: scene.accountId,
          ...input,
        };
        for (const name of repeated) {
          if (body[name] === undefined || body[name] === known[name]) continue;
          const message = `The answer names another ${name} than the request`;
          findings.push({ operation: id, exchange, message, expected: known[name], actual: body[name] });
        }
      }
    }
    return findings;
  },
};
