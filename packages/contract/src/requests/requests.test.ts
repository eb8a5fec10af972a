import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type ContractDocument, loadDocument } from "../document.ts";
import { operationIds, operations } from "../policy.ts";
import { createSchemas, type Schemas } from "../schemas.ts";
import { sandboxTarget } from "../targets/sandbox.ts";
import type { Scene } from "../targets/target.ts";
import { anyAllowed } from "./arbitraries.ts";
import { allowedCases, refusedCases } from "./boundaries.ts";
import { requestModel } from "./fields.ts";
import type { Input } from "./values.ts";

let document: ContractDocument;
let schemas: Schemas;
let scene: Scene;
beforeAll(async () => {
  document = await loadDocument(join(import.meta.dirname, "../../../../spec/openapi.yaml"));
  schemas = createSchemas(document);
  scene = await sandboxTarget().scene();
});

describe.each(operationIds.filter((id) => operations[id].method === "POST"))("%s", (id) => {
  const parts = () => {
    const operation = document.operation(id);
    if (operation === undefined) throw new Error(id);
    const at = [...operation.at, "requestBody", "content", "application/json", "schema"];
    return { model: requestModel(document, operation), departures: (input: Input) => schemas.departures(at, input) };
  };

  test("every case that is called allowed is as the schema says", () => {
    const { model, departures } = parts();
    const cases = allowedCases(model, scene, id);
    expect(cases.length).toBeGreaterThan(3);
    for (const { covers, input } of cases) expect([covers, departures(input)]).toEqual([covers, []]);
  });

  test("every case that is called refused is not", () => {
    const { model, departures } = parts();
    const cases = refusedCases(model, scene, id);
    expect(cases.length).toBeGreaterThan(5);
    for (const { covers, input } of cases) expect([covers, departures(input).length > 0]).toEqual([covers, true]);
  });

  test("everything that is generated is as the schema says", () => {
    const { model, departures } = parts();
    const allowed = anyAllowed(model, scene, id);
    if (allowed === undefined) throw new Error(id);
    fc.assert(
      fc.property(allowed, (input) => {
        expect(departures(input)).toEqual([]);
      }),
      { seed: 1 },
    );
  });
});

test("each rule of a query parameter has a case on its other side", () => {
  const operation = document.operation("getRecentMessages");
  if (operation === undefined) throw new Error("no inbox");
  const covers = refusedCases(requestModel(document, operation), scene, "getRecentMessages").map((each) => each.covers);
  expect(covers).toEqual(
    expect.arrayContaining([
      "count minimum, below",
      "count maximum, above",
      "count type, a fraction",
      "read type, a word",
    ]),
  );
});

test("a scene without a recipient makes no request that needs one", () => {
  const operation = document.operation("sendMessage");
  if (operation === undefined) throw new Error("no send");
  expect(allowedCases(requestModel(document, operation), { accountId: "acc_12345" }, "sendMessage")).toEqual([]);
});
