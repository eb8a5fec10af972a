import type { Check, Finding } from "../../check.ts";
import { costsQuota, operations as policies } from "../../policy.ts";
import type { Session } from "../../session.ts";
import { readHistory, readInbox, uniqueText } from "./read.ts";
import { stateful } from "./where.ts";

export const sentAppears: Check<Session> = {
  ...stateful,
  id: "stateful.available",
  says: "A message that was accepted is in its conversation once, word for word, and on top of the inbox.",
  async run(session) {
    const findings: Finding[] = [];
    for (const { id } of session.operations) {
      const least = session.least(id);
      if (!costsQuota(policies[id].kind) || least === undefined) continue;
      const text = uniqueText(session, `with "quotes", Grüße 👋🏽 and\na second line, ${id}`);
      const exchange = await session.call(id, { ...least, message: text });
      if (exchange.answer?.status !== 200) continue;

      const [top] = (await readInbox(session, { count: 5 })).conversations;
      const where = { operation: id, exchange };
      if (top?.latestMessage.text !== text) {
        findings.push({
          ...where,
          message: "The message is not on top of the inbox",
          expected: text,
          actual: top?.latestMessage.text,
        });
      }
      const conversation = top?.conversationUrn ?? top?.conversationId;
      if (conversation === undefined) continue;
      const { messages } = await readHistory(session, conversation, { countBefore: 20 });
      const times = messages.filter((message) => message.text === text).length;
      if (times !== 1) {
        const message = times === 0 ? "The message is not in its conversation" : `The message is there ${times} times`;
        findings.push({ ...where, message, expected: text, actual: messages.at(-1)?.text });
      }
    }
    return findings;
  },
};
