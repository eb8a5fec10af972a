import type { Check, Finding } from "../../check.ts";
import type { Session } from "../../session.ts";
import { readHistory, readInbox, uniqueText } from "./read.ts";
import { arranged } from "./where.ts";

export const inmail: Check<Session> = {
  ...arranged,
  id: "stateful.inmail",
  says: "An InMail keeps its subject and its message apart.",
  async run(session) {
    const findings: Finding[] = [];
    for (const operation of session.operations) {
      const { id } = operation;
      const least = session.least(id);
      const takesSubject = session.model(operation).fields.some(({ name }) => name === "subject");
      if (least === undefined || !takesSubject) continue;
      const [subject, message] = [uniqueText(session, "subject"), uniqueText(session, "message")];
      const exchange = await session.call(id, { ...least, subject, message, messageType: "inmail" });
      if (exchange.answer?.status !== 200) continue;
      const [top] = (await readInbox(session, { count: 1 })).conversations;
      const conversation = top?.conversationUrn ?? top?.conversationId ?? "";
      const { messages } = await readHistory(session, conversation, { countBefore: 3 });
      const found = messages.at(-1);
      if (found?.text === message && found.subject === subject) continue;
      const actual = { subject: found?.subject, message: found?.text };
      findings.push({
        operation: id,
        exchange,
        message: "An InMail is not kept as it was sent",
        expected: { subject, message },
        actual,
      });
    }
    return findings;
  },
};
