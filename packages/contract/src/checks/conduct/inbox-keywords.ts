import type { Check, Finding } from "../../check.ts";
import type { Session } from "../../session.ts";
import { about, idsOf } from "./inbox-walk.ts";
import { readInbox, walkInbox } from "./read.ts";
import { arranged } from "./where.ts";

/** Nobody else writes about it. */
const WORD = "Quagmirish";

export const inboxKeywords: Check<Session> = {
  ...arranged,
  id: "page.keywords",
  says: "`keywords` finds the conversations whose names or messages hold them, whole or in part, in whatever case, and no others.",
  async run(session) {
    const { stage, scene, operations } = session;
    if (stage === undefined || !operations.some(({ id }) => id === "getRecentMessages")) return [];
    const findings: Finding[] = [];
    const find = async (keywords: string) => {
      const pages = await walkInbox(session, { keywords, count: 4 });
      return { at: about(pages[0]), ids: idsOf(pages) };
    };
    const writer = scene.otherRecipientProfileUrn;
    if (writer !== undefined) stage.receiveMessage(scene.accountId, writer, `Do you know about ${WORD} pottery?`);
    const { conversations } = await readInbox(session, { count: 20 });
    const [top, , , named] = conversations;
    for (const keywords of [WORD.toLowerCase(), WORD.toUpperCase(), WORD.slice(1, -1)]) {
      const { at, ids } = await find(keywords);
      if (ids.join() === top?.conversationId) continue;
      const message = `One conversation holds "${keywords}", which finds ${ids.length}, or another`;
      findings.push({ ...at, message, expected: 1, actual: ids.length });
    }
    const name = named?.participants[0]?.name ?? "Jane";
    const inLowerCase = await find(name.toLowerCase());
    for (const keywords of [name.toUpperCase(), name.slice(1, -1)]) {
      const { at, ids } = await find(keywords);
      const isWhole = inLowerCase.ids.every((id) => ids.includes(id));
      if (ids.includes(named?.conversationId ?? "") && isWhole) continue;
      findings.push({ ...at, message: `The keywords "${keywords}" do not find everybody called ${name}` });
    }
    const none = await find("words-that-nobody-wrote");
    if (none.ids.length > 0) {
      const message = `Words that nobody wrote find ${none.ids.length} conversations`;
      findings.push({ ...none.at, message, expected: 0, actual: none.ids.length });
    }
    return findings;
  },
};
