import type { OperationId } from "@connectsafely/schema";
import fc from "fast-check";
import type { Found } from "../judge.ts";
import { anyAllowed } from "../requests/arbitraries.ts";
import { refusedCases } from "../requests/boundaries.ts";
import { rawRequest } from "../requests/raw.ts";
import type { Input } from "../requests/values.ts";
import { OutOfBudget } from "../session.ts";
import type { PhaseContext, PhaseRun } from "./phase.ts";

/** How many requests a fresh quota is good for. */
const BATCH = 100;

/** Requests made from the schemas, seeded; what fails is shrunk to the least that still does. */
export const fuzzPhase: PhaseRun = {
  phase: "fuzz",
  needs: () => undefined,
  async run(context) {
    const { session, progress, skip } = context;
    for (const [index, operation] of session.operations.entries()) {
      progress(index + 1, session.operations.length, operation.id);
      const model = session.model(operation);
      const allowed = anyAllowed(model, session.scene, operation.id);
      if (allowed === undefined) {
        skip(
          `fuzz of ${operation.id}`,
          "the target's scene lacks what a request takes: give --recipient and --account",
        );
        continue;
      }
      const refused = refusedCases(model, session.scene, operation.id);
      const stages = [
        explore(context, allowed, (input) => session.call(operation.id, input)),
        explore(
          context,
          fc.tuple(allowed, fc.constantFrom(...refused)),
          ([input, { covers, field, input: broken }]) => {
            // Everything random but the one rule that is broken.
            const mixed = mix(input, broken, field?.name);
            return session.send(rawRequest(operation, mixed), { kind: "invalid", covers }, about(operation.id));
          },
        ),
      ];
      for (const stage of stages) {
        if (refused.length === 0) continue;
        try {
          await stage();
        } catch (error) {
          if (!(error instanceof OutOfBudget)) throw error;
          skip(`fuzz of ${operation.id}`, error.message);
        }
      }
    }
  },
};

function about(operation: OperationId) {
  return { operation };
}

function mix(input: Input, broken: Input, field: string | undefined): Input {
  if (field === undefined) return broken;
  const { [field]: _, ...rest } = input;
  return Object.hasOwn(broken, field) ? { ...rest, [field]: broken[field] } : rest;
}

function explore<Value>(context: PhaseContext, values: fc.Arbitrary<Value>, ask: (value: Value) => Promise<unknown>) {
  const { session, refresh, report, trial } = context;
  return async (): Promise<void> => {
    let worst: readonly Found[] = [];
    let sent = 0;
    const property = fc.asyncProperty(values, async (value) => {
      if (sent++ % BATCH === 0) refresh();
      const { found } = await trial(() => ask(value));
      const errors = found.filter(({ finding }) => finding.severity !== "warning");
      if (errors.length === 0) return;
      worst = errors;
      throw new Error(errors[0]?.finding.message);
    });
    const outcome = await fc.check(property, { seed: session.seed, numRuns: session.runs, endOnFailure: false });
    if (outcome.errorInstance instanceof OutOfBudget) throw outcome.errorInstance;
    if (outcome.failed && worst.length === 0) throw outcome.errorInstance;
    for (const { check, finding } of worst) report(check, [finding]);
  };
}
