import { readFileSync } from "node:fs";
import { type OperationId, operations } from "@connectsafely/schema";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

// A second opinion on answers: it reads the document itself, compiles it with Ajv as it comes, and looks at what arrived
// as bytes. It shares nothing with the validators that the sandbox checks itself with.

interface Described {
  readonly $ref?: string;
  readonly headers?: Record<string, { $ref?: string; required?: boolean }>;
}

const file = new URL(import.meta.resolve("@connectsafely/spec/openapi.json"));
const document = JSON.parse(readFileSync(file, "utf8"));
const root = "https://document.invalid/openapi.json";
const ajv = new Ajv2020({ strict: false, formats: { uri: URL.canParse, "date-time": isDateTime } });
ajv.addSchema({ $id: root, ...document });

const compiled = new Map<string, ValidateFunction>();
const routingStatuses = [404, 405, 413, 415];

/** What is wrong with an answer, or nothing. */
export function objection(
  id: OperationId | undefined,
  status: number,
  headers: Headers,
  text: string,
): string | undefined {
  if (status >= 500) return `a ${status} that nobody armed: ${text}`;
  if (headers.get("content-type") !== "application/json") return `the type ${headers.get("content-type")}`;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return `no JSON: ${text}`;
  }
  if (id === undefined || routingStatuses.includes(status)) return complaint("#/components/schemas/Error", body);

  const { method, path } = operations[id];
  const pointer = `#/paths/${path.replaceAll("/", "~1")}/${method.toLowerCase()}/responses/${status}`;
  const response = document.paths[path][method.toLowerCase()].responses[status] as Described | undefined;
  if (response === undefined) return `the undocumented status ${status}`;
  const place = response.$ref ?? pointer;
  return headerObjection(resolve(response), headers) ?? complaint(`${place}/content/application~1json/schema`, body);
}

function headerObjection({ headers: described = {} }: Described, headers: Headers): string | undefined {
  for (const [name, reference] of Object.entries(described)) {
    const { required, schema } = resolve(reference) as {
      required?: boolean;
      schema: { type: string; format?: string };
    };
    const value = headers.get(name);
    if (value === null && required) return `no ${name}`;
    if (value === null) continue;
    if (schema.type === "integer" && !/^\d+$/.test(value)) return `${name}: ${value}`;
    if (schema.format === "date-time" && !isDateTime(value)) return `${name}: ${value}`;
  }
  return quotaObjection(headers);
}

/** What the schema cannot say: the numbers add up, and the window ends at the next midnight of the answer's own date. */
function quotaObjection(headers: Headers): string | undefined {
  const [limit, used, remaining] = ["Limit", "Used", "Remaining"].map((name) => headers.get(`X-RateLimit-${name}`));
  if (limit == null) return undefined;
  if (Number(used) + Number(remaining) !== Number(limit)) return `${used} used + ${remaining} left of ${limit}`;
  const left = Date.parse(headers.get("X-RateLimit-Reset") ?? "") - Date.parse(headers.get("Date") ?? "");
  return left > 0 && left <= 86_400_000 ? undefined : `a window that ends in ${left} ms`;
}

function complaint(pointer: string, body: unknown): string | undefined {
  const validate = compiled.get(pointer) ?? ajv.compile({ $ref: root + pointer });
  compiled.set(pointer, validate);
  return validate(body) ? undefined : ajv.errorsText(validate.errors);
}

function resolve<T extends { $ref?: string }>(node: T): T {
  if (node.$ref === undefined) return node;
  let here = document;
  for (const key of node.$ref.slice(2).split("/")) here = here[key];
  return here;
}

function isDateTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
}
