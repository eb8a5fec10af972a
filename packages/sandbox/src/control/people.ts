import type { Verbs } from "../control.ts";
import type { Typing } from "../generated/control/openapi.ts";
import type { Member } from "../members.ts";
import { accountRecord, memberRecord, messageRecord } from "../records.ts";
import type { Store } from "../store.ts";
import { type Account, type Conversation, type Message, nextMoment } from "../world.ts";
import { ControlError } from "./control-error.ts";
import { accountOf, type ControlParts } from "./parts.ts";

export function people({
  store,
  events,
}: ControlParts): Pick<Verbs, "listMembers" | "setConnection" | "receiveMessage" | "listTyping"> {
  return {
    listMembers(input = {}) {
      const account = accountOf(store, input);
      const others = store.world.members.filter((member) => member !== account.owner);
      return others.map((member) => memberRecord(member, account, store.world));
    },

    setConnection(input) {
      const account = accountOf(store, input);
      const member = memberOf(store, input.profileId, account);
      const { accountId } = account;
      store.commit({ kind: "connection", accountId, profileId: member.profileId, connected: input.connected });
      events.tell(() => ({ type: "account", account: accountRecord(account, store.world, store.now()) }));
      return memberRecord(member, account, store.world);
    },

    receiveMessage(input) {
      const account = accountOf(store, input);
      const { accountId } = account;
      const { profileId } = memberOf(store, input.from, account);
      const sentAt = nextMoment(account, store.now());
      store.commit({ kind: "received", accountId, profileId, sentAt, text: input.text });
      const conversation = account.conversationByMember.get(profileId) as Conversation;
      const message = messageRecord(conversation.messages.at(-1) as Message, conversation);
      events.tell(() => ({ type: "message", message }));
      return message;
    },

    listTyping: () => typingRecords(store),
  };
}

export function typingRecords({ world, now }: Store): Typing[] {
  return world.accounts.flatMap(({ accountId, inbox }) =>
    inbox
      .filter(({ typingUntil }) => typingUntil > now())
      .map(({ conversationUrn, typingUntil }) => ({ accountId, conversationUrn, until: typingUntil })),
  );
}

function memberOf(store: Store, name: string, account: Account): Member {
  const member = store.world.memberByName.get(name);
  if (member === undefined) {
    throw new ControlError(`"${name}" names nobody. Name one of listMembers by profileId, publicId or profileUrn.`);
  }
  if (member === account.owner) throw new ControlError(`"${name}" is the owner of this account. Name someone else.`);
  return member;
}
