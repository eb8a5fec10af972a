import type { Check } from "../../check.ts";
import type { Session } from "../../session.ts";
import { walkInbox } from "./read.ts";
import { arranged } from "./where.ts";

export const inboxWhileArriving: Check<Session> = {
  ...arranged,
  id: "page.stable",
  says: "A walk through the inbox repeats nothing and misses nothing of what was there, while messages arrive.",
  async run(session) {
    const { stage, scene, operations } = session;
    if (stage === undefined || !operations.some(({ id }) => id === "getRecentMessages")) return [];
    const before = (await walkInbox(session, { count: 100 })).flatMap(({ conversations }) => conversations);
    const oldest = before.at(-1);
    const person = scene.recipientProfileUrn;
    const pages = await walkInbox(session, { count: 9 }, () => {
      if (person !== undefined) stage.receiveMessage(scene.accountId, person, "A message that arrives in between");
    });
    const seen = pages.flatMap(({ conversations }) => conversations.map(({ conversationId }) => conversationId));
    const at = { operation: "getRecentMessages" as const, ...(pages.at(-1) && { exchange: pages.at(-1)?.exchange }) };
    const where =
      at.exchange === undefined ? { operation: at.operation } : { operation: at.operation, exchange: at.exchange };
    const findings = [];
    if (new Set(seen).size < seen.length)
      findings.push({ ...where, message: "A conversation came twice while messages arrived" });
    const missed = before.filter(({ conversationId }) => !seen.includes(conversationId));
    if (missed.length > 0)
      findings.push({ ...where, message: `${missed.length} conversations were missed while messages arrived` });
    if (oldest !== undefined && seen.at(-1) !== oldest.conversationId) {
      findings.push({ ...where, message: "The walk does not end at the oldest conversation" });
    }
    return findings;
  },
};
