import { bodyOf, type OpenApi, type Operation, parametersOf, type Schema } from "../../setup/document.ts";
import { type Field, fieldAt } from "../../setup/schema-fields.ts";
import type { SeedField, SeedOperation } from "../seed-page.ts";
import { type Fact, operationFact, unless } from "./fact.ts";

export function parameterFacts({ operation, parameters = [] }: SeedOperation): Fact[] {
  return parameters === "none"
    ? []
    : parameters.flatMap((row) => rowFacts(operation, "parameter", row, parametersSchema));
}

export function bodyFieldFacts({ operation, body = [] }: SeedOperation): Fact[] {
  return body.flatMap((row) => rowFacts(operation, "body field", row, bodySchema));
}

/** The parameters of an operation as if they were the properties of one object. */
function parametersSchema(document: OpenApi, operation: Operation): Schema {
  const parameters = parametersOf(document, operation);
  return {
    properties: Object.fromEntries(
      parameters.map(({ name, schema, description }) => [name, { ...schema, description }]),
    ),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
}

function bodySchema(document: OpenApi, operation: Operation): Schema {
  return bodyOf(document, operation)?.schema ?? {};
}

/** One fact per filled cell of the row, so that a difference names the cell. */
function rowFacts(
  operation: string,
  place: string,
  row: SeedField,
  schemaOf: (document: OpenApi, operation: Operation) => Schema,
): Fact[] {
  return cellsOf(row).map(([cell, differs]) =>
    operationFact(operation, `${place} ${row.name}, ${cell}`, (document, found) => {
      const field = fieldAt(document, schemaOf(document, found), row.name);
      return field ? differs(field) : `no such ${place}`;
    }),
  );
}

type Cell = [name: string, differs: (field: Field) => string | undefined];

function cellsOf(row: SeedField): Cell[] {
  const cells: Cell[] = [];
  if (row.type) cells.push([`type ${row.type}`, ({ types }) => differentTypes(types, row.type)]);
  if (row.required) {
    cells.push([
      `required: ${row.required}`,
      (field) =>
        unless(requirednessOf(field, row.name) === row.required, `required: ${requirednessOf(field, row.name)}`),
    ]);
  }
  if (row.values === "not stated") {
    cells.push(["any value", (field) => unless(field.enum === undefined, `values ${field.enum?.join(", ")}`)]);
  } else if (row.values) {
    const stated = row.values.join(", ");
    cells.push([`values ${stated}`, (field) => unless(field.enum?.join(", ") === stated, `values ${field.enum}`)]);
  }
  if (row.default !== undefined) {
    cells.push([
      `default ${row.default}`,
      (field) => unless(field.default === row.default, `default ${field.default}`),
    ]);
  }
  if (row.maximum !== undefined) {
    cells.push([
      `maximum ${row.maximum}`,
      (field) => unless(field.maximum === row.maximum, `maximum ${field.maximum}`),
    ]);
  }
  const { says } = row;
  if (says) {
    cells.push([`says ${says}`, ({ description }) => unless(says.test(description), "nothing of the kind")]);
  }
  return cells;
}

export function differentTypes(types: string[], stated: string | undefined): string | undefined {
  return unless(types.length === 1 && types[0] === stated, `type ${types.join(" or ") || "not given"}`);
}

function requirednessOf({ required, choice }: Field, name: string): string {
  if (required) return "yes";
  const alternatives = choice.flat().filter((other) => other !== name);
  return choice.length > 0 ? `or ${alternatives.join(" and ")}` : "no";
}
