import type { Check } from "../../check.ts";
import type { Session } from "../../session.ts";
import { about, inboxWalk, PAGE_SIZE } from "./inbox-walk.ts";
import { stateful } from "./where.ts";

export const pageLimit: Check<Session> = {
  ...stateful,
  id: "page.limit",
  says: "A page of the inbox is no longer than was asked for.",
  async run(session) {
    const walk = await inboxWalk(session);
    if (walk === undefined) return [];
    const long = walk.small.find(({ conversations }) => conversations.length > PAGE_SIZE);
    if (long === undefined) return [];
    const { length } = long.conversations;
    const message = `A page has ${length} conversations`;
    return [{ ...about(long), message, expected: PAGE_SIZE, actual: length }];
  },
};
