import type { Check, Finding } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import { answerSamples, errorSamples } from "../../policy-samples.ts";
import { createSchemas } from "../../schemas.ts";
import { staticOnly } from "./static-only.ts";

export const responseSamples: Check<ContractDocument> = {
  ...staticOnly,
  id: "response.samples",
  says: "Answers that were published or observed are as the document says, also with fields that nobody knows yet.",
  run(document) {
    const schemas = createSchemas(document);
    return document.operations.flatMap(({ id, responses }) =>
      responses.flatMap(({ status, schema, schemaAt }) =>
        (schema === undefined ? [] : status === 200 ? answerSamples(id) : errorSamples).flatMap((body): Finding[] => {
          const [departure] = schemas.departures(schemaAt, body);
          if (departure === undefined) return [];
          const message = `A ${status} as it was observed is not allowed: ${departure.message}`;
          return [{ operation: id, message, at: departure.at, actual: body }];
        }),
      ),
    );
  },
};
