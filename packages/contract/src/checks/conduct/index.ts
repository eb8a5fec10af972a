import type { Check } from "../../check.ts";
import type { Session } from "../../session.ts";
import { answerNames } from "./answer-names.ts";
import { cursorInvalid } from "./cursor-invalid.ts";
import { ackFlag, typingFlag } from "./flags.ts";
import { historyPages } from "./history-pages.ts";
import { inboxDefaultSize } from "./inbox-default-size.ts";
import { inboxFilters } from "./inbox-filters.ts";
import { inboxWhileArriving } from "./inbox-while-arriving.ts";
import { lapsed } from "./lapsed.ts";
import { otherAccount } from "./other-account.ts";
import { pageComplete } from "./page-complete.ts";
import { pageDuplicate } from "./page-duplicate.ts";
import { pageLimit } from "./page-limit.ts";
import { pageOrder } from "./page-order.ts";
import { pageTerminates } from "./page-terminates.ts";
import { quotaAccounts } from "./quota-accounts.ts";
import { quotaDrain } from "./quota-drain.ts";
import { quotaEnforced } from "./quota-enforced.ts";
import { quotaReads } from "./quota-reads.ts";
import { quotaRefill } from "./quota-refill.ts";
import { quotaUntouched } from "./quota-untouched.ts";
import { readsChangeNothing } from "./reads-change-nothing.ts";
import { refusedLeavesNothing } from "./refused-leaves-nothing.ts";
import { sentAppears } from "./sent-appears.ts";
import { unknownNames } from "./unknown-names.ts";

/** What makes requests of its own, one after the other, and compares. */
export const conductChecks: readonly Check<Session>[] = [
  readsChangeNothing,
  sentAppears,
  refusedLeavesNothing,
  answerNames,
  typingFlag,
  ackFlag,
  pageTerminates,
  pageLimit,
  pageDuplicate,
  pageComplete,
  pageOrder,
  inboxDefaultSize,
  inboxWhileArriving,
  inboxFilters,
  cursorInvalid,
  historyPages,
  otherAccount,
  unknownNames,
  quotaDrain,
  quotaEnforced,
  quotaReads,
  quotaAccounts,
  quotaUntouched,
  quotaRefill,
  lapsed,
];
