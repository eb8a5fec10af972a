import type { Check } from "../../check.ts";
import { operations } from "../../policy.ts";
import type { Session } from "../../session.ts";
import { readInbox } from "./read.ts";
import { arranged } from "./where.ts";

const { default: size } = operations.getRecentMessages.fields["count"] ?? {};

export const inboxDefaultSize: Check<Session> = {
  ...arranged,
  id: "page.default",
  says: "A page of the inbox has the default size when none is asked for, and the asked one otherwise.",
  async run(session) {
    if (!session.operations.some(({ id }) => id === "getRecentMessages")) return [];
    const asked: [Record<string, unknown>, unknown][] = [
      [{}, size],
      [{ count: 3 }, 3],
    ];
    const findings = [];
    for (const [input, expected] of asked) {
      const { exchange, conversations } = await readInbox(session, input);
      if (conversations.length === expected) continue;
      const message = `A page has ${conversations.length} conversations`;
      findings.push({
        operation: "getRecentMessages" as const,
        exchange,
        message,
        expected,
        actual: conversations.length,
      });
    }
    return findings;
  },
};
