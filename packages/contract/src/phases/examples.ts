import type { PhaseRun } from "./phase.ts";

/** Every operation, status and named example, as the mock serves it. */
export const examplesPhase: PhaseRun = {
  phase: "examples",
  needs: ({ session }) =>
    session.target.kind === "prism" ? undefined : "only a mock can be asked for an example by its status and name",
  async run({ session, progress }) {
    const asked = session.operations.flatMap((operation) =>
      operation.responses.flatMap(({ status, examples }) =>
        Object.keys(examples).map((example) => ({ operation, status, example })),
      ),
    );
    for (const [index, { operation, status, example }] of asked.entries()) {
      progress(index + 1, asked.length, `${operation.id} ${status} ${example}`);
      const input = session.least(operation.id) ?? {};
      const prefer = `code=${status}, example=${example}`;
      await session.call(operation.id, input, { kind: "example", status, example }, { Prefer: prefer });
    }
  },
};
