import type { OperationId } from "@connectsafely/schema";
import type { Check, Finding } from "../../check.ts";
import type { Exchange } from "../../exchange.ts";
import { costsQuota, operations as policies } from "../../policy.ts";
import type { Session } from "../../session.ts";
import { readHistory, readInbox, uniqueText } from "./read.ts";
import { stateful } from "./where.ts";

/** Everything that a careless server trims, folds, escapes, strips or cuts. LinkedIn itself may do some of it. */
const delicate = `  two  spaces\r\n<b>Tom & "Jerry"</b> &amp; 100 % \u0000 e\u0301 👩‍👩‍👧 \u202etrap\t  `;

export const sentAppears: Check<Session> = {
  ...stateful,
  id: "stateful.available",
  says: "A message that was accepted is in its conversation once, word for word, from its account, and on top of the inbox.",
  async run(session) {
    const findings: Finding[] = [];
    for (const { id } of session.operations) {
      const least = session.least(id);
      if (!costsQuota(policies[id].kind) || least === undefined) continue;
      const text = uniqueText(session, id) + (session.stage === undefined ? "" : delicate);
      const exchange = await session.call(id, { ...least, message: text });
      if (exchange.answer?.status === 200) findings.push(...(await missing(session, id, exchange, text)));
    }
    return findings;
  },
};

async function missing(session: Session, id: OperationId, exchange: Exchange, text: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const where = { operation: id, exchange };
  const told = Object(exchange.answer?.json) as { message?: unknown };
  if (told.message === text)
    findings.push({ ...where, message: "The status text of the answer is the message itself" });

  const { conversations, exchange: inbox } = await readInbox(session, { count: 5 });
  const [top] = conversations;
  if (top?.latestMessage.text !== text) {
    const message = "The message is not on top of the inbox, word for word";
    findings.push({ ...where, message, expected: text, actual: top?.latestMessage.text });
  }
  const conversation = top?.conversationUrn ?? top?.conversationId;
  if (conversation === undefined) return findings;
  const { messages } = await readHistory(session, conversation, { countBefore: 20 });
  const found = messages.filter((message) => message.text === text);
  if (found.length !== 1) {
    const message =
      found.length === 0
        ? "The message is not in its conversation, word for word"
        : `The message is there ${found.length} times`;
    findings.push({ ...where, message, expected: text, actual: messages.at(-1)?.text });
  }
  const { profileUrn } = Object(inbox.answer?.json) as { profileUrn?: string };
  const sender = found[0]?.sender?.profileId;
  if (profileUrn !== undefined && sender !== undefined && !profileUrn.endsWith(sender)) {
    findings.push({
      ...where,
      message: "The message is told as somebody else's",
      expected: profileUrn,
      actual: sender,
    });
  }
  return findings;
}
