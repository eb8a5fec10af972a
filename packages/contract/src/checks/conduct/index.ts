import type { Check } from "../../check.ts";
import type { Session } from "../../session.ts";
import { answerNames } from "./answer-names.ts";
import { clientChecks } from "./client/index.ts";
import { cursorInvalid } from "./cursor-invalid.ts";
import { ackFlag, typingFlag } from "./flags.ts";
import { historyPages } from "./history-pages.ts";
import { historyWindow } from "./history-window.ts";
import { inboxDefaultSize } from "./inbox-default-size.ts";
import { inboxFilters } from "./inbox-filters.ts";
import { inboxKeywords } from "./inbox-keywords.ts";
import { inboxWhileArriving } from "./inbox-while-arriving.ts";
import { inmail } from "./inmail.ts";
import { lapsed } from "./lapsed.ts";
import { needsConnection } from "./needs-connection.ts";
import { needsCredit } from "./needs-credit.ts";
import { needsGroup } from "./needs-group.ts";
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
import { reply } from "./reply.ts";
import { sameNames } from "./same-names.ts";
import { sentAppears } from "./sent-appears.ts";
import { sentFrom } from "./sent-from.ts";
import { sentTo } from "./sent-to.ts";
import { sentWhen } from "./sent-when.ts";
import { typingSendsNothing } from "./typing-sends-nothing.ts";
import { unknownNames } from "./unknown-names.ts";

/** What makes requests of its own, one after the other, and compares. */
export const conductChecks: readonly Check<Session>[] = [
  readsChangeNothing,
  sentAppears,
  sentTo,
  sentFrom,
  sentWhen,
  sameNames,
  receivedAppears,
  reply,
  inmail,
  opensConversation,
  typingSendsNothing,
  refusedLeavesNothing,
  needsConnection,
  needsCredit,
  needsGroup,
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
  inboxKeywords,
  cursorInvalid,
  historyPages,
  historyWindow,
  otherAccount,
  unknownNames,
  ...clientChecks,
  quotaDrain,
  quotaEnforced,
  quotaReads,
  quotaAccounts,
  quotaUntouched,
  quotaFailures,
  quotaRefill,
  lapsed,
];
