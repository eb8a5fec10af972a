import type { Check, Finding } from "../../check.ts";
import { operations as policies } from "../../policy.ts";
import { addressedTo } from "../../requests/values.ts";
import type { Session } from "../../session.ts";
import { uniqueText } from "./read.ts";
import { arranged } from "./where.ts";

export const needsCredit: Check<Session> = {
  ...arranged,
  id: "permission.credit",
  says: "An InMail reaches somebody who is no connection and spends one credit; without a credit it is refused, a normal message is not.",
  async run(session) {
    const { scene, stage } = session;
    const { accountId } = scene;
    if (stage === undefined) return [];
    const findings: Finding[] = [];
    for (const { id } of session.operations) {
      const least = session.least(id);
      if (policies[id].kind !== "send" || least === undefined) continue;
      const inMail = { ...addressedTo(scene.strangerProfileUrn, least), messageType: "inmail", subject: "A job" };
      const steps = [
        ["An InMail with the last credit", inMail, "goes out"],
        ["An InMail without a credit", inMail, "is refused"],
        ["A normal message without a credit", least, "goes out"],
      ] as const;
      stage.setCredits(accountId, 1);
      for (const [what, input, end] of steps) {
        const text = uniqueText(session, id);
        const exchange = await session.call(id, { ...input, message: text }, { kind: "other", covers: what });
        const isSent = stage.sentTexts(accountId).includes(text);
        const status = exchange.answer?.status;
        const isRight =
          end === "goes out" ? status === 200 && isSent : status !== undefined && status >= 400 && !isSent;
        const at = { operation: id, exchange };
        if (!isRight)
          findings.push({ ...at, message: `${what} got a ${status}`, expected: `it ${end}`, actual: status });
        const left = stage.credits(accountId);
        if (left !== 0) findings.push({ ...at, message: `${what} left ${left} credits`, expected: 0, actual: left });
      }
    }
    return findings;
  },
};
