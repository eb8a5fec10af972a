import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** As much of OpenAPI 3.1 as the tests read. */
export interface OpenApi {
  openapi: string;
  jsonSchemaDialect: string;
  info: { title: string; version: string; description: string };
  servers: { url: string; description?: string }[];
  security: Record<string, string[]>[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, OperationObject>>;
  components: {
    securitySchemes: Record<string, SecurityScheme>;
    [kind: string]: Record<string, unknown>;
  };
}

export interface Ref {
  $ref: string;
}

interface OperationObject {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  security?: Record<string, string[]>[];
  parameters?: (Parameter | Ref)[];
  requestBody?: RequestBody | Ref;
  responses: Record<string, Response | Ref>;
  [extension: `x-${string}`]: unknown;
}

export interface Parameter {
  name: string;
  in: "query" | "path" | "header";
  description: string;
  required?: boolean;
  schema: Schema;
  example?: unknown;
  examples?: Record<string, Example | Ref>;
}

interface RequestBody {
  required?: boolean;
  description?: string;
  content: Record<string, MediaType>;
}

interface Response {
  description: string;
  headers?: Record<string, Header | Ref>;
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema: Schema;
  example?: unknown;
  examples?: Record<string, Example | Ref>;
}

interface Header {
  description: string;
  required?: boolean;
  schema: Schema;
  example?: unknown;
  examples?: Record<string, Example | Ref>;
}

export interface Example {
  summary?: string;
  value: unknown;
}

interface SecurityScheme {
  type: string;
  scheme?: string;
  description?: string;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  enum?: unknown[];
  default?: unknown;
  maximum?: number;
  examples?: unknown[];
  [keyword: string]: unknown;
}

/** One operation with the method and path it is found under. */
export interface Operation extends OperationObject {
  method: string;
  path: string;
}

/** The bundle, parsed anew at each call, so that a test may change its copy. */
export function readBundle(): OpenApi {
  return JSON.parse(readFileSync(require.resolve("@connectsafely/spec/openapi.json"), "utf8")) as OpenApi;
}

/** Follows a local `$ref`, as often as it takes; anything else is returned as it is. */
export function resolve<T extends object>(document: OpenApi, node: T | Ref): T {
  if (!("$ref" in node) || typeof node.$ref !== "string") return node as T;
  const found = node.$ref
    .replace(/^#\//, "")
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, segment) => (at as Record<string, unknown> | undefined)?.[segment], document);
  if (found === undefined) throw new Error(`The document refers to ${node.$ref}, which it does not have.`);
  return resolve(document, found as T | Ref);
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Every operation of the document, in its order. */
export function operationsOf(document: OpenApi): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  );
}

export function operation(document: OpenApi, operationId: string): Operation {
  const found = operationsOf(document).find((one) => one.operationId === operationId);
  if (!found) throw new Error(`The document has no operation ${operationId}.`);
  return found;
}

/** The named examples of a media type, parameter or header; an unnamed one is called `example`. */
export function examplesOf(
  document: OpenApi,
  node: { example?: unknown; examples?: Record<string, Example | Ref> } | undefined,
): Record<string, unknown> {
  if (!node) return {};
  const named = Object.entries(node.examples ?? {}).map(([name, one]) => [name, resolve(document, one).value] as const);
  return Object.fromEntries("example" in node ? [["example", node.example] as const, ...named] : named);
}

export function parametersOf(document: OpenApi, one: Operation): Parameter[] {
  return (one.parameters ?? []).map((parameter) => resolve(document, parameter));
}

/** The JSON request body of an operation, if it takes one. */
export function bodyOf(document: OpenApi, one: Operation): MediaType | undefined {
  return one.requestBody && resolve(document, one.requestBody).content["application/json"];
}

export interface ResponseEntry extends Response {
  status: number;
}

export function responsesOf(document: OpenApi, one: Operation): ResponseEntry[] {
  return Object.entries(one.responses).map(([status, response]) => ({
    ...resolve(document, response),
    status: Number(status),
  }));
}
