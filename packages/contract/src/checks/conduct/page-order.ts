import type { Check } from "../../check.ts";
import type { Session } from "../../session.ts";
import { about, inboxWalk } from "./inbox-walk.ts";
import { stateful } from "./where.ts";

export const pageOrder: Check<Session> = {
  ...stateful,
  id: "page.order",
  says: "The inbox goes from new to old.",
  async run(session) {
    const walk = await inboxWalk(session);
    if (walk === undefined) return [];
    const times = walk.small.flatMap(({ conversations }) => conversations.map(({ lastActivityAt }) => lastActivityAt));
    const isSorted = times.every((time, index) => time <= (times[index - 1] ?? time));
    return isSorted ? [] : [{ ...about(walk.small.at(0)), message: "The conversations do not go from new to old" }];
  },
};
