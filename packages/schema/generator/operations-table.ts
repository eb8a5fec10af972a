import type { Field, Operation, Place } from "../src/operation.ts";
import { bodyOf } from "./body.ts";
import {
  jsonSchemaOf,
  methods,
  type OpenApiDocument,
  type OperationObject,
  type PathItem,
  type Schema,
} from "./document.ts";
import { fieldOf, ordered } from "./fields.ts";
import { createResolve, type Resolve } from "./resolve.ts";
import { isSensitive, sensitiveNames } from "./sensitive.ts";

export type OperationsTable = Record<string, Operation>;

/** Every operation of the document, keyed by its id, in the order of the document. */
export function operationsTable(document: OpenApiDocument): OperationsTable {
  const resolve = createResolve(document);
  const table: OperationsTable = {};
  for (const [path, reference] of Object.entries(document.paths ?? {})) {
    const item = resolve(reference);
    for (const method of methods) {
      const operation = item[method] as OperationObject | undefined;
      if (operation?.operationId === undefined) continue;
      table[operation.operationId] = rowOf(path as `/${string}`, method, item, operation, resolve);
    }
  }
  return table;
}

function rowOf(
  path: Operation["path"],
  method: (typeof methods)[number],
  item: PathItem,
  operation: OperationObject,
  resolve: Resolve,
): Operation {
  const parameters = parametersOf(item, operation, resolve);
  const bodySchema = operation.requestBody && jsonSchemaOf(resolve(operation.requestBody).content);
  const body = bodySchema && bodyOf(bodySchema, resolve);
  const responses = Object.entries(operation.responses ?? {}).map(([status, one]) => [status, resolve(one)] as const);

  const places: Partial<Record<Place, Record<string, Field>>> = {};
  for (const { name, in: place, required, schema = {} } of parameters) {
    places[place] = {
      ...places[place],
      [name]: ordered({ ...fieldOf(schema, resolve), ...(required === true && { required }) }),
    };
  }
  if (body && Object.keys(body.fields).length > 0) places.body = body.fields;

  return {
    method: method.toUpperCase() as Operation["method"],
    path,
    ...extension(operation, "delivery"),
    parameters: places,
    ...(body?.anyOf && { anyOf: body.anyOf }),
    ...extension(operation, "quota"),
    ...extension(operation, "pagination"),
    sensitive: {
      request: sensitiveInRequest(parameters, bodySchema, resolve),
      response: sensitiveNames(
        responses.flatMap(([, { content }]) => Object.values(content ?? {}).map(({ schema = {} }) => schema)),
        resolve,
      ),
    },
    statuses: responses.map(([status]) => Number(status)).filter(Number.isInteger),
  };
}

/** Those of the path and of the operation; where both have one of a name, the operation's. */
function parametersOf(item: PathItem, operation: OperationObject, resolve: Resolve) {
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) => resolve(one));
  return [...new Map(all.map((one) => [`${one.in} ${one.name}`, one])).values()];
}

function sensitiveInRequest(parameters: ReturnType<typeof parametersOf>, body: Schema | undefined, resolve: Resolve) {
  const properties = Object.fromEntries(parameters.map(({ name, schema = {} }) => [name, schema]));
  const marked = Object.keys(properties).filter((name) => isSensitive(properties[name] ?? {}, resolve));
  return [...new Set([...marked, ...sensitiveNames(body ? [body] : [], resolve)])].sort();
}

/** An `x-` key of ours under its own name; nothing where the document, a foreign one say, has no such key. */
function extension(operation: OperationObject, name: "delivery" | "quota" | "pagination"): Partial<Operation> {
  const value = operation[`x-${name}`];
  return value === undefined ? {} : { [name]: value };
}
