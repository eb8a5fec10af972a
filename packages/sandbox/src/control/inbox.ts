import type { Verbs } from "../control.ts";
import { conversationRecord, messageRecord } from "../records.ts";
import { ControlError } from "./control-error.ts";
import { accountOf, type ControlParts } from "./parts.ts";

export interface ListMessagesInput {
  accountId?: string;
  conversationUrn: string;
  before?: number;
  count?: number;
}

const PAGE = 50;

export function inbox({ store }: ControlParts): Pick<Verbs, "listConversations" | "listMessages"> {
  return {
    listConversations(input = {}) {
      const account = accountOf(store, input);
      return account.inbox.map((conversation) => conversationRecord(conversation, store.world));
    },

    listMessages({ conversationUrn, before = Number.POSITIVE_INFINITY, count = PAGE, ...input }) {
      const account = accountOf(store, input);
      const conversation = account.conversationByName.get(conversationUrn);
      if (conversation === undefined) {
        throw new ControlError(`conversationUrn "${conversationUrn}" names none of this account's conversations.`);
      }
      const older = conversation.messages.filter(({ sentAt }) => sentAt < before);
      return {
        messages: older.slice(-count).map((message) => messageRecord(message, conversation)),
        more: older.length > count,
      };
    },
  };
}
