import type { ServerMutant } from "../mutant.ts";
import { authMutants } from "./auth.ts";
import { bodyMutants } from "./body.ts";
import { flagMutants } from "./flags.ts";
import { headerMutants } from "./headers.ts";
import { historyPageMutants } from "./history-pages.ts";
import { filterMutants } from "./inbox-filters.ts";
import { inboxPageMutants } from "./inbox-pages.ts";
import { refusedInputMutants } from "./input-refused.ts";
import { takenInputMutants } from "./input-taken.ts";
import { quotaCostMutants } from "./quota-cost.ts";
import { quotaEndMutants } from "./quota-end.ts";
import { readMutants } from "./reads.ts";
import { sendMutants } from "./sends.ts";
import { statusMutants } from "./status.ts";
import { textMutants } from "./texts.ts";

/** Every server that is wrong in one thing. */
export const serverMutants: readonly ServerMutant[] = [
  ...authMutants,
  ...statusMutants,
  ...bodyMutants,
  ...headerMutants,
  ...quotaCostMutants,
  ...quotaEndMutants,
  ...takenInputMutants,
  ...refusedInputMutants,
  ...sendMutants,
  ...textMutants,
  ...flagMutants,
  ...readMutants,
  ...inboxPageMutants,
  ...filterMutants,
  ...historyPageMutants,
];

export { serverControls } from "./controls.ts";
export { serverEquivalents } from "./equivalent.ts";
export { serverLeftOut } from "./left-out.ts";
