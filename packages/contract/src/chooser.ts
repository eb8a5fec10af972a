import { allChecks } from "./all-checks.ts";
import type { Check } from "./check.ts";
import { ContractInputError } from "./errors.ts";
import type { RunOptions } from "./run-options.ts";

/** Which checks take part. `rate` names every check whose id begins with `rate.`. */
export function chooser({ checks, skip = [] }: RunOptions): (check: Pick<Check<never>, "id">) => boolean {
  const names = (id: string, given: string) => id === given || id.startsWith(`${given}.`);
  for (const given of [...(checks ?? []), ...skip]) {
    if (allChecks.some(({ id }) => names(id, given))) continue;
    throw new ContractInputError(`There is no check ${given}. \`connectsafely-contract checks\` lists them.`);
  }
  return ({ id }) => (checks?.some((given) => names(id, given)) ?? true) && !skip.some((given) => names(id, given));
}
