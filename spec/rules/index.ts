import type { Oas3Rule, Plugin } from "@redocly/openapi-core";
import { defaultValid } from "./default-valid.ts";
import { deliveryDeclared } from "./delivery-declared.ts";
import { described } from "./described.ts";
import { dialectDeclared } from "./dialect-declared.ts";
import { exampleRefsResolved } from "./example-refs-resolved.ts";
import { extensionKnown } from "./extension-known.ts";
import { headerExamplePresent } from "./header-example-present.ts";
import { headerExampleValid } from "./header-example-valid.ts";
import { headerScalar } from "./header-scalar.ts";
import { mediaTypeNamedExample } from "./media-type-named-example.ts";
import { paginationDeclared } from "./pagination-declared.ts";
import { pathFileNamedAsUrl } from "./path-file-named-as-url.ts";
import { patternCompiles } from "./pattern-compiles.ts";
import { quotaDeclared } from "./quota-declared.ts";
import { rateLimitArithmetic } from "./rate-limit-arithmetic.ts";
import { rateLimitHeaders } from "./rate-limit-headers.ts";
import { rateLimitMatchesQuota } from "./rate-limit-matches-quota.ts";
import { rateLimitSpent } from "./rate-limit-spent.ts";
import { requestsClosed } from "./requests-closed.ts";
import { schemaCompiles } from "./schema-compiles.ts";

/** Our lint rules by id: what the stock rules cannot see. */
export const rules: Record<string, Oas3Rule> = {
  "default-valid": defaultValid,
  "delivery-declared": deliveryDeclared,
  described,
  "dialect-declared": dialectDeclared,
  "example-refs-resolved": exampleRefsResolved,
  "extension-known": extensionKnown,
  "header-example-present": headerExamplePresent,
  "header-example-valid": headerExampleValid,
  "header-scalar": headerScalar,
  "media-type-named-example": mediaTypeNamedExample,
  "pagination-declared": paginationDeclared,
  "path-file-named-as-url": pathFileNamedAsUrl,
  "pattern-compiles": patternCompiles,
  "quota-declared": quotaDeclared,
  "rate-limit-arithmetic": rateLimitArithmetic,
  "rate-limit-headers": rateLimitHeaders,
  "rate-limit-matches-quota": rateLimitMatchesQuota,
  "rate-limit-spent": rateLimitSpent,
  "requests-closed": requestsClosed,
  "schema-compiles": schemaCompiles,
};

/**
 * The rules as a Redocly plugin. Redocly wants it as the default export.
 *
 * @example
 * // redocly.yaml
 * // plugins: ["@connectsafely/spec/rules"]
 * // rules: { connectsafely/header-scalar: error }
 */
export default function connectsafely(): Plugin {
  return { id: "connectsafely", rules: { oas3: rules } };
}
