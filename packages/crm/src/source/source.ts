import type { Client } from "@connectsafely/client";
import type { Message, Person } from "../model.ts";
import type { Glimpse } from "../store/threads.ts";
import { glimpseOf, messageOf, personOf } from "./from-api.ts";
import { profileIn } from "./ids.ts";

export interface InboxPage {
  readonly account: string;
  /** Profile id of the mailbox owner. */
  readonly owner: string | undefined;
  readonly conversations: readonly { readonly glimpse: Glimpse; readonly people: readonly Person[] }[];
  readonly next: string | undefined;
}

export interface Stretch {
  readonly messages: readonly Message[];
  /** Whether older ones exist; the API does not always tell. */
  readonly more: boolean | undefined;
  /** Messages whose two URNs do not name one token, which the natural key rests upon. */
  readonly doubtful: number;
}

/**
 * Where conversations come from. The client's is {@link clientSource}; a test may have its own.
 *
 * @example
 * ```ts
 * const page = await source.inbox(undefined, undefined); // the newest conversations of the default account
 * const { messages } = await source.history(page.account, page.conversations[0].glimpse.urn, undefined);
 * ```
 */
export interface Source {
  inbox(account: string | undefined, cursor: string | undefined): Promise<InboxPage>;
  /** The newest messages of a conversation, or those before a moment. */
  history(account: string, urn: string, before: number | undefined): Promise<Stretch>;
}

const CONVERSATIONS = 100;
const MESSAGES = 100;

/**
 * Conversations as the messaging API has them.
 *
 * @example
 * ```ts
 * const source = clientSource(createClient()); // CONNECTSAFELY_API_KEY from the environment
 * ```
 */
export function clientSource(client: Pick<Client, "messaging">): Source {
  return {
    async inbox(account, cursor) {
      const page = await client.messaging.getRecentMessages({
        count: CONVERSATIONS,
        ...(account !== undefined && { accountId: account }),
        ...(cursor !== undefined && { nextCursor: cursor }),
      });
      const [first] = page.conversations;
      return {
        account: account ?? page.accountId,
        owner: profileIn(page.profileUrn) ?? profileIn(first?.conversationUrn),
        conversations: page.conversations.map((conversation) => ({
          glimpse: glimpseOf(conversation),
          people: conversation.participants.map(personOf),
        })),
        // The last page says null, nothing, or an empty text.
        next: page.nextCursor || undefined,
      };
    },

    async history(account, urn, before) {
      const { messages, pagination } = await client.messaging.getConversationDetails({
        accountId: account,
        conversationUrn: urn,
        countBefore: MESSAGES,
        ...(before !== undefined && { deliveredAt: before }),
      });
      const read = messages.map(messageOf);
      return {
        messages: read.map(({ message }) => message),
        more: pagination?.hasMoreBefore,
        doubtful: read.filter(({ doubtful }) => doubtful).length,
      };
    },
  };
}
