import type { DocumentMutant } from "../mutant.ts";
import { form } from "./controls/form.ts";
import { prose } from "./controls/prose.ts";
import { stories } from "./controls/stories.ts";
import { examples } from "./list/examples.ts";
import { headers } from "./list/headers.ts";
import { operations } from "./list/operations.ts";
import { schemas } from "./list/schemas.ts";
import { acknowledgedSchemas } from "./own/acknowledged-schemas.ts";
import { answerExamples } from "./own/answer-examples.ts";
import { answers } from "./own/answers.ts";
import { errorSchemas } from "./own/error-schemas.ts";
import { extensions } from "./own/extensions.ts";
import { headerExamples } from "./own/header-examples.ts";
import { headerPlaces } from "./own/header-places.ts";
import { headerShapes } from "./own/header-shapes.ts";
import { operations as ownOperations } from "./own/operations.ts";
import { pageExamples } from "./own/page-examples.ts";
import { pagination } from "./own/pagination.ts";
import { parameters } from "./own/parameters.ts";
import { readSchemas } from "./own/read-schemas.ts";
import { requestExamples } from "./own/request-examples.ts";
import { requestSchemas } from "./own/request-schemas.ts";
import { responseSchemas } from "./own/response-schemas.ts";
import { retryAfter } from "./own/retry-after.ts";
import { sensitive } from "./own/sensitive.ts";
import { servers } from "./own/servers.ts";

export { mutated } from "./edit.ts";
export { documentLeftOut } from "./left-out.ts";

/** Every document that is wrong in one thing. */
export const documentMutants: readonly DocumentMutant[] = [
  ...headers,
  ...schemas,
  ...examples,
  ...operations,
  ...headerPlaces,
  ...headerShapes,
  ...headerExamples,
  ...retryAfter,
  ...requestSchemas,
  ...acknowledgedSchemas,
  ...responseSchemas,
  ...readSchemas,
  ...errorSchemas,
  ...requestExamples,
  ...answerExamples,
  ...pageExamples,
  ...parameters,
  ...ownOperations,
  ...answers,
  ...servers,
  ...extensions,
  ...pagination,
  ...sensitive,
];

/** Changes that matter to no caller: the suite has to stay green on the document alone. */
export const documentControls: readonly DocumentMutant[] = [...prose, ...form, ...stories];
