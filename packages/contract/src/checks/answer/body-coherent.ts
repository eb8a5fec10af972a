import type { Check, Finding } from "../../check.ts";
import { pages } from "../../policy.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

interface Item {
  readonly unreadCount?: number;
  readonly isRead?: boolean;
  readonly createdAt?: number;
  readonly lastActivityAt?: number;
  readonly latestMessage?: { readonly sentAt?: number };
  readonly [name: string]: unknown;
}

export const bodyCoherent: Check<Judged> = {
  id: "body.coherent",
  says: "What one answer says twice it says alike: ids are told once, read means no unread, activity is the latest message.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ answer, operation }) {
    if (answer.status !== 200 || (operation?.id !== "getRecentMessages" && operation?.id !== "getConversationDetails"))
      return [];
    const body = Object(answer.json) as Record<string, unknown>;
    const { items, key } = pages[operation.id];
    const list = (Array.isArray(body[items]) ? body[items] : []) as Item[];
    const findings: Finding[] = [];
    const expect = (isRight: boolean, message: string, actual?: unknown) => {
      if (!isRight) findings.push({ message, at: [...operation.at, "responses", "200"], actual });
    };
    const ids = list.map((item) => item[key]);
    expect(new Set(ids).size === ids.length, `Two ${items} have one ${key}`);
    expect(body["nextCursor"] !== "", "nextCursor is an empty text: the last page has none, or null");
    for (const { isRead, unreadCount, createdAt, lastActivityAt, latestMessage } of list) {
      if (isRead !== undefined && unreadCount !== undefined) {
        expect(isRead === (unreadCount === 0), `isRead is ${isRead} with an unreadCount of ${unreadCount}`);
      }
      const sentAt = latestMessage?.sentAt;
      if (createdAt !== undefined && lastActivityAt !== undefined) {
        expect(createdAt <= lastActivityAt, "A conversation began after its last activity", {
          createdAt,
          lastActivityAt,
        });
      }
      if (lastActivityAt !== undefined && sentAt !== undefined) {
        expect(lastActivityAt >= sentAt, "lastActivityAt is before the latest message", { lastActivityAt, sentAt });
      }
    }
    return findings;
  },
};
