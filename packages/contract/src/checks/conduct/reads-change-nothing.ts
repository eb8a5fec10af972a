import { isDeepStrictEqual } from "node:util";
import type { Check, Finding } from "../../check.ts";
import type { Session } from "../../session.ts";
import { arranged } from "./where.ts";

export const readsChangeNothing: Check<Session> = {
  ...arranged,
  id: "stateful.reads",
  says: "Reading twice gives the same answer twice, also further on by a cursor.",
  async run(session) {
    const findings: Finding[] = [];
    for (const id of ["getRecentMessages", "getConversationDetails"] as const) {
      const least = session.least(id);
      if (least === undefined || !session.operations.some((operation) => operation.id === id)) continue;
      const { nextCursor } = Object(
        (await session.call(id, { ...least, ...(id === "getRecentMessages" && { count: 5 }) })).answer?.json,
      ) as { nextCursor?: string };
      const inputs = [least, ...(typeof nextCursor === "string" ? [{ ...least, count: 5, nextCursor }] : [])];
      for (const input of inputs) {
        const first = await session.call(id, input);
        const second = await session.call(id, input);
        if (isDeepStrictEqual(first.answer?.json, second.answer?.json)) continue;
        findings.push({ operation: id, exchange: second, message: "The same read gave two different answers" });
      }
    }
    return findings;
  },
};
