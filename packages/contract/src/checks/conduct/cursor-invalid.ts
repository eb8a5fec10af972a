import type { Check, Finding } from "../../check.ts";
import type { Session } from "../../session.ts";
import { arranged } from "./where.ts";

export const cursorInvalid: Check<Session> = {
  ...arranged,
  id: "page.cursorInvalid",
  says: "A cursor that no answer handed out is a 400.",
  async run(session) {
    if (!session.operations.some(({ id }) => id === "getRecentMessages")) return [];
    const findings: Finding[] = [];
    for (const nextCursor of ["garbage", "💥", "bnVsbA==", "eyJvZmZzZXQiOjB9"]) {
      const query = new URLSearchParams({ nextCursor });
      const exchange = await session.send(
        { method: "GET", path: `/messaging/recent-messages?${query}` },
        { kind: "invalid", covers: "a cursor of nobody's" },
        { operation: "getRecentMessages" },
      );
      if (exchange.answer?.status === 400) continue;
      const message = `The cursor "${nextCursor}" got a ${exchange.answer?.status}`;
      findings.push({
        operation: "getRecentMessages",
        exchange,
        message,
        expected: 400,
        actual: exchange.answer?.status,
      });
    }
    return findings;
  },
};
