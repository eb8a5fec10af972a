import type { Check, Finding } from "../../check.ts";
import type { Session } from "../../session.ts";
import { about, idsOf } from "./inbox-walk.ts";
import { type ConversationSeen, walkInbox } from "./read.ts";
import { arranged } from "./where.ts";

export const inboxWhileArriving: Check<Session> = {
  ...arranged,
  id: "page.stable",
  says: "A walk through the inbox repeats nothing and misses nothing of what was there, while messages arrive anywhere in it.",
  async run(session) {
    const { stage, scene, operations } = session;
    if (stage === undefined || !operations.some(({ id }) => id === "getRecentMessages")) return [];
    const before = (await walkInbox(session, { count: 100 })).flatMap(({ conversations }) => conversations);
    // From somebody on the first page, and from somebody on a page that is still to come.
    const writers = [before[1], before[Math.floor(before.length / 2)], before.at(-2)].flatMap((each) => each ?? []);
    const arrived: ConversationSeen[] = [];
    const pages = await walkInbox(session, { count: 9 }, () => {
      const writer = writers[arrived.length % writers.length];
      const from = writer?.participants[0]?.profileId;
      if (writer === undefined || from === undefined) return;
      stage.receiveMessage(scene.accountId, `urn:li:fsd_profile:${from}`, "A message that arrives in between");
      arrived.push(writer);
    });
    const seen = idsOf(pages);
    const at = about(pages.at(-1));
    const findings: Finding[] = [];
    if (new Set(seen).size < seen.length) {
      findings.push({ ...at, message: "A conversation came twice while messages arrived" });
    }
    const missed = before.filter(({ conversationId }) => !seen.includes(conversationId));
    if (missed.length > 0) {
      findings.push({ ...at, message: `${missed.length} conversations were missed while messages arrived` });
    }
    const [top] = idsOf(await walkInbox(session, { count: 100 }));
    const last = arrived.at(-1)?.conversationId;
    if (last !== undefined && top !== last) {
      const message = "The conversation of the newest message is not the first of the inbox";
      findings.push({ ...at, message, expected: last, actual: top });
    }
    return findings;
  },
};
