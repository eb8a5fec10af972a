import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examplesOf, operationsOf, readBundle, resolve, responsesOf } from "../setup/document.ts";
import { exampleRequest, exampleRequests, send } from "../setup/example-requests.ts";
import { type PrismMock, startPrism } from "../setup/prism.ts";
import { divergences, type Violation } from "../setup/prism-divergences.ts";

const document = readBundle();
const operations = operationsOf(document);

const answers = operations.flatMap((operation) =>
  responsesOf(document, operation).flatMap((response) =>
    Object.entries(response.content ?? {}).flatMap(([mediaType, content]) =>
      Object.entries(examplesOf(document, content)).map(([example, value]) => ({
        operationId: operation.operationId,
        status: response.status,
        example,
        value,
        mediaType,
        operation,
        response,
      })),
    ),
  ),
);
const requests = operations.flatMap((operation) =>
  exampleRequests(document, operation).map((request) => ({ operationId: operation.operationId, ...request })),
);

let prism: PrismMock;
beforeAll(async () => {
  prism = await startPrism(document);
});
afterAll(() => prism[Symbol.asyncDispose]());

function violationsOf(response: Response): Violation[] {
  const header = response.headers.get("sl-violations");
  return header === null ? [] : (JSON.parse(header) as Violation[]);
}

describe("the Prism mock", () => {
  it.each(answers)("answers $operationId with $status $example as documented", async (answer) => {
    const { operation, status, example, value, mediaType, response: documented } = answer;
    const response = await send(prism.url, exampleRequest(document, operation), {
      accept: mediaType,
      prefer: `code=${status}, example=${example}`,
    });

    // First: where Prism finds no such answer it sends another one, which may look right.
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(value);
    expect(response.headers.get("content-type")).toBe(mediaType);
    const headers = Object.entries(documented.headers ?? {}).map(([name, header]) => {
      const [shown] = Object.values(examplesOf(document, resolve(document, header)));
      return [name, String(shown)];
    });
    expect(headers.map(([name = ""]) => [name, response.headers.get(name)])).toEqual(headers);
    expect(violationsOf(response)).toEqual(divergences.flatMap(({ violations }) => violations(document, documented)));
  });

  it.each(requests)("takes $operationId with the example $name", async (request) => {
    const response = await send(prism.url, request);

    expect(response.status).toBe(200);
    expect(violationsOf(response)).toEqual([]);
  });

  it("is excused by no divergence that none of the answers meets", () => {
    const unmet = divergences.filter(
      ({ violations }) => !answers.some(({ response }) => violations(document, response).length > 0),
    );
    expect(unmet.map(({ name }) => name)).toEqual([]);
  });
});
