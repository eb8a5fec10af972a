import type { Check, Finding } from "../../check.ts";
import { operations as policies } from "../../policy.ts";
import { addressedTo } from "../../requests/values.ts";
import type { Session } from "../../session.ts";
import { uniqueText } from "./read.ts";
import { arranged } from "./where.ts";

export const needsConnection: Check<Session> = {
  ...arranged,
  id: "permission.connection",
  says: "A normal message to somebody who is no connection is refused, and goes nowhere.",
  async run(session) {
    const { scene, stage } = session;
    const findings: Finding[] = [];
    for (const { id } of session.operations) {
      const least = session.least(id);
      if (policies[id].kind !== "send" || least === undefined) continue;
      const text = uniqueText(session, `to a stranger, ${id}`);
      const input = { ...addressedTo(scene.strangerProfileUrn, least), message: text };
      const exchange = await session.call(id, input, { kind: "other", covers: "a recipient who is no connection" });
      const status = exchange.answer?.status ?? 0;
      const isSent = stage?.sentTexts(scene.accountId).includes(text) === true;
      if (status >= 400 && !isSent) continue;
      const message = `A normal message to somebody who is no connection got a ${status}${isSent ? ", and was sent" : ""}`;
      findings.push({ operation: id, exchange, message, expected: "4xx, and nothing sent", actual: status });
    }
    return findings;
  },
};
