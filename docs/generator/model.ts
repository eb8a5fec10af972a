// What the pages, samples, tables and downloads are made from: the operations of the document, references resolved.

import {
  type Answer,
  type Body,
  type Document,
  type Example,
  type Header,
  type Media,
  type Parameter,
  type Quota,
  type Ref,
  readDocument,
  resolve,
} from "./document.ts";
import { describe, type Field, fieldsOf } from "./fields.ts";

export interface Model {
  document: Document;
  server: string;
  operations: Operation[];
}

export interface Operation {
  id: string;
  method: string;
  path: string;
  tag: string;
  summary: string;
  description: string;
  delivery: "repeatable" | "at-most-once";
  quota: Quota | undefined;
  pagination: { kind: "cursor" | "anchor"; items: string } | undefined;
  parameters: ParameterRow[];
  body: { fields: Field[] } | undefined;
  /** At least one: a request per example of the body, or one of the parameters' examples. */
  requests: RequestExample[];
  answers: AnswerModel[];
}

export interface ParameterRow extends Field {
  examples: NamedExample[];
}

export interface RequestExample {
  name: string;
  summary: string;
  query: Record<string, unknown>;
  body: Record<string, unknown> | undefined;
}

export interface AnswerModel {
  status: number;
  description: string;
  headers: HeaderRow[];
  fields: Field[];
  examples: NamedExample[];
}

export interface HeaderRow extends Omit<Field, "path"> {
  name: string;
  example: unknown;
}

export interface NamedExample extends Example {
  name: string;
}

export function readModel(document: Document = readDocument()): Model {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => operationOf(document, path, method)),
  );
  return { document, server: document.servers[0].url, operations };
}

function operationOf(document: Document, path: string, method: string): Operation {
  const found = document.paths[path]?.[method];
  if (found === undefined) throw new Error(`The document has no ${method} ${path}.`);
  const parameters = (found.parameters ?? []).map((one) => parameterOf(document, resolve<Parameter>(document, one)));
  const body = found.requestBody && resolve<Body>(document, found.requestBody).content["application/json"];
  return {
    id: found.operationId,
    method: method.toUpperCase(),
    path,
    tag: found.tags[0] ?? "",
    summary: found.summary,
    description: found.description.trim(),
    delivery: found["x-delivery"],
    quota: found["x-quota"],
    pagination: found["x-pagination"],
    parameters,
    body: body && { fields: fieldsOf(document, body.schema) },
    requests: body ? bodyRequests(document, found.operationId, body) : [queryRequest(found.operationId, parameters)],
    answers: Object.entries(found.responses).map(([status, answer]) =>
      answerOf(document, found.operationId, Number(status), resolve<Answer>(document, answer)),
    ),
  };
}

function parameterOf(document: Document, parameter: Parameter): ParameterRow {
  const { description, ...row } = describe(document, parameter.schema);
  return {
    ...row,
    path: parameter.name,
    required: parameter.required ? "yes" : "no",
    description: parameter.description.trim() || description,
    examples: examplesOf(document, parameter.examples ?? {}, `parameter ${parameter.name}`),
  };
}

function bodyRequests(document: Document, id: string, body: Media): RequestExample[] {
  return examplesOf(document, body.examples, `the request of ${id}`).map(({ name, summary, value }) => ({
    name,
    summary,
    query: {},
    body: value as Record<string, unknown>,
  }));
}

/** What is required, and the rest where it does not narrow the answer to nothing: the account and the page size. */
function queryRequest(id: string, parameters: ParameterRow[]): RequestExample {
  const shown = parameters.filter(({ path, required }) => required === "yes" || path.startsWith("count"));
  const query = shown.map(({ path, examples: [first] }) => {
    if (first === undefined) throw new Error(`The parameter ${path} of ${id} has no example. Give it one in spec/.`);
    return [path, first.value] as const;
  });
  return { name: "parameters", summary: "With parameters", query: Object.fromEntries(query), body: undefined };
}

function answerOf(document: Document, id: string, status: number, answer: Answer): AnswerModel {
  const { schema, examples } = answer.content["application/json"];
  return {
    status,
    description: answer.description.trim(),
    headers: Object.entries(answer.headers ?? {}).map(([name, header]) => headerOf(document, name, header)),
    fields: fieldsOf(document, schema),
    examples: examplesOf(document, examples, `the ${status} of ${id}`),
  };
}

function headerOf(document: Document, name: string, header: Header | Ref): HeaderRow {
  const { description, required, schema, example } = resolve<Header>(document, header);
  return { ...describe(document, schema), name, description, required: required ? "yes" : "no", example };
}

function examplesOf(document: Document, examples: Record<string, Example | Ref>, where: string): NamedExample[] {
  const found = Object.entries(examples ?? {}).map(([name, one]) => ({ name, ...resolve<Example>(document, one) }));
  if (found.length === 0) throw new Error(`There is no example for ${where}. Give it one in spec/.`);
  return found;
}
