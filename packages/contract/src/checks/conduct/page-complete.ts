import type { Check } from "../../check.ts";
import type { Session } from "../../session.ts";
import { about, idsOf, inboxWalk } from "./inbox-walk.ts";
import { arranged } from "./where.ts";

export const pageComplete: Check<Session> = {
  ...arranged,
  id: "page.complete",
  says: "Small pages of the inbox miss nothing that large ones have.",
  async run(session) {
    const walk = await inboxWalk(session);
    if (walk === undefined) return [];
    const few = new Set(idsOf(walk.small));
    const missed = idsOf(walk.large).filter((id) => !few.has(id));
    if (missed.length === 0) return [];
    const message = `Small pages miss ${missed.length} conversations that a large one has`;
    return [{ ...about(walk.small.at(-1)), message, actual: missed.slice(0, 3) }];
  },
};
