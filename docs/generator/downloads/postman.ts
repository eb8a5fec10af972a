// A Postman collection, format 2.1, made of the document's own examples.

import { json } from "../markdown.ts";
import type { Model, Operation, RequestExample } from "../model.ts";

export function postman(model: Model): string {
  const { title, version, summary } = model.document.info;
  return json({
    info: {
      name: title,
      description: summary,
      version,
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    auth: { type: "bearer", bearer: [{ key: "token", value: "{{apiKey}}", type: "string" }] },
    variable: [
      { key: "baseUrl", value: model.server },
      { key: "apiKey", value: "" },
    ],
    item: model.operations.map((operation) => ({
      name: operation.id,
      description: operation.description,
      item: operation.requests.map((request) => item(operation, request)),
    })),
  });
}

function item(operation: Operation, request: RequestExample): object {
  const asked = requestOf(operation, request);
  return { name: request.summary, request: asked, response: savedAnswers(operation, asked) };
}

function requestOf({ method, path, description }: Operation, { query, body }: RequestExample): object {
  const pairs = Object.entries(query).map(([key, value]) => ({ key, value: String(value) }));
  const encoded = pairs.map(({ key, value }) => `${key}=${encodeURIComponent(value)}`).join("&");
  return {
    method,
    description,
    header: body ? [{ key: "Content-Type", value: "application/json" }] : [],
    url: {
      raw: `{{baseUrl}}${path}${encoded && `?${encoded}`}`,
      host: ["{{baseUrl}}"],
      path: path.slice(1).split("/"),
      ...(pairs.length > 0 && { query: pairs.map(({ key, value }) => ({ key, value: encodeURIComponent(value) })) }),
    },
    ...(body && { body: { mode: "raw", raw: json(body), options: { raw: { language: "json" } } } }),
  };
}

/** Every example answer, to be looked at without a request. */
function savedAnswers({ answers }: Operation, originalRequest: object): object[] {
  return answers.flatMap(({ status, headers, examples }) =>
    examples.map(({ name, summary, value }) => ({
      name: `${status} ${name}: ${summary}`,
      originalRequest,
      code: status,
      _postman_previewlanguage: "json",
      header: [
        { key: "Content-Type", value: "application/json" },
        ...headers.map((header) => ({ key: header.name, value: String(header.example) })),
      ],
      body: json(value),
    })),
  );
}
