import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const failure = (name: string) => `
description: ${name}
content:
  application/json:
    schema: { $ref: ../schemas/Failure.yaml }
    examples:
      failure: { $ref: ../examples/Failure.yaml }
`;

/** A document of several files with which nothing is wrong, small enough to see what a test breaks. */
const FILES = {
  "openapi.yaml": `
openapi: 3.1.0
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
info: { title: Greetings, version: 1.0.0, license: { name: MIT, identifier: MIT } }
servers: [{ url: https://greetings.test }]
tags: [{ name: greetings, description: Greetings. }]
security: [{ bearerAuth: [] }]
paths:
  /greetings:
    $ref: paths/greetings.yaml
components:
  securitySchemes:
    bearerAuth: { type: http, scheme: bearer }
`,
  "paths/greetings.yaml": `
get:
  operationId: getGreeting
  tags: [greetings]
  summary: Read a greeting
  description: Reads a greeting.
  x-delivery: repeatable
  responses:
    "200":
      description: A greeting.
      headers:
        ETag: { $ref: ../components/headers/ETag.yaml }
      content:
        application/json:
          schema: { $ref: ../components/schemas/Greeting.yaml }
          examples:
            greeting: { $ref: ../components/examples/Greeting.yaml }
    "400": { $ref: ../components/responses/BadRequest.yaml }
    "401": { $ref: ../components/responses/Unauthorized.yaml }
    "403": { $ref: ../components/responses/Unauthorized.yaml }
    "429": { $ref: ../components/responses/BadRequest.yaml }
    "500": { $ref: ../components/responses/BadRequest.yaml }
`,
  "components/headers/ETag.yaml": `
description: Version of the greeting.
schema: { type: string }
example: v1
`,
  "components/schemas/Greeting.yaml": `
type: object
required: [text]
properties:
  text: { type: string, description: What it says. }
`,
  "components/schemas/Failure.yaml": `
type: object
properties:
  error: { type: string, description: What went wrong. }
`,
  "components/examples/Greeting.yaml": `
summary: A greeting
value:
  text: Hello
`,
  "components/examples/Failure.yaml": `
summary: A failure
value:
  error: No
`,
  "components/responses/BadRequest.yaml": failure("Bad request."),
  "components/responses/Unauthorized.yaml": failure("Unauthorized."),
};

export type SmallDocumentFile = keyof typeof FILES;

/** Writes the small document into a folder and returns the path of its root. Each file begins with line 1. */
export async function writeSmallDocument(folder: string): Promise<string> {
  for (const [file, content] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content.trimStart());
  }
  return join(folder, "openapi.yaml");
}
