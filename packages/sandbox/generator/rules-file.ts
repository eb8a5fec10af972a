import { type Compiler, createCompiler } from "./compile.ts";
import { type JsonObject, objectAt, resolve } from "./json.ts";

const methods = ["get", "put", "post", "delete", "patch"];

/** The file with one validator for the request and, per status, for headers and body of every operation. */
export function rulesFile(document: JsonObject, header: string, rulesModule: string): string {
  const compiler = createCompiler(document);
  const error = compiler.add({ $ref: "#/components/schemas/Error" });
  const rows = Object.values(objectAt(document, "paths")).flatMap((item) =>
    methods
      .map((method) => (item as JsonObject)[method] as JsonObject | undefined)
      .filter((operation) => operation !== undefined)
      .map((operation) => row(document, operation, compiler)),
  );

  return `${header}// @ts-nocheck

import type { Rules, Validate } from "${rulesModule}";

${compiler.code()}

/** The Error schema, which every answer outside the document's statuses carries too. */
export const isError: Validate = ${error};

export const rules: { readonly [operationId: string]: Rules } = {
${rows.join("\n")}
};
`;
}

function row(document: JsonObject, operation: JsonObject, compiler: Compiler): string {
  const responses = Object.entries(objectAt(operation, "responses")).flatMap(([status, reference]) => {
    const response = resolve(document, reference);
    const schema = mediaType(response)?.["schema"] as JsonObject | undefined;
    if (schema === undefined) return [];
    const headers = compiler.add(headerSchema(document, (response["headers"] ?? {}) as JsonObject));
    return [`      ${status}: { headers: ${headers}, body: ${compiler.add(schema)} },`];
  });
  const request = compiler.add(requestSchema(document, operation));
  return `  ${operation["operationId"]}: {
    request: ${request},
    responses: {
${responses.join("\n")}
    },
  },`;
}

function requestSchema(document: JsonObject, operation: JsonObject): JsonObject {
  const body = operation["requestBody"] as JsonObject | undefined;
  if (body !== undefined) return mediaType(resolve(document, body))?.["schema"] as JsonObject;

  const parameters = ((operation["parameters"] ?? []) as unknown[])
    .map((parameter) => resolve(document, parameter))
    .filter((parameter) => parameter["in"] === "query");
  return {
    type: "object",
    required: parameters.filter((parameter) => parameter["required"] === true).map((parameter) => parameter["name"]),
    properties: Object.fromEntries(parameters.map((parameter) => [parameter["name"], parameter["schema"]])),
    additionalProperties: false,
  };
}

function headerSchema(document: JsonObject, headers: JsonObject): JsonObject {
  const described = Object.entries(headers).map(([name, header]) => [name, resolve(document, header)] as const);
  return {
    type: "object",
    required: described.filter(([, header]) => header["required"] === true).map(([name]) => name),
    properties: Object.fromEntries(described.map(([name, header]) => [name, header["schema"]])),
  };
}

function mediaType(holder: JsonObject): JsonObject | undefined {
  return (holder["content"] as JsonObject | undefined)?.["application/json"] as JsonObject | undefined;
}
