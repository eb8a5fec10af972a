import type { Check, Finding } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import { requestSamples } from "../../policy-samples.ts";
import { createSchemas } from "../../schemas.ts";
import { staticOnly } from "./static-only.ts";

export const requestSamplesHold: Check<ContractDocument> = {
  ...staticOnly,
  id: "request.samples",
  says: "Requests that the published pages allow are allowed, and requests that cannot be meant are not.",
  run(document) {
    const schemas = createSchemas(document);
    return document.operations.flatMap((operation) => {
      const { good, bad } = requestSamples[operation.id] ?? { good: [], bad: [] };
      const at = [...operation.at, "requestBody", "content", "application/json", "schema"];
      if (operation.body === undefined) return [];
      const refused = good.flatMap((body): Finding[] => {
        const [departure] = schemas.departures(at, body);
        if (departure === undefined) return [];
        return [{ message: `A good request is refused: ${departure.message}`, at: departure.at, actual: body }];
      });
      const taken = bad
        .filter((body) => schemas.departures(at, body).length === 0)
        .map(
          (body): Finding => ({
            message: `A bad request is allowed: ${JSON.stringify(body).slice(0, 120)}`,
            at,
            actual: body,
          }),
        );
      return [...refused, ...taken].map((finding) => ({ operation: operation.id, ...finding }));
    });
  },
};
