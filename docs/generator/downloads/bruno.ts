// A Bruno collection: a folder of text files, one per request example.

import { json } from "../markdown.ts";
import type { Model, Operation, RequestExample } from "../model.ts";

export function bruno(model: Model): Map<string, string> {
  const { title } = model.document.info;
  const files = new Map([
    ["bruno.json", `${json({ version: "1", name: title, type: "collection", ignore: ["node_modules", ".git"] })}\n`],
    ["collection.bru", "auth {\n  mode: bearer\n}\n\nauth:bearer {\n  token: {{apiKey}}\n}\n"],
    ["environments/API.bru", `vars {\n  baseUrl: ${model.server}\n}\nvars:secret [\n  apiKey\n]\n`],
    ["environments/Sandbox.bru", "vars {\n  baseUrl: http://127.0.0.1:4010/linkedin\n  apiKey: sandbox-key\n}\n"],
  ]);
  for (const operation of model.operations)
    for (const [index, request] of operation.requests.entries())
      files.set(`${operation.id}/${request.name}.bru`, bru(operation, request, index + 1));
  return files;
}

function bru({ id, method, path, description }: Operation, { name, query, body }: RequestExample, seq: number): string {
  const pairs = Object.entries(query);
  const encoded = pairs.map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`).join("&");
  const parts = [
    block("meta", `name: ${id} ${name}\ntype: http\nseq: ${seq}`),
    block(
      method.toLowerCase(),
      `url: {{baseUrl}}${path}${encoded && `?${encoded}`}\nbody: ${body ? "json" : "none"}\nauth: inherit`,
    ),
    pairs.length > 0 && block("params:query", pairs.map(([key, value]) => `${key}: ${value}`).join("\n")),
    body && block("body:json", json(body)),
    block("docs", description),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function block(name: string, text: string): string {
  return `${name} {\n${text.replaceAll(/^(?=.)/gm, "  ")}\n}`;
}
