import type { Finding } from "../../../check.ts";
import { idsOf } from "../inbox-walk.ts";
import { walkInbox } from "../read.ts";
import { clientCheck } from "./client-check.ts";

/** More than one page, and not a whole number of them. */
const [SIZE, LIMIT] = [9, 15];

export const clientPages = clientCheck({
  id: "client.pages",
  says: "Going over a list with the client gives what its pages hold, in their order, and stops at the limit.",
  async run(session) {
    const { client } = session.client({});
    const expected = idsOf(await walkInbox(session, { count: SIZE }));
    const findings: Finding[] = [];
    for (const limit of [Number.POSITIVE_INFINITY, LIMIT]) {
      const met: string[] = [];
      for await (const { conversationId } of client.messaging.getRecentMessages({ count: SIZE }, { limit })) {
        met.push(conversationId);
      }
      const wanted = expected.slice(0, limit);
      if (met.join() === wanted.join()) continue;
      const message = `With a limit of ${limit}, the client went over ${met.length} conversations`;
      findings.push({ operation: "getRecentMessages", message, expected: wanted.length, actual: met.length });
    }
    return findings;
  },
});
