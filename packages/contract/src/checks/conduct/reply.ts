import type { Check, Finding } from "../../check.ts";
import { addressedTo } from "../../requests/values.ts";
import type { Session } from "../../session.ts";
import { readInbox, uniqueText } from "./read.ts";
import { arranged } from "./where.ts";

export const reply: Check<Session> = {
  ...arranged,
  id: "stateful.reply",
  says: "Whoever the inbox shows can be written to by the hostIdentityUrn that it gives.",
  async run(session) {
    const { stage, scene } = session;
    const [from, least] = [scene.recipientProfileUrn, session.least("sendMessage")];
    if (stage === undefined || from === undefined || least === undefined) return [];
    if (!session.operations.some(({ id }) => id === "sendMessage")) return [];
    stage.receiveMessage(scene.accountId, from, uniqueText(session, "a question"));
    const [top] = (await readInbox(session, { count: 1 })).conversations;
    const findings: Finding[] = [];
    for (const { hostIdentityUrn } of top?.participants ?? []) {
      if (hostIdentityUrn === undefined) continue;
      const input = { ...addressedTo(hostIdentityUrn, least), message: uniqueText(session, "an answer") };
      const exchange = await session.call("sendMessage", input, { kind: "other", covers: "a URN out of the inbox" });
      if (exchange.answer?.status === 200) continue;
      const message = `An answer to a hostIdentityUrn of the inbox got a ${exchange.answer?.status}`;
      findings.push({ operation: "sendMessage", exchange, message, expected: 200, actual: exchange.answer?.status });
    }
    return findings;
  },
};
