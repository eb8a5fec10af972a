/** What the generator reads of an OpenAPI 3.0 or 3.1 document. A document may hold anything else beside it. */
export interface OpenApiDocument {
  openapi?: string;
  servers?: { url: string }[];
  paths?: Record<string, PathItem>;
  components?: { schemas?: Record<string, Schema>; responses?: Record<string, Response> };
}

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export interface Reference {
  $ref?: string;
}

export interface PathItem extends Reference {
  parameters?: Parameter[];
  [method: string]: unknown;
}

export interface OperationObject {
  operationId?: string;
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses?: Record<string, Response>;
  [extension: `x-${string}`]: unknown;
}

interface Parameter extends Reference {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  schema?: Schema;
}

interface RequestBody extends Reference {
  content?: Content;
}

export interface Response extends Reference {
  headers?: Record<string, Header>;
  content?: Content;
}

export interface Header extends Reference {
  required?: boolean;
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, Example>;
}

interface Example extends Reference {
  value?: unknown;
}

export type Content = Record<string, { schema?: Schema }>;

export interface Schema extends Reference {
  type?: string | string[];
  nullable?: boolean;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  const?: unknown;
  example?: unknown;
  examples?: unknown[];
  "x-sensitive"?: boolean;
  [keyword: string]: unknown;
}

/** The JSON media type among several, `application/json` before its cousins. */
export function jsonSchemaOf(content: Content | undefined): Schema | undefined {
  const types = Object.keys(content ?? {});
  const type = types.find((name) => /^application\/json\b/i.test(name)) ?? types.find((name) => /\+json\b/i.test(name));
  return type === undefined ? undefined : content?.[type]?.schema;
}

/** The responses of every operation, and those kept under `components`. */
export function responsesOf({ paths, components }: OpenApiDocument): Response[] {
  const operations = Object.values(paths ?? {}).flatMap((item) =>
    methods.map((method) => item[method] as OperationObject | undefined),
  );
  return [...operations, components].flatMap((owner) => Object.values(owner?.responses ?? {}));
}
