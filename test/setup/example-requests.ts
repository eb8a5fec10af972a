import { bodyOf, examplesOf, type OpenApi, type Operation, type Parameter, parametersOf } from "./document.ts";

export type Json = Record<string, unknown>;

/** A valid request, made of the examples that the document shows for its parts. */
export interface ExampleRequest {
  /** Name of the body's example, or `parameters` where there is no body. */
  name: string;
  operation: Operation;
  /** Path and query values by parameter name. */
  parameters: Json;
  body: Json | undefined;
}

/** One request per named example of the body; a request without a body shows every parameter's first example. */
export function exampleRequests(document: OpenApi, operation: Operation): ExampleRequest[] {
  const parameters = Object.fromEntries(
    parametersOf(document, operation).map((parameter) => [parameter.name, firstExample(document, parameter)]),
  );
  const bodies = Object.entries(examplesOf(document, bodyOf(document, operation)));
  if (bodies.length === 0) return [{ name: "parameters", operation, parameters, body: undefined }];
  return bodies.map(([name, body]) => ({ name, operation, parameters, body: body as Json }));
}

export function exampleRequest(document: OpenApi, operation: Operation): ExampleRequest {
  const [first] = exampleRequests(document, operation);
  if (!first) throw new Error(`${operation.operationId} has no example to make a request of.`);
  return first;
}

function firstExample(document: OpenApi, parameter: Parameter): unknown {
  const [first] = Object.values(examplesOf(document, parameter));
  if (first === undefined) throw new Error(`The parameter ${parameter.name} shows no example. Give it one.`);
  return first;
}

/** Sends it to a server at `url`. `headers` come last, so `{authorization: ""}` takes the key away. */
export function send(url: string, request: ExampleRequest, headers: Record<string, string> = {}): Promise<Response> {
  const { operation, parameters, body } = request;
  const query = new URLSearchParams();
  let path = operation.path;
  for (const [name, value] of Object.entries(parameters)) {
    if (path.includes(`{${name}}`)) path = path.replace(`{${name}}`, encodeURIComponent(String(value)));
    else query.set(name, String(value));
  }
  const all = { authorization: "Bearer example-key", "content-type": "application/json", ...headers };
  return fetch(`${url}${path}${query.size > 0 ? `?${query}` : ""}`, {
    method: operation.method,
    headers: Object.fromEntries(
      Object.entries(all).filter(([name, value]) => value && (body || name !== "content-type")),
    ),
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}
