import type { Check, Finding } from "../../check.ts";
import type { ContractDocument, DocumentedOperation, DocumentedResponse } from "../../document.ts";
import { type Answer, type Exchange, orderedFailure } from "../../exchange.ts";
import { exampleNow, operations as policies } from "../../policy.ts";
import { rateLimitOf } from "../../rate-limit.ts";
import { createSchemas, type Schemas } from "../../schemas.ts";
import { answerChecks } from "../answer/index.ts";
import { staticOnly } from "./static-only.ts";

export const exampleJudged: Check<ContractDocument> = {
  ...staticOnly,
  id: "example.judged",
  says: "Each example, with the example headers beside it, would stand as an answer: every check of an answer passes it.",
  run(document) {
    const schemas = createSchemas(document);
    return document.operations.flatMap((operation) =>
      operation.responses.flatMap((response) =>
        Object.entries(response.examples).flatMap(([name, example]) =>
          judge(document, schemas, operation, response, example).map((finding) => ({
            ...finding,
            operation: operation.id,
            message: `The example ${name}: ${finding.message}`,
            at: [...response.at, "content", "application/json", "examples", name],
          })),
        ),
      ),
    );
  },
};

function judge(
  document: ContractDocument,
  schemas: Schemas,
  operation: DocumentedOperation,
  response: DocumentedResponse,
  example: unknown,
): Finding[] {
  const headers = new Headers({ "content-type": "application/json" });
  for (const [name, header] of Object.entries(response.headers)) headers.set(name, String(header.example));
  const answer: Answer = {
    status: response.status,
    headers,
    text: JSON.stringify(example),
    json: example,
    isJson: true,
    isCut: false,
  };
  const exchange: Exchange = {
    phase: "static",
    operation: operation.id,
    intent: { kind: "other", covers: orderedFailure },
    account: undefined,
    request: { method: operation.method, url: "", headers: [], body: undefined },
    input: undefined,
    client: undefined,
    answer,
    failure: undefined,
    at: exampleNow,
    startedAt: 0,
    ms: 0,
  };
  const judged = {
    document,
    schemas,
    target: "url" as const,
    exchange,
    operation,
    policy: policies[operation.id],
    answer,
    response,
    rate: rateLimitOf(headers),
    before: undefined,
  };
  // These checks only look; none has to wait. What they find in the schema is told by others.
  return answerChecks
    .filter(({ id }) => id !== "body.schema" && id !== "body.unexpected")
    .flatMap((check) => check.run(judged) as readonly Finding[]);
}
