// Writes src/generated/messaging.ts: the methods of the client, from the bundled document.
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

interface Node {
  $ref?: string;
  [key: string]: unknown;
}

interface Operation extends Node {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  parameters?: Node[];
  requestBody?: Node & { required?: boolean };
  responses: Record<string, Node>;
  "x-quota"?: object;
  "x-pagination"?: { items: string; key: string };
}

/** Statuses that `Failures` in src/result.ts has a class for; any other one is `status: undefined` in a result. */
const failureStatuses = ["400", "401", "403", "404", "422", "429", "500", "502", "503", "504"];

/** The text of `messaging.ts`. The same document always gives the same bytes. */
export function messagingFile(document: Node): string {
  const find = <T extends Node>(node: Node | undefined): T => {
    if (node?.$ref === undefined) return (node ?? {}) as T;
    const path = node.$ref.slice(2).split("/");
    return find(path.reduce<Node | undefined>((at, key) => at?.[key] as Node | undefined, document));
  };
  const operations = Object.values(document.paths as Node).flatMap((item) =>
    Object.values(item as object),
  ) as Operation[];
  const stray = operations.find(({ tags }) => tags?.[0] !== "messaging");
  if (stray)
    throw new Error(
      `${stray.operationId} has the tag ${stray.tags?.[0]}. The client has methods for "messaging" only.`,
    );

  const methods = operations.map((operation) => method(operation, find));
  const models = [...new Set(methods.flatMap(({ types }) => modelsBelow(types, document)))].sort();
  const direct = [...new Set(methods.flatMap(({ types }) => types))];
  const inputs = methods.flatMap(({ input }) => input ?? []);
  return `// Generated from spec/. Do not edit: change the YAML, then run pnpm generate.

import type {
${[...direct, "OperationTypes"]
  .sort()
  .map((name) => `  ${name},\n`)
  .join("")}} from "@connectsafely/schema";
import type { Call, PagedCall } from "../call.ts";
import type { CallOptions, PageOptions, SendOptions } from "../options.ts";
import type { Failures, SendFailures } from "../result.ts";

export type {
${models.map((name) => `  ${name},\n`).join("")}} from "@connectsafely/schema";

${inputs.join("\n")}
/** One method per operation of the document. */
export interface Messaging {
${methods.map(({ text }) => text).join("\n\n")}
}
`;
}

type Find = <T extends Node>(node: Node | undefined) => T;

function method(operation: Operation, find: Find): { text: string; input: string | undefined; types: string[] } {
  const { operationId, parameters = [], requestBody, responses } = operation;
  const pagination = operation["x-pagination"];
  const body = jsonOf(find(requestBody));
  const result = nameOf(jsonOf(find(responses["200"])).schema as Node);
  const statuses = Object.keys(responses).filter((status) => failureStatuses.includes(status));
  const failures = `${operation["x-quota"] ? "SendFailures" : "Failures"}[${statuses.join(" | ")}]`;

  const item = pagination && itemName(find(jsonOf(find(responses["200"])).schema as Node), pagination.items);
  const call = item === undefined ? `Call<${result}, ${failures}>` : `PagedCall<${result}, ${item}, ${failures}>`;
  const options = operation["x-quota"] ? "SendOptions" : pagination ? "PageOptions" : "CallOptions";

  const named = requestBody ? nameOf(body.schema as Node) : undefined;
  const input = named ?? `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Input`;
  const places = [...new Set(parameters.map((one) => find(one).in as string))];
  const required = requestBody !== undefined || parameters.some((one) => find(one).required === true);
  const flat = places.map((place) => `NonNullable<OperationTypes["${operationId}"]["parameters"]["${place}"]>`);

  const examples = exampleInputs(body, parameters, find).map(({ summary, value }) => {
    const code = `client.messaging.${operationId}(${asCode(value)})`;
    const use =
      item && pagination
        ? `for await (const ${lowerFirst(item)} of ${code}) {\n  console.log(${lowerFirst(item)}.${pagination.key});\n}`
        : `const result = await ${code};`;
    return `@example ${summary}\n\`\`\`ts\n${use}\n\`\`\``;
  });
  const comment = [operation.summary, operation.description.trim(), ...examples].join("\n\n");
  return {
    text: `${jsdoc(comment, "  ")}\n  ${operationId}(input${required ? "" : "?"}: ${input}, options?: ${options}): ${call};`,
    input:
      named === undefined
        ? `${`/** What \`${operationId}\` takes. */`}\nexport interface ${input} extends ${flat.join(", ")} {}\n`
        : undefined,
    types: [named, result, item].filter((name) => name !== undefined),
  };
}

/** Every named example of the body; for a read, what it needs, or a filter to show that there are some. */
function exampleInputs(body: Node, parameters: Node[], find: Find): { summary: string; value: unknown }[] {
  const examples = Object.values((body.examples ?? {}) as Record<string, Node>).map((one) => find<Node>(one));
  if (examples.length > 0) return examples as { summary: string; value: unknown }[] & Node[];
  const all = parameters.map((one) => find<Node>(one));
  const needed = all.filter((one) => one.required === true);
  const shown = needed.length > 0 ? needed : all.slice(-1);
  const first = (one: Node) => find<Node>(Object.values((one.examples ?? {}) as Record<string, Node>)[0]);
  const value = Object.fromEntries(shown.map((one) => [one.name, first(one).value]));
  return [{ summary: shown.map((one) => first(one).summary).join(", "), value }];
}

function jsonOf(node: Node): Node {
  return ((node.content as Record<string, Node> | undefined)?.["application/json"] ?? {}) as Node;
}

function nameOf(schema: Node | undefined): string {
  const name = schema?.$ref?.split("/").at(-1);
  if (name === undefined)
    throw new Error("A body without a named schema cannot be typed. Move it to spec/components/schemas.");
  return name;
}

function itemName(schema: Node, items: string): string {
  const list = (schema.properties as Record<string, Node>)[items];
  return nameOf(list?.items as Node);
}

/** The schemas with fields of their own that these are made of, themselves included. */
function modelsBelow(names: readonly string[], document: Node): string[] {
  const schemas = (document.components as { schemas: Record<string, Node> }).schemas;
  const found = new Set<string>();
  const visit = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    for (const [, next = ""] of JSON.stringify(schemas[name]).matchAll(/"#\/components\/schemas\/(\w+)"/g)) visit(next);
  };
  names.forEach(visit);
  const isModel = ({ type, properties, allOf, anyOf }: Node) => type === "object" || properties || allOf || anyOf;
  return [...found].filter((name) => isModel(schemas[name] ?? {}));
}

function asCode(value: unknown): string {
  const code = JSON.stringify(value, null, 2).replace(/^(\s*)"(\w+)":/gm, "$1$2:");
  const line = code.replace(/\n\s*/g, " ");
  return line.length < 80 ? line : code.replace(/([^{[,])\n/g, "$1,\n");
}

function jsdoc(text: string, indent: string): string {
  const lines = text.replaceAll("*/", "*\\/").split("\n");
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */`;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [
    documentFile = fileURLToPath(import.meta.resolve("@connectsafely/spec/openapi.json")),
    target = resolve(import.meta.dirname, "src/generated/messaging.ts"),
  ] = positionals;
  const text = messagingFile(JSON.parse(await readFile(documentFile, "utf8")));
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}

if (import.meta.main) await main();
