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
  const members = control.listMembers({ accountId: DEFAULT_ACCOUNT });
  const recipient = members.find(({ publicId }) => publicId === "john-doe-123");
  const member = members.find(({ groups }) => groups.includes(GROUP));
  const conversationUrn = recipient?.conversationUrn ?? undefined;
  const own = new Set(control.listConversations({ accountId: DEFAULT_ACCOUNT }).map((each) => each.conversationUrn));
  const other = control.listConversations({ accountId: SECOND_ACCOUNT }).find((each) => !own.has(each.conversationUrn));
  const received =
    conversationUrn === undefined
      ? undefined
      : control.listMessages({ conversationUrn }).messages.findLast(({ direction }) => direction === "received");
  if (recipient === undefined || member === undefined || conversationUrn === undefined || !other || !received) {
    throw new Error("The sandbox's world is not the one this suite knows: john-doe-123 or the group is missing.");
  }
  return {
    accountId: DEFAULT_ACCOUNT,
    otherAccountId: SECOND_ACCOUNT,
    recipientProfileId: recipient.publicId,
    recipientProfileUrn: recipient.profileUrn,
    groupId: GROUP,
    memberProfileUrn: member.profileUrn,
    conversationUrn,
    messageUrn: received.messageUrn,
    otherConversationUrn: other.conversationUrn,
  };
}
