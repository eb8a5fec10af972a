import type { Check } from "../../check.ts";
import type { Session } from "../../session.ts";
import { about, idsOf, inboxWalk } from "./inbox-walk.ts";
import { stateful } from "./where.ts";

export const pageDuplicate: Check<Session> = {
  ...stateful,
  id: "page.duplicate",
  says: "No conversation is on two pages of the inbox.",
  async run(session) {
    const walk = await inboxWalk(session);
    if (walk === undefined) return [];
    const ids = idsOf(walk.small);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    return twice.length === 0
      ? []
      : [{ ...about(walk.small.at(-1)), message: "A conversation is on two pages", actual: twice[0] }];
  },
};
