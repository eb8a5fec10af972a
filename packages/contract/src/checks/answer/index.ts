import type { Check } from "../../check.ts";
import type { Exchange } from "../../exchange.ts";
import { answered } from "./answered.ts";
import { authInvalid, authMissing, authScheme } from "./auth.ts";
import { bodyAnswer } from "./body-answer.ts";
import { bodyCoherent } from "./body-coherent.ts";
import { bodyJson } from "./body-json.ts";
import { bodySchema } from "./body-schema.ts";
import { bodyTimes } from "./body-times.ts";
import { bodyUnexpected } from "./body-unexpected.ts";
import { clientData } from "./client-data.ts";
import { clientRequest } from "./client-request.ts";
import { clientVerdict } from "./client-verdict.ts";
import { contentType } from "./content-type.ts";
import { exampleServed } from "./example-served.ts";
import { headerRequired } from "./header-required.ts";
import { headerRfc3339 } from "./header-rfc3339.ts";
import { headerSchema } from "./header-schema.ts";
import { headerSingle } from "./header-single.ts";
import { inputNegative } from "./input-negative.ts";
import { inputPositive } from "./input-positive.ts";
import type { Judged } from "./judged.ts";
import { inputMalformedJson } from "./malformed-json.ts";
import { inputMediaType } from "./media-type.ts";
import { method405 } from "./method-405.ts";
import { methodAllow } from "./method-allow.ts";
import { rate429Remaining } from "./rate-429-remaining.ts";
import { rateHeaders } from "./rate-headers.ts";
import { rateLimitStable } from "./rate-limit-stable.ts";
import { rateLimitValue } from "./rate-limit-value.ts";
import { rateResetFuture } from "./rate-reset-future.ts";
import { rateResetMidnight } from "./rate-reset-midnight.ts";
import { rateResetStable } from "./rate-reset-stable.ts";
import { rateResetWithinWindow } from "./rate-reset-within-window.ts";
import { rateRetryAfter } from "./rate-retry-after.ts";
import { rateSendConsumesOne } from "./rate-send-consumes-one.ts";
import { rateSum } from "./rate-sum.ts";
import { rateUnauthorized } from "./rate-unauthorized.ts";
import { authSecret } from "./secret.ts";
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
  bodyCoherent,
  bodyTimes,
  bodyUnexpected,
  exampleServed,
  headerRequired,
  headerSchema,
  headerRfc3339,
  headerSingle,
  rateHeaders,
  rateSum,
  rateLimitValue,
  rateLimitStable,
  rateResetFuture,
  rateResetWithinWindow,
  rateResetMidnight,
  rateResetStable,
  rateSendConsumesOne,
  rate429Remaining,
  rateRetryAfter,
  rateUnauthorized,
  inputPositive,
  inputNegative,
  inputMalformedJson,
  inputMediaType,
  authMissing,
  authScheme,
  authInvalid,
  authSecret,
  unrouted,
  method405,
  methodAllow,
  clientData,
  clientVerdict,
];
