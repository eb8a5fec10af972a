import { resolve } from "node:path";
import { type OperationId, operations as table } from "@connectsafely/schema";
import { bundle, createConfig } from "@redocly/openapi-core";
import type { Pointer } from "./check.ts";
import { ContractInputError } from "./errors.ts";
import type {
  HeaderObject,
  OpenApi,
  OperationObject,
  ParameterObject,
  ResponseObject,
  SchemaObject,
} from "./openapi.ts";

/** The parsed document, once: what every check and phase reads. */
export interface ContractDocument {
  /** The file it came from, as given. */
  readonly file: string;
  readonly root: OpenApi;
  readonly operations: readonly DocumentedOperation[];
  operation(id: OperationId): DocumentedOperation | undefined;
  /** The thing itself where `$ref` stands for it. */
  resolve<Thing>(thing: Thing | { readonly $ref: string }): Thing;
}

export interface DocumentedOperation {
  readonly id: OperationId;
  readonly method: string;
  readonly path: string;
  readonly at: Pointer;
  readonly object: OperationObject;
  readonly parameters: readonly ParameterObject[];
  readonly body: DocumentedBody | undefined;
  readonly responses: readonly DocumentedResponse[];
}

interface DocumentedBody {
  readonly schema: SchemaObject;
  readonly required: boolean;
  readonly mediaTypes: readonly string[];
  readonly examples: Examples;
}

export type Examples = Readonly<Record<string, unknown>>;

export interface DocumentedResponse {
  readonly status: number;
  readonly at: Pointer;
  readonly headers: Readonly<Record<string, HeaderObject>>;
  readonly mediaTypes: readonly string[];
  readonly schema: SchemaObject | undefined;
  /** Where the schema stands. */
  readonly schemaAt: Pointer;
  readonly examples: Examples;
}

/** Reads a document of any form: one file or many, YAML or JSON. */
export async function loadDocument(file: string): Promise<ContractDocument> {
  const config = await createConfig({ extends: [] });
  let result: Awaited<ReturnType<typeof bundle>>;
  try {
    result = await bundle({ ref: resolve(file), config });
  } catch (error) {
    throw new ContractInputError(`${file} cannot be read: ${(error as Error).message}. Give an OpenAPI 3.1 document.`);
  }
  const [problem] = result.problems;
  if (problem !== undefined) {
    const at = problem.location[0];
    throw new ContractInputError(`${at?.source.absoluteRef ?? file} cannot be read: ${problem.message}.`);
  }
  return openDocument(result.bundle.parsed, file);
}

/** Takes a document that is bundled already. */
export function openDocument(parsed: unknown, file: string): ContractDocument {
  const root = parsed as OpenApi;
  if (typeof root !== "object" || root === null || !/^3\.1\./.test(String(root.openapi))) {
    throw new ContractInputError(`${file} is no OpenAPI 3.1 document: it has to say "openapi: 3.1.x" at its root.`);
  }
  const follow = <Thing>(thing: Thing | { readonly $ref: string }): Thing => {
    let found: unknown = thing;
    for (let depth = 0; isReference(found); depth++) {
      const { $ref } = found;
      if (depth > 100) throw new ContractInputError(`${file}: ${$ref} refers to itself.`);
      found = atPointer(root, pointerOf($ref));
      if (found === undefined) throw new ContractInputError(`${file}: nothing is at ${$ref}.`);
    }
    return found as Thing;
  };

  const found = Object.entries(root.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const object = item[method];
      const id = object?.operationId;
      if (object === undefined || id === undefined || !Object.hasOwn(table, id)) return [];
      return [read(id as OperationId, method, path, item.parameters ?? [], object)];
    }),
  );
  if (found.length === 0) {
    const names = Object.keys(table).join(", ");
    throw new ContractInputError(`${file} has none of the operations this suite knows: ${names}.`);
  }
  const byId = new Map(found.map((operation) => [operation.id, operation]));
  return { file, root, operations: found, operation: (id) => byId.get(id), resolve: follow };

  function read(
    id: OperationId,
    method: string,
    path: string,
    shared: readonly (ParameterObject | { readonly $ref: string })[],
    object: OperationObject,
  ): DocumentedOperation {
    const at = ["paths", path, method];
    const body = object.requestBody === undefined ? undefined : follow(object.requestBody);
    const media = body?.content?.["application/json"];
    return {
      id,
      method: method.toUpperCase(),
      path,
      at,
      object,
      parameters: [...shared, ...(object.parameters ?? [])].map((parameter) => follow(parameter)),
      body: media && {
        schema: media.schema ?? {},
        required: body?.required === true,
        mediaTypes: Object.keys(body?.content ?? {}),
        examples: readExamples(media),
      },
      responses: Object.entries(object.responses ?? {}).map(([status, response]) =>
        readResponse(Number(status), [...at, "responses", status], follow(response)),
      ),
    };
  }

  function readResponse(
    status: number,
    at: Pointer,
    { headers = {}, content = {} }: ResponseObject,
  ): DocumentedResponse {
    const media = content["application/json"] ?? Object.values(content)[0];
    const [mediaType = "application/json"] = Object.keys(content);
    return {
      status,
      at,
      headers: Object.fromEntries(Object.entries(headers).map(([name, header]) => [name, follow(header)])),
      mediaTypes: Object.keys(content),
      schema: media?.schema,
      schemaAt: [...at, "content", mediaType, "schema"],
      examples: media === undefined ? {} : readExamples(media),
    };
  }

  function readExamples({ examples = {}, example }: { examples?: OpenApi["components"]; example?: unknown }): Examples {
    const named = Object.entries(examples).map(([name, each]) => [name, follow(each as { value?: unknown }).value]);
    return example === undefined ? Object.fromEntries(named) : { example, ...Object.fromEntries(named) };
  }
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export function isReference(thing: unknown): thing is { readonly $ref: string } {
  return typeof thing === "object" && thing !== null && typeof (thing as { $ref?: unknown }).$ref === "string";
}

/** `#/a~1b/c` as `["a/b", "c"]`. */
export function pointerOf(reference: string): string[] {
  return reference
    .replace(/^[^#]*#?\/?/, "")
    .split("/")
    .filter((segment) => segment !== "")
    .map((segment) => decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function atPointer(root: unknown, pointer: Pointer): unknown {
  let found = root;
  for (const segment of pointer) {
    if (typeof found !== "object" || found === null) return undefined;
    found = (found as Record<string | number, unknown>)[segment];
  }
  return found;
}
