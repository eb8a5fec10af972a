import type { Check } from "../../check.ts";
import type { Session } from "../../session.ts";
import { about, inboxWalk } from "./inbox-walk.ts";
import { stateful } from "./where.ts";

export const pageTerminates: Check<Session> = {
  ...stateful,
  id: "page.terminates",
  says: "The pages of the inbox come to an end.",
  async run(session) {
    const walk = await inboxWalk(session);
    if (walk === undefined) return [];
    const last = walk.small.at(-1);
    if (last?.cursor === undefined || last.exchange.answer?.status !== 200) return [];
    return [{ ...about(last), message: "The cursors go in circles: the inbox has no end" }];
  },
};
