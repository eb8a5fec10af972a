import type { OperationId } from "@connectsafely/schema";
import type { Exchange } from "../../exchange.ts";
import { costsQuota, operations as policies } from "../../policy.ts";
import { addressedTo, type Input } from "../../requests/values.ts";
import type { Session } from "../../session.ts";
import { type ConversationSeen, type HistoryPage, type InboxPage, readHistory, readInbox, uniqueText } from "./read.ts";

/** A message that was accepted, and what the two reads told right after. */
export interface Delivery {
  readonly operation: OperationId;
  readonly exchange: Exchange;
  readonly text: string;
  /** Whom the request named. */
  readonly recipient: unknown;
  readonly inbox: InboxPage;
  readonly top: ConversationSeen | undefined;
  /** Of the conversation on top; undefined where the inbox is empty. */
  readonly history: HistoryPage | undefined;
}

/** Everything that a careless server trims, folds, composes, decodes, escapes, strips or cuts. LinkedIn itself may do some of it. */
const delicate = `  two  spaces\r\n<b>Tom & "Jerry"</b> &amp; 100 %41 \u0000 e\u0301 \u00e9 \ufb01 👩‍👩‍👧 \u202etrap\t  `;

const deliveries = new WeakMap<Session, Promise<readonly Delivery[]>>();

/** Each send in all its ways, made once for all checks that look at them. On somebody's server only the least of each. */
export function delivered(session: Session): Promise<readonly Delivery[]> {
  const made = deliveries.get(session) ?? deliver(session);
  deliveries.set(session, made);
  return made;
}

async function deliver(session: Session): Promise<readonly Delivery[]> {
  const { scene, stage } = session;
  const found: Delivery[] = [];
  for (const { id } of session.operations) {
    const least = session.least(id);
    if (!costsQuota(policies[id].kind) || least === undefined) continue;
    for (const input of stage === undefined ? [least] : ways(session, id, least)) {
      const text = uniqueText(session, id) + (stage === undefined ? "" : delicate);
      const exchange = await session.call(id, { ...input, message: text });
      if (exchange.answer?.status !== 200) continue;
      const inbox = await readInbox(session, { count: 5 });
      const [top] = inbox.conversations;
      const conversation = top?.conversationUrn ?? top?.conversationId;
      const history =
        conversation === undefined ? undefined : await readHistory(session, conversation, { countBefore: 20 });
      const recipient = input["recipientProfileUrn"] ?? scene.recipientProfileUrn;
      found.push({ operation: id, exchange, text, recipient, inbox, top, history });
    }
  }
  return found;
}

/** One recipient after the other, by either name, with and without what the operation does besides. */
function ways({ scene }: Session, id: OperationId, least: Input): Input[] {
  const { conversationUrn, messageUrns } = scene;
  const { fields } = policies[id];
  return [
    least,
    addressedTo(scene.otherRecipientProfileUrn, least),
    addressedTo(scene.recipientProfileUrn, least),
    ...(fields["conversationUrn"] ? [{ ...least, conversationUrn }] : []),
    ...(fields["messageUrns"]
      ? [
          { ...least, messageUrns: [] },
          { ...least, messageUrns },
        ]
      : []),
  ];
}

/** Where a finding about a delivery belongs. */
export function sentBy({ operation, exchange }: Delivery) {
  return { operation, exchange };
}

/** The message as its conversation has it. */
export function inHistory({ history, text }: Delivery) {
  return history?.messages.find((message) => message.text === text);
}
