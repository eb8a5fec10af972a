import type { ServerMutant } from "../mutant.ts";
import { authMutants } from "./auth.ts";
import { bodyMutants } from "./body.ts";
import { headerMutants } from "./headers.ts";
import { inputMutants } from "./input.ts";
import { pagingMutants } from "./paging.ts";
import { quotaMutants } from "./quota.ts";
import { statefulMutants } from "./stateful.ts";
import { statusMutants } from "./status.ts";

/** Every server that is wrong in one thing. */
export const serverMutants: readonly ServerMutant[] = [
  ...authMutants,
  ...statusMutants,
  ...bodyMutants,
  ...headerMutants,
  ...quotaMutants,
  ...inputMutants,
  ...statefulMutants,
  ...pagingMutants,
];

export { serverControls } from "./controls.ts";
export { serverEquivalents } from "./equivalent.ts";
export { serverLeftOut } from "./left-out.ts";
