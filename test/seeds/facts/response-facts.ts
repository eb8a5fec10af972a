import { type OpenApi, type Operation, type ResponseEntry, resolve, responsesOf } from "../../setup/document.ts";
import { fieldAt } from "../../setup/schema-fields.ts";
import type { SeedOperation } from "../seed-page.ts";
import { type Fact, operationFact, unless } from "./fact.ts";
import { differentTypes } from "./field-facts.ts";

export function responseWith(document: OpenApi, operation: Operation, status: number): ResponseEntry | undefined {
  return responsesOf(document, operation).find((response) => response.status === status);
}

export function statusFacts({ operation, statuses = {} }: SeedOperation): Fact[] {
  return Object.entries(statuses).map(([status, says]) =>
    operationFact(operation, `${status} says ${says}`, (document, found) => {
      const response = responseWith(document, found, Number(status));
      return response ? unless(says.test(response.description), "nothing of the kind") : "no such status";
    }),
  );
}

/** "All responses include": a header counts only when every status of the operation declares and demands it. */
export function headerFacts({ operation, headers = {} }: SeedOperation): Fact[] {
  return Object.entries(headers).flatMap(([name, says]) => [
    operationFact(operation, `header ${name} on all responses`, (document, found) => {
      const without = headersNamed(name, document, found)
        .filter(([, header]) => !header?.required)
        .map(([status]) => status);
      return unless(without.length === 0, `not required on ${without.join(", ")}`);
    }),
    operationFact(operation, `header ${name} says ${says}`, (document, found) => {
      const header = headersNamed(name, document, found).find(([status]) => status === 200)?.[1];
      return header ? unless(says.test(header.description), "nothing of the kind") : "no such header on 200";
    }),
  ]);
}

function headersNamed(name: string, document: OpenApi, operation: Operation) {
  return responsesOf(document, operation).map(({ status, headers }) => {
    const header = headers?.[name];
    return [status, header && resolve(document, header)] as const;
  });
}

export function responseFieldFacts({ operation, response = {} }: SeedOperation): Fact[] {
  return Object.entries(response).flatMap(([status, fields]) =>
    Object.entries(fields).map(([name, type]) =>
      operationFact(operation, `${status} field ${name}, type ${type}`, (document, found) => {
        const schema = responseWith(document, found, Number(status))?.content?.["application/json"]?.schema;
        const field = schema && fieldAt(document, schema, name);
        return field ? differentTypes(field.types, type) : "no such field";
      }),
    ),
  );
}
