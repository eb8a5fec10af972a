import type { Check, Finding } from "../../check.ts";
import type { ContractDocument, DocumentedOperation } from "../../document.ts";
import type { SchemaObject } from "../../openapi.ts";
import { type FieldPolicy, operations as policies } from "../../policy.ts";
import { type RequestField, requestModel, typesOf } from "../../requests/fields.ts";
import { staticOnly } from "./static-only.ts";

export const requestFields: Check<ContractDocument> = {
  ...staticOnly,
  id: "request.fields",
  says: "Each operation takes the published fields, no others, with their types, ranges and defaults, and its either-or.",
  run(document) {
    return document.operations.flatMap((operation) =>
      wrongFields(document, operation).map((finding) => ({ operation: operation.id, at: operation.at, ...finding })),
    );
  },
};

function wrongFields(document: ContractDocument, operation: DocumentedOperation): Finding[] {
  const policy = policies[operation.id];
  const model = requestModel(document, operation);
  const found = new Map(model.fields.map((field) => [field.name, field]));
  const findings: Finding[] = [];
  for (const [name, expected] of Object.entries(policy.fields)) {
    const field = found.get(name);
    if (field === undefined) findings.push({ message: `The field ${name} is missing`, expected });
    else
      for (const message of wrong(document, field, expected))
        findings.push({ message, at: field.at, expected, actual: field.schema });
  }
  for (const field of model.fields) {
    if (policy.fields[field.name] === undefined)
      findings.push({ message: `The field ${field.name} is not published`, at: field.at });
  }
  const ways = model.choices
    .map((group) => group.join(" and "))
    .toSorted()
    .join(" or ");
  const expected = (policy.oneOf ?? []).toSorted().join(" or ");
  if (ways !== expected) {
    findings.push({ message: `The either-or is "${ways}"`, expected: expected || "none", actual: ways || "none" });
  }
  if (policy.method === "POST" && model.closedAt === undefined) {
    findings.push({ message: "Fields that nobody knows are allowed", expected: "unevaluatedProperties: false" });
  }
  return findings;
}

function wrong(
  document: ContractDocument,
  { name, schema, required, place }: RequestField,
  policy: FieldPolicy,
): string[] {
  const problems: string[] = [];
  const expect = (isRight: boolean, problem: string) => {
    if (!isRight) problems.push(`${name} ${problem}`);
  };
  const method = place === "query" ? "query parameter" : "field";
  expect(
    required === (policy.required === true),
    required ? `is required, though it may be left out` : `is not required`,
  );
  expect(typesOf(schema).join() === policy.type, `is a ${method} of type ${typesOf(schema).join(" or ")}`);
  expect(
    (schema.enum ?? []).join() === (policy.values ?? []).join(),
    `allows ${schema.enum?.join(", ") ?? "any value"}`,
  );
  expect(schema.default === policy.default, `has the default ${JSON.stringify(schema.default)}`);
  expect(schema.minimum === policy.least, `has the minimum ${schema.minimum}`);
  expect(schema.maximum === policy.most, `has the maximum ${schema.maximum}`);
  expect((schema.minLength ?? 0) === (policy.filled ? 1 : 0), `has the minimal length ${schema.minLength ?? 0}`);
  expect(schema.maxLength === policy.longest, `has the maximal length ${schema.maxLength}`);
  expect(schema.pattern === undefined && schema.format === undefined, "has a pattern or format: none is published");
  if (policy.items !== undefined) {
    const items = document.resolve<SchemaObject>(schema.items ?? {});
    expect(typesOf(items).join() === policy.items && items.minLength === 1, "holds something else than filled texts");
  }
  return problems;
}
