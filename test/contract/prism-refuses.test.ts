import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bodyOf, operationsOf, parametersOf, readBundle } from "../setup/document.ts";
import { type ExampleRequest, exampleRequest, type Json, send } from "../setup/example-requests.ts";
import { type PrismMock, startPrism } from "../setup/prism.ts";
import { choicesOf, requiredOf } from "../setup/schema-fields.ts";

const document = readBundle();
const cases = operationsOf(document).map((operation) => {
  const body = bodyOf(document, operation)?.schema;
  return {
    operationId: operation.operationId,
    request: exampleRequest(document, operation),
    requiredParameters: parametersOf(document, operation).flatMap(({ name, required }) => (required ? [name] : [])),
    requiredFields: body ? requiredOf(document, body) : [],
    choices: body ? choicesOf(document, body) : [],
  };
});
const withBody = cases.filter(({ request }) => request.body);
const withoutOne = cases.flatMap((one) => [
  ...one.requiredParameters.map((name) => ({
    ...one,
    missing: name,
    request: { ...one.request, parameters: without(one.request.parameters, [name]) },
  })),
  ...one.requiredFields.map((name) => ({
    ...one,
    missing: name,
    request: { ...one.request, body: without(one.request.body ?? {}, [name]) },
  })),
]);
const withoutAnyOf = cases.flatMap((one) =>
  one.choices.map((branches) => ({
    ...one,
    missing: branches.flat(),
    request: { ...one.request, body: without(one.request.body ?? {}, branches.flat()) },
  })),
);

let prism: PrismMock;
beforeAll(async () => {
  prism = await startPrism(document);
});
afterAll(() => prism[Symbol.asyncDispose]());

function without(object: Json, names: string[]): Json {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

async function refusal(request: ExampleRequest): Promise<{ status: number; codes: string[] }> {
  const response = await send(prism.url, request);
  const violations = JSON.parse(response.headers.get("sl-violations") ?? "[]") as { code: string }[];
  return { status: response.status, codes: violations.map(({ code }) => code) };
}

describe("the Prism mock", () => {
  it.each(withBody)("refuses an unknown field in the body of $operationId", async ({ request }) => {
    const misspelt = { ...request, body: { ...request.body, recipientProfileUrl: "urn:li:fsd_profile:ACoAAEXAMPLE" } };
    expect(await refusal(misspelt)).toEqual({ status: 400, codes: ["unevaluatedProperties"] });
  });

  it.each(withoutOne)("refuses $operationId without $missing", async ({ request }) => {
    const { status, codes } = await refusal(request);
    expect(status).toBe(400);
    expect(codes).toContain("required");
  });

  it.each(withoutAnyOf)("refuses $operationId with none of $missing", async ({ request }) => {
    const { status, codes } = await refusal(request);
    expect(status).toBe(400);
    expect(codes).toContain("anyOf");
  });

  it.each(cases)("answers $operationId without a key with 401", async ({ request }) => {
    const response = await send(prism.url, request, { authorization: "" });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ error: "Unauthorized - Invalid credentials" });
  });
});

describe("the bundle", () => {
  it("offers the choice of a recipient on the three direct sends", () => {
    expect(withoutAnyOf.map(({ operationId, missing }) => `${operationId}: ${missing.join(" or ")}`)).toEqual([
      "sendMessage: recipientProfileId or recipientProfileUrn",
      "sendMessageWithTyping: recipientProfileId or recipientProfileUrn",
      "sendMessageWithAck: recipientProfileId or recipientProfileUrn",
    ]);
  });
});
