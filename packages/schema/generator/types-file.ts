// The only file that knows openapi-typescript, in the only package that has TypeScript 5.9, which it needs.
import openapiTS, { astToString } from "openapi-typescript";
import { type OpenApiDocument, responsesOf } from "./document.ts";
import { createResolve } from "./resolve.ts";

/** The text of `openapi.ts`. */
export async function typesFile(document: OpenApiDocument): Promise<string> {
  const source = JSON.stringify(withOptionalHeaders(document));
  const types = astToString(await openapiTS(source, { defaultNonNullable: false, silent: true }));
  // Printed even for a document that has neither.
  return types.replaceAll(/^export type (webhooks|\$defs) = Record<string, never>;\n/gm, "") + aliases(document);
}

/**
 * A name per schema, so that nobody needs to write `components["schemas"]["Conversation"]`. The `rootTypes` option
 * would add every header, parameter and response. A capital keeps clear of keywords, and of `paths` and its like.
 */
function aliases(document: OpenApiDocument): string {
  const names = Object.keys(document.components?.schemas ?? {}).filter((name) => /^[A-Z]\w*$/.test(name));
  return names.map((name) => `export type ${name} = components["schemas"]["${name}"];\n`).join("");
}

/** openapi-typescript types every header that is a `$ref` as always there. Those that may be absent are spelt out. */
function withOptionalHeaders(original: OpenApiDocument): OpenApiDocument {
  const document = structuredClone(original);
  const resolve = createResolve(document);
  for (const response of responsesOf(document)) {
    for (const [name, header] of Object.entries(response.headers ?? {})) {
      const target = resolve(header);
      if (response.headers && target.required !== true) response.headers[name] = target;
    }
  }
  return document;
}
