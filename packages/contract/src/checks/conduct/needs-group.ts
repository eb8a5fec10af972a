import type { Check, Finding } from "../../check.ts";
import { operations as policies } from "../../policy.ts";
import type { Session } from "../../session.ts";
import { uniqueText } from "./read.ts";
import { arranged } from "./where.ts";

export const needsGroup: Check<Session> = {
  ...arranged,
  id: "permission.group",
  says: "A group message takes a group in common, and neither a connection nor a credit; refused, it does and claims nothing.",
  async run(session) {
    const { scene, stage } = session;
    const { accountId } = scene;
    if (stage === undefined) return [];
    const findings: Finding[] = [];
    for (const { id } of session.operations) {
      const least = session.least(id);
      if (policies[id].kind !== "group-send" || least === undefined) continue;
      const send = async (covers: string, recipientProfileUrn: string | undefined) => {
        const text = uniqueText(session, id);
        const input = { ...least, recipientProfileUrn, message: text };
        const exchange = await session.call(id, input, { kind: "other", covers });
        const isSent = stage.sentTexts(accountId).includes(text);
        return { exchange, isSent, at: { operation: id, exchange }, actual: exchange.answer?.status };
      };
      stage.setCredits(accountId, 1);
      const inside = await send("a member who is no connection", scene.newMemberProfileUrn);
      if (inside.actual !== 200 || !inside.isSent) {
        const message = `A group message to a member who is no connection got a ${inside.actual}`;
        findings.push({ ...inside.at, message, expected: 200, actual: inside.actual });
      }
      if (stage.credits(accountId) !== 1) findings.push({ ...inside.at, message: "A group message spent a credit" });
      const outside = await send("a recipient outside the group", scene.strangerProfileUrn);
      if (outside.actual !== 403 || outside.isSent) {
        const message = `A group message to somebody outside got a ${outside.actual}${outside.isSent ? ", and was sent" : ""}`;
        findings.push({ ...outside.at, message, expected: 403, actual: outside.actual });
      }
      const told = Object(outside.exchange.answer?.json) as Record<string, unknown>;
      for (const flag of ["typingIndicatorSent", "acknowledgmentSent"].filter((name) => told[name] === true)) {
        findings.push({
          ...outside.at,
          message: `A refused group message says ${flag}: true`,
          expected: false,
          actual: true,
        });
      }
    }
    return findings;
  },
};
