// The bundled document, as much of OpenAPI 3.1 as the pages show.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

export interface Document {
  info: { title: string; version: string; summary: string; description: string };
  servers: [{ url: string }];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, OperationObject>>;
  components: Record<string, Record<string, unknown>>;
}

export interface Ref {
  $ref: string;
}

export interface OperationObject {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  parameters?: (Parameter | Ref)[];
  requestBody?: Body | Ref;
  responses: Record<string, Answer | Ref>;
  "x-delivery": "repeatable" | "at-most-once";
  "x-quota"?: Quota;
  "x-pagination"?: { kind: "cursor" | "anchor"; items: string };
}

export interface Quota {
  action: string;
  limit: number;
  period: string;
  scope: string;
  cost: number;
}

export interface Parameter {
  name: string;
  in: "query" | "path" | "header";
  description: string;
  required?: boolean;
  schema: Schema;
  examples?: Record<string, Example | Ref>;
}

export interface Body {
  description?: string;
  content: { "application/json": Media };
}

export interface Answer {
  description: string;
  headers?: Record<string, Header | Ref>;
  content: { "application/json": Media };
}

export interface Media {
  schema: Schema;
  examples: Record<string, Example | Ref>;
}

export interface Header {
  description: string;
  required?: boolean;
  schema: Schema;
  example: unknown;
}

export interface Example {
  summary: string;
  description?: string;
  value: unknown;
}

export interface Schema {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  "x-sensitive"?: boolean;
}

export const documentFile: string = require.resolve("@connectsafely/spec/openapi.json");

export function readDocument(): Document {
  return JSON.parse(readFileSync(documentFile, "utf8")) as Document;
}

/** What a local `$ref` points at, with whatever stands beside the `$ref` put over it. */
export function resolve<T extends object>(document: Document, node: T | Ref): T {
  if (!("$ref" in node) || typeof node.$ref !== "string") return node as T;
  const { $ref, ...beside } = node as Ref & Partial<T>;
  const keys = $ref.slice(2).split("/");
  const found = keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
  if (found === undefined) throw new Error(`${documentFile}: nothing at ${$ref}.`);
  return { ...resolve<T>(document, found as T | Ref), ...beside };
}
