import type { Check, Finding } from "../../check.ts";
import type { Session } from "../../session.ts";
import { readInbox } from "./read.ts";
import { arranged } from "./where.ts";

export const cursorInvalid: Check<Session> = {
  ...arranged,
  id: "page.cursorInvalid",
  says: "A cursor that no answer handed out, or that was handed out to another account, is a 400.",
  async run(session) {
    const { scene, operations } = session;
    if (!operations.some(({ id }) => id === "getRecentMessages")) return [];
    const { cursor } = await readInbox(session, { count: 5 });
    const inputs: Record<string, string>[] = ["garbage", "💥", "bnVsbA==", "eyJvZmZzZXQiOjB9"].map((nextCursor) => ({
      nextCursor,
    }));
    if (cursor !== undefined && scene.otherAccountId !== undefined) {
      inputs.push({ count: "5", nextCursor: cursor, accountId: scene.otherAccountId });
    }
    const findings: Finding[] = [];
    for (const input of inputs) {
      const query = new URLSearchParams(input);
      const exchange = await session.send(
        { method: "GET", path: `/messaging/recent-messages?${query}` },
        { kind: "invalid", covers: "a cursor of nobody's" },
        { operation: "getRecentMessages" },
      );
      const actual = exchange.answer?.status;
      if (actual === 400) continue;
      const message = `The cursor "${input["nextCursor"]}" ${input["accountId"] ? "of another account " : ""}got a ${actual}`;
      findings.push({ operation: "getRecentMessages", exchange, message, expected: 400, actual });
    }
    return findings;
  },
};
