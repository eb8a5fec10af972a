import type { Check } from "./check.ts";
import { answerChecks, exchangeChecks } from "./checks/answer/index.ts";
import { changeChecks } from "./checks/change/rated.ts";
import { conductChecks } from "./checks/conduct/index.ts";
import { documentChecks } from "./checks/document/index.ts";

/** Every check there is, whatever it looks at. */
export const allChecks: readonly Check<never>[] = [
  ...documentChecks,
  ...exchangeChecks,
  ...answerChecks,
  ...conductChecks,
  ...changeChecks,
];
