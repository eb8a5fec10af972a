import type { Field, Operation } from "@connectsafely/schema";
import { type Call, failure } from "./exchange.ts";

interface Refusal {
  readonly status: 400 | 413 | 415;
  readonly body: unknown;
}

export type Input = { readonly value: unknown } | { readonly refusal: Refusal };

/** What the request says, typed as the document types it, before anything is checked. A body may have something to stand in for it. */
export function readInput(operation: Operation, call: Call, query: string, insteadOfBody?: object): Input {
  const parameters = readQuery(operation.parameters.query ?? {}, query);
  if (operation.parameters.body === undefined) return { value: parameters };

  const [stray] = Object.keys(parameters);
  if (stray !== undefined)
    return refuse(400, `Unrecognized query parameter: ${stray}. This operation takes a JSON body`);
  if (call.body === undefined && insteadOfBody !== undefined) return { value: insteadOfBody };
  return readBody(call);
}

const integer = /^-?(?:0|[1-9]\d*)$/;

function readQuery(fields: Readonly<Record<string, Field>>, query: string): Record<string, unknown> {
  const values: Record<string, unknown> = Object.create(null);
  if (query === "") return values;
  for (const [name, text] of new URLSearchParams(query)) {
    const value = typed(fields[name], text);
    // Said twice it is a list, which no parameter of the document takes.
    values[name] = name in values ? [values[name], value].flat() : value;
  }
  return values;
}

function typed(field: Field | undefined, text: string): unknown {
  if (field?.type === "integer" && integer.test(text)) return Number(text);
  if (field?.type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function readBody(call: Call): Input {
  if (call.body === "too-large") return refuse(413, "The body is larger than 1 MiB");
  const type = call.header("content-type") ?? "";
  if (type !== "application/json" && !isJson(type)) {
    return refuse(415, "The body must be JSON, sent with Content-Type: application/json");
  }
  if (call.header("content-encoding") != null) return refuse(415, "The body must be sent without Content-Encoding");
  if (call.body === undefined || call.body.length === 0) return refuse(400, "A JSON body is required");
  try {
    return { value: JSON.parse(utf8.decode(call.body)) };
  } catch {
    return refuse(400, "The body is not valid JSON in UTF-8");
  }
}

function isJson(contentType: string): boolean {
  return /^\s*application\/json\s*(?:;\s*charset\s*=\s*"?utf-?8"?\s*)?;?\s*$/i.test(contentType);
}

function refuse(status: Refusal["status"], error: string): Input {
  return { refusal: { status, body: failure(error) } };
}
