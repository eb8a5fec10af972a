import type { Check } from "../../check.ts";
import type { Session } from "../../session.ts";
import { answerNames } from "./answer-names.ts";
import { cursorInvalid } from "./cursor-invalid.ts";
import { ackFlag, typingFlag } from "./flags.ts";
import { historyPages } from "./history-pages.ts";
import { historyWindow } from "./history-window.ts";
import { inboxDefaultSize } from "./inbox-default-size.ts";
import { inboxFilters } from "./inbox-filters.ts";
import { inboxWhileArriving } from "./inbox-while-arriving.ts";
import { inmail } from "./inmail.ts";
import { lapsed } from "./lapsed.ts";
import { opensConversation } from "./opens-conversation.ts";
import { otherAccount } from "./other-account.ts";
import { pageComplete } from "./page-complete.ts";
import { pageDuplicate } from "./page-duplicate.ts";
import { pageLimit } from "./page-limit.ts";
import { pageOrder } from "./page-order.ts";
import { pageTerminates } from "./page-terminates.ts";
import { quotaAccounts } from "./quota-accounts.ts";
import { quotaDrain } from "./quota-drain.ts";
import { quotaEnforced } from "./quota-enforced.ts";
import { quotaFailures } from "./quota-failures.ts";
import { quotaReads } from "./quota-reads.ts";
import { quotaRefill } from "./quota-refill.ts";
import { quotaUntouched } from "./quota-untouched.ts";
import { readsChangeNothing } from "./reads-change-nothing.ts";
import { receivedAppears } from "./received-appears.ts";
import { refusedLeavesNothing } from "./refused-leaves-nothing.ts";
import { sentAppears } from "./sent-appears.ts";
import { typingSendsNothing } from "./typing-sends-nothing.ts";
import { unknownNames } from "./unknown-names.ts";

/** What makes requests of its own, one after the other, and compares. */
export const conductChecks: readonly Check<Session>[] = [
  readsChangeNothing,
  sentAppears,
  receivedAppears,
  inmail,
  opensConversation,
  typingSendsNothing,
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
  historyWindow,
  otherAccount,
  unknownNames,
  quotaDrain,
  quotaEnforced,
  quotaReads,
  quotaAccounts,
  quotaUntouched,
  quotaFailures,
  quotaRefill,
  lapsed,
];
