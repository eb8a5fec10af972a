import { createSandbox, DEFAULT_ACCOUNT, GROUP, type Sandbox, SECOND_ACCOUNT } from "@connectsafely/sandbox";
import type { Scene, Stage, Target } from "./target.ts";

const KEY = "sandbox-key";

/** A sandbox of our own in this process: everything can be tried on it, to the last message of the day. */
export function sandboxTarget({ seed = 1 }: { seed?: number } = {}): Target & { readonly stage: Stage } {
  const defects: Error[] = [];
  const sandbox = createSandbox({ apiKey: KEY, seed, onDefect: (defect) => defects.push(defect) });
  return stagedTarget(sandbox, sandbox.fetch);
}

/** A sandbox behind some `fetch`, which may not tell all of the truth. */
export function stagedTarget(sandbox: Sandbox, fetch: typeof globalThis.fetch): Target & { readonly stage: Stage } {
  const { control } = sandbox;
  return {
    kind: "sandbox",
    name: "sandbox",
    // Where `connectsafely-sandbox` listens, so that a printed curl command works there.
    baseUrl: "http://127.0.0.1:4010/linkedin",
    apiKey: KEY,
    fetch,
    stage: {
      replenish() {
        control.disarmFaults();
        for (const accountId of [DEFAULT_ACCOUNT, SECOND_ACCOUNT]) {
          control.setQuota({ accountId, used: 0 });
          control.setCredits({ accountId, credits: 1_000 });
          control.setSubscription({ accountId, lapsed: false });
        }
      },
      setUsed: (accountId, used) => void control.setQuota({ accountId, used }),
      nextDay: () => void control.moveClock({ nextDay: true }),
      now: () => control.getClock().now,
      receiveMessage: (accountId, from, text) => void control.receiveMessage({ accountId, from, text }),
      setLapsed: (accountId, lapsed) => void control.setSubscription({ accountId, lapsed }),
      credits: (accountId) =>
        present(control.getState().accounts.find((account) => account.accountId === accountId)).inMailCredits,
      setCredits: (accountId, credits) => void control.setCredits({ accountId, credits }),
      isTyping: (accountId, conversationUrn) =>
        control.listTyping().some((each) => each.accountId === accountId && each.conversationUrn === conversationUrn),
      sentTexts: (accountId) => control.listSent({ accountId }).map(({ text }) => text),
      failNext(operation, status) {
        control.armFault({ kind: status === 429 ? "rate-limit" : "error-before", operation, count: 1 });
      },
    },
    async scene() {
      return sceneOf(sandbox);
    },
    close: () => sandbox.close(),
  };
}

function sceneOf({ control }: Sandbox): Scene {
  const accountId = DEFAULT_ACCOUNT;
  const members = control.listMembers({ accountId });
  const inGroup = members.filter(({ groups }) => groups.includes(GROUP));
  const own = control.listConversations({ accountId }).map(({ conversationUrn }) => conversationUrn);
  const lengths = own.map((conversationUrn) => control.listMessages({ conversationUrn, count: 500 }).messages.length);
  const recipient = present(members.find(({ publicId }) => publicId === "john-doe-123"));
  const conversationUrn = present(recipient.conversationUrn);
  const others = control.listConversations({ accountId: SECOND_ACCOUNT });
  return {
    accountId,
    otherAccountId: SECOND_ACCOUNT,
    recipientProfileId: recipient.publicId,
    recipientProfileUrn: recipient.profileUrn,
    groupId: GROUP,
    memberProfileUrn: present(inGroup[0]).profileUrn,
    newMemberProfileUrn: present(inGroup.find((member) => !member.connected && member.conversationUrn === null))
      .profileUrn,
    otherRecipientProfileUrn: present(inGroup.find((member) => member.connected && member !== recipient)).profileUrn,
    strangerProfileUrn: present(members.find((member) => !member.connected && member.groups.length === 0)).profileUrn,
    conversationUrn,
    longConversationUrn: present(own[lengths.indexOf(Math.max(...lengths))]),
    messageUrns: control
      .listMessages({ conversationUrn })
      .messages.filter(({ direction }) => direction === "received")
      .slice(-2)
      .map(({ messageUrn }) => messageUrn),
    otherConversationUrn: present(others.find((each) => !own.includes(each.conversationUrn))).conversationUrn,
  };
}

function present<Value>(value: Value | null | undefined): Value {
  if (value == null) throw new Error("The sandbox's world is not the one this suite knows.");
  return value;
}
