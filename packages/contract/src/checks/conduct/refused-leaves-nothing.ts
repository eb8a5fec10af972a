import type { Check, Finding } from "../../check.ts";
import { costsQuota, operations as policies } from "../../policy.ts";
import { rawRequest } from "../../requests/raw.ts";
import type { Session } from "../../session.ts";
import { readInbox, uniqueText } from "./read.ts";
import { arranged } from "./where.ts";

export const refusedLeavesNothing: Check<Session> = {
  ...arranged,
  id: "stateful.refused",
  says: "A message that was refused is nowhere.",
  async run(session) {
    const findings: Finding[] = [];
    for (const operation of session.operations) {
      const { id } = operation;
      const least = session.least(id);
      if (!costsQuota(policies[id].kind) || least === undefined) continue;
      const text = uniqueText(session, `refused, ${id}`);
      const request = rawRequest(operation, { ...least, message: text, recipientProfileURN: "a misspelt field" });
      const refused = await session.send(request, { kind: "invalid", covers: "unknown field" }, { operation: id });
      const unauthorized = await session.send(
        rawRequest(operation, { ...least, message: text }),
        { kind: "unauthorized", covers: "no Authorization" },
        { operation: id, authorization: null },
      );
      const { conversations } = await readInbox(session, { count: 5 });
      const isThere = conversations.some(({ latestMessage }) => latestMessage.text === text);
      if (!isThere && session.stage?.sentTexts(session.scene.accountId).includes(text) !== true) continue;
      const exchange = refused.answer?.status === 400 ? unauthorized : refused;
      findings.push({ operation: id, exchange, message: "A message that was refused was sent all the same" });
    }
    return findings;
  },
};
