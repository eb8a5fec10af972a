import type { ServerMutant } from "../mutant.ts";
import { accessMutants } from "./server/access.ts";
import { accountMutants } from "./server/account.ts";
import { deliveryMutants } from "./server/delivery.ts";
import { historyMutants } from "./server/history.ts";
import { identityMutants } from "./server/identity.ts";
import { inboxPageMutants } from "./server/inbox-pages.ts";
import { inboxQuestionMutants } from "./server/inbox-questions.ts";
import { inputMutants } from "./server/input.ts";
import { quotaMutants } from "./server/quota.ts";
import { recipientMutants } from "./server/recipient.ts";
import { statusMutants } from "./server/status.ts";
import { textMutants } from "./server/text.ts";
import { typingMutants } from "./server/typing.ts";

// Written from what the API's pages promise to those who integrate it, without a look at what the suite checks.

export const blindServerMutants: readonly ServerMutant[] = [
  ...deliveryMutants,
  ...recipientMutants,
  ...accountMutants,
  ...inputMutants,
  ...inboxQuestionMutants,
  ...inboxPageMutants,
  ...historyMutants,
  ...identityMutants,
  ...textMutants,
  ...typingMutants,
  ...accessMutants,
  ...quotaMutants,
  ...statusMutants,
];
