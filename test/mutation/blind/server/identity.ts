import type { ConversationDetails, RecentMessages } from "@connectsafely/schema";
import type { ServerMutant } from "../../mutant.ts";
import { accountOf } from "./admission.ts";
import { edited } from "./answers.ts";
import { serverMutant } from "./around.ts";

// Names that lead from one answer to the next request: people, conversations, messages.

export const identityMutants: readonly ServerMutant[] = [
  serverMutant("identity", "hostIdentityUrn has a form that recipientProfileUrn does not take", () => {
    return async ({ operation }, pass) => {
      const response = await pass();
      if (operation !== "getRecentMessages" || !response.ok) return response;
      return edited<RecentMessages>(response, (page) => {
        for (const person of page.conversations.flatMap(({ participants }) => participants)) {
          person.hostIdentityUrn = `urn:li:fs_miniProfile:${person.profileId}`;
        }
        return page;
      });
    };
  }),

  serverMutant("identity", "conversationUrn of the inbox starts with the wrong person and finds nothing", (sandbox) => {
    return async (asked, pass) => {
      const response = await pass();
      const owner = accountOf(sandbox, asked)?.profileUrn;
      if (asked.operation !== "getRecentMessages" || !response.ok || owner === undefined) return response;
      return edited<RecentMessages>(response, (page) => {
        for (const each of page.conversations) {
          const other = each.participants[0]?.hostIdentityUrn;
          if (other !== undefined && each.conversationUrn !== undefined) {
            each.conversationUrn = each.conversationUrn.replace(owner, other);
          }
        }
        return page;
      });
    };
  }),

  serverMutant("identity", "messageUrn of the inbox is another name than messageId of the history", () => {
    return async ({ operation }, pass) => {
      const response = await pass();
      if (operation !== "getRecentMessages" || !response.ok) return response;
      return edited<RecentMessages>(response, (page) => {
        for (const { latestMessage } of page.conversations) {
          const { backendMessageUrn } = latestMessage;
          if (backendMessageUrn !== undefined) latestMessage.messageUrn = backendMessageUrn;
        }
        return page;
      });
    };
  }),

  serverMutant("identity", "a message has another messageId each time it is read", () => {
    let reads = 0;
    return async ({ operation }, pass) => {
      const response = await pass();
      if (operation !== "getConversationDetails" || !response.ok) return response;
      reads++;
      return edited<ConversationDetails>(response, (body) => {
        for (const message of body.messages) message.messageId = message.messageId.replace(/\)$/, `-${reads})`);
        return body;
      });
    };
  }),

  serverMutant("identity", "profileUrn of a conversation names the other person instead of the owner", (sandbox) => {
    return async (asked, pass) => {
      const response = await pass();
      const account = accountOf(sandbox, asked);
      if (asked.operation !== "getConversationDetails" || !response.ok || account === undefined) return response;
      const known = sandbox.control.listConversations({ accountId: account.accountId });
      return edited<ConversationDetails>(response, (body) => {
        const found = known.find(({ conversationUrn }) => conversationUrn === body.conversationUrn);
        return { ...body, profileUrn: found?.person.profileUrn ?? body.profileUrn };
      });
    };
  }),

  serverMutant("identity", "typing-indicator gives its conversationUrn back percent-encoded", () => {
    return async ({ operation }, pass) => {
      const response = await pass();
      if (operation !== "sendTypingIndicator" || !response.ok) return response;
      return edited<{ conversationUrn: string }>(response, (body) => ({
        ...body,
        conversationUrn: encodeURIComponent(body.conversationUrn),
      }));
    };
  }),

  serverMutant("identity", "an answer for a named account names the default one", (sandbox) => {
    return async (asked, pass) => {
      const response = await pass();
      if (!response.ok || asked.operation === undefined) return response;
      const first = sandbox.control.getState().accounts.find(({ isDefault }) => isDefault)?.accountId;
      return edited<{ accountId?: string }>(response, (body) =>
        body.accountId ? { ...body, accountId: first } : body,
      );
    };
  }),
];
