import type { Check } from "../../check.ts";
import type { Exchange } from "../../exchange.ts";
import { answered } from "./answered.ts";
import { authInvalid, authMissing, authScheme } from "./auth.ts";
import { bodyAnswer } from "./body-answer.ts";
import { bodyJson } from "./body-json.ts";
import { bodySchema } from "./body-schema.ts";
import { bodyUnexpected } from "./body-unexpected.ts";
import { clientData } from "./client-data.ts";
import { clientRequest } from "./client-request.ts";
import { clientVerdict } from "./client-verdict.ts";
import { contentType } from "./content-type.ts";
import { exampleServed } from "./example-served.ts";
import { headerRequired } from "./header-required.ts";
import { headerSchema } from "./header-schema.ts";
import { inputNegative } from "./input-negative.ts";
import { inputPositive } from "./input-positive.ts";
import type { Judged } from "./judged.ts";
import { methodAllow } from "./method-allow.ts";
import { rateCounts } from "./rate-counts.ts";
import { rateExceeded } from "./rate-exceeded.ts";
import { rateHeaders } from "./rate-headers.ts";
import { rateLimitValue } from "./rate-limit.ts";
import { rateLimitStable } from "./rate-limit-stable.ts";
import { rateReset } from "./rate-reset.ts";
import { rateResetStable } from "./rate-reset-stable.ts";
import { rateSum } from "./rate-sum.ts";
import { rateUnauthorized } from "./rate-unauthorized.ts";
import { serverError } from "./server-error.ts";
import { statusDocumented } from "./status-documented.ts";
import { statusExpected } from "./status-expected.ts";
import { unrouted } from "./unrouted.ts";

/** What looks at each request, also at one that got no answer. */
export const exchangeChecks: readonly Check<Exchange>[] = [answered, clientRequest];

/** What looks at each answer. */
export const answerChecks: readonly Check<Judged>[] = [
  statusExpected,
  statusDocumented,
  serverError,
  contentType,
  bodyJson,
  bodySchema,
  bodyAnswer,
  bodyUnexpected,
  exampleServed,
  headerRequired,
  headerSchema,
  rateHeaders,
  rateSum,
  rateLimitValue,
  rateLimitStable,
  rateReset,
  rateResetStable,
  rateCounts,
  rateExceeded,
  rateUnauthorized,
  inputPositive,
  inputNegative,
  authMissing,
  authScheme,
  authInvalid,
  unrouted,
  methodAllow,
  clientData,
  clientVerdict,
];
