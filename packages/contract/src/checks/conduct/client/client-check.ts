import type { Check, Finding } from "../../../check.ts";
import { operations } from "../../../policy.ts";
import type { Session } from "../../../session.ts";
import { arranged } from "../where.ts";

type ClientCheck = Pick<Check<Session>, "id" | "says"> & { run(session: Session): Promise<readonly Finding[]> };

/** A check of what a client does over time. What it throws is a finding: it is the client that is on trial. */
export function clientCheck({ id, says, run }: ClientCheck): Check<Session> {
  return {
    ...arranged,
    id,
    says,
    unsound: "it needs failures at their moment and messages that arrive, which only the sandbox can arrange",
    async run(session) {
      const isWhole = Object.keys(operations).every((name) => session.operations.some((each) => each.id === name));
      if (!isWhole) return [];
      try {
        return await run(session);
      } catch (error) {
        return [{ message: `The client threw: ${error instanceof Error ? error.message : String(error)}` }];
      }
    },
  };
}

/** Waits that are only written down. */
export function noting(waits: number[]) {
  return async (ms: number) => void waits.push(ms);
}
