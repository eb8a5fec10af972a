import type { Check, Finding } from "../../check.ts";
import { operations as policies } from "../../policy.ts";
import type { Session } from "../../session.ts";
import { readInbox, uniqueText } from "./read.ts";
import { arranged } from "./where.ts";

export const opensConversation: Check<Session> = {
  ...arranged,
  id: "stateful.opens",
  says: "A first message to somebody opens a conversation that the inbox shows, with all that a conversation has.",
  async run(session) {
    const { scene } = session;
    const findings: Finding[] = [];
    for (const { id } of session.operations) {
      const least = session.least(id);
      if (policies[id].kind !== "group-send" || least === undefined) continue;
      const text = uniqueText(session, `a first message, ${id}`);
      const exchange = await session.call(id, {
        ...least,
        recipientProfileUrn: scene.newMemberProfileUrn,
        message: text,
      });
      const { conversations } = await readInbox(session, { count: 3 });
      if (conversations[0]?.latestMessage.text === text) continue;
      const message = "A first message opened no conversation in the inbox";
      findings.push({ operation: id, exchange, message, expected: text, actual: conversations[0]?.latestMessage.text });
    }
    return findings;
  },
};
