import { type Header, type OpenApiDocument, responsesOf } from "./document.ts";
import { createResolve, type Resolve } from "./resolve.ts";

/** The UTC day that ends at the example of `X-RateLimit-Reset`; undefined for a document without such a midnight. */
export function exampleDay(document: OpenApiDocument): string | undefined {
  const resolve = createResolve(document);
  const midnight = responsesOf(document)
    .flatMap((response) => Object.entries(resolve(response).headers ?? {}))
    .filter(([name]) => name.toLowerCase() === "x-ratelimit-reset")
    .flatMap(([, header]) => examplesOf(resolve(header), resolve))
    .find((example) => typeof example === "string" && /^\d{4}-\d\d-\d\dT00:00:00(\.0+)?Z$/.test(example));
  return midnight === undefined ? undefined : new Date(Date.parse(String(midnight)) - 1).toISOString().slice(0, 10);
}

function examplesOf(header: Header, resolve: Resolve): unknown[] {
  const named = Object.values(header.examples ?? {}).map((example) => resolve(example).value);
  const schema = header.schema && resolve(header.schema);
  return [header.example, ...named, schema?.example, ...(schema?.examples ?? [])];
}
