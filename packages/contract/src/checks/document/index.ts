import type { Check } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import { exampleCoherent } from "./example-coherent.ts";
import { exampleComplete } from "./example-complete.ts";
import { exampleJudged } from "./example-judged.ts";
import { exampleNames } from "./example-names.ts";
import { exampleWords } from "./example-words.ts";
import { extensions } from "./extensions.ts";
import { lintChecks } from "./lint.ts";
import { mediaTypeJson } from "./media-type.ts";
import { operationPresent } from "./operation-present.ts";
import { pageExamples } from "./page-examples.ts";
import { parameters } from "./parameters.ts";
import { rateExamples } from "./rate-examples.ts";
import { rateHeadersPresent } from "./rate-headers-present.ts";
import { rateHeadersRequired } from "./rate-headers-required.ts";
import { ratePolicy } from "./rate-policy.ts";
import { requestFields } from "./request-fields.ts";
import { requestSamplesHold } from "./request-samples.ts";
import { responseFields } from "./response-fields.ts";
import { responsePerStatus } from "./response-per-status.ts";
import { responseSamples } from "./response-samples.ts";
import { retryAfterDeclared } from "./retry-after.ts";
import { securityRequired } from "./security-required.ts";
import { sensitive } from "./sensitive.ts";
import { serverPresent } from "./server-present.ts";
import { statusRequired } from "./status-required.ts";

/** What looks at the document alone. */
export const documentChecks: readonly Check<ContractDocument>[] = [
  ...lintChecks,
  operationPresent,
  serverPresent,
  statusRequired,
  mediaTypeJson,
  securityRequired,
  requestFields,
  responseFields,
  extensions,
  sensitive,
  rateHeadersPresent,
  rateHeadersRequired,
  ratePolicy,
  rateExamples,
  retryAfterDeclared,
  parameters,
  requestSamplesHold,
  responseSamples,
  exampleJudged,
  exampleWords,
  exampleNames,
  exampleCoherent,
  exampleComplete,
  responsePerStatus,
  pageExamples,
];
