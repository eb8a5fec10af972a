import type { Check } from "../../../check.ts";
import type { Session } from "../../../session.ts";
import { clientAbort } from "./abort.ts";
import { clientAccount } from "./account.ts";
import { clientFresh } from "./fresh.ts";
import { clientLog } from "./log.ts";
import { clientPages } from "./pages.ts";
import { clientQuota } from "./quota.ts";
import { clientReconcile } from "./reconcile.ts";
import { clientRedirect } from "./redirect.ts";
import { clientRetries } from "./retries.ts";
import { clientUnsure } from "./unsure.ts";

/** What one client does over time, with its own quota and its own tries. */
export const clientChecks: readonly Check<Session>[] = [
  clientAccount,
  clientPages,
  clientFresh,
  clientRetries,
  clientUnsure,
  clientReconcile,
  clientQuota,
  clientAbort,
  clientRedirect,
  clientLog,
];
