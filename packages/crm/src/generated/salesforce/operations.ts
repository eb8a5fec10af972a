// Generated from specs/salesforce.yaml. Do not edit: change that, then run pnpm generate.

import type { Operation } from "@connectsafely/schema";

/** What the document says about each operation, keyed by its id. */
export const operations = {
  createToken: {
    method: "POST",
    path: "/services/oauth2/token",
    delivery: "repeatable",
    parameters: {
      body: {
        grant_type: { type: "string", required: true, enum: ["client_credentials"] },
        client_id: { type: "string", required: true },
        client_secret: { type: "string", required: true },
      },
    },
    sensitive: { request: ["client_secret"], response: ["access_token"] },
    statuses: [200, 400, 401],
  },
  upsertRecords: {
    method: "PATCH",
    path: "/services/data/v62.0/composite/sobjects/{sobject}/{externalIdField}",
    delivery: "repeatable",
    parameters: {
      path: {
        sobject: { type: "string", required: true, enum: ["Task", "Contact"] },
        externalIdField: { type: "string", required: true },
      },
      body: {
        allOrNone: { type: "boolean", required: true },
        records: { type: "array", required: true, minItems: 1, maxItems: 200, items: { type: "object" } },
      },
    },
    sensitive: { request: ["records"], response: [] },
    statuses: [200, 400, 401, 403, 404, 500, 503],
  },
  deleteRecords: {
    method: "DELETE",
    path: "/services/data/v62.0/composite/sobjects",
    delivery: "repeatable",
    parameters: { query: { ids: { type: "string", required: true, minLength: 1 }, allOrNone: { type: "boolean" } } },
    sensitive: { request: [], response: [] },
    statuses: [200, 400, 401, 403, 404, 500, 503],
  },
  updateRecords: {
    method: "PATCH",
    path: "/services/data/v62.0/composite/sobjects",
    delivery: "repeatable",
    parameters: {
      body: {
        allOrNone: { type: "boolean", required: true },
        records: { type: "array", required: true, minItems: 1, maxItems: 200, items: { type: "object" } },
      },
    },
    sensitive: { request: ["records"], response: [] },
    statuses: [200, 400, 401, 403, 404, 500, 503],
  },
  query: {
    method: "GET",
    path: "/services/data/v62.0/query",
    delivery: "repeatable",
    parameters: { query: { q: { type: "string", required: true, minLength: 1, maxLength: 15000 } } },
    sensitive: { request: [], response: [] },
    statuses: [200, 400, 401, 403, 500, 503],
  },
  describeObject: {
    method: "GET",
    path: "/services/data/v62.0/sobjects/{sobject}/describe",
    delivery: "repeatable",
    parameters: { path: { sobject: { type: "string", required: true } } },
    sensitive: { request: [], response: [] },
    statuses: [200, 401, 403, 404, 500, 503],
  },
  createField: {
    method: "POST",
    path: "/services/data/v62.0/tooling/sobjects/CustomField",
    delivery: "repeatable",
    parameters: {
      body: { FullName: { type: "string", required: true }, Metadata: { type: "object", required: true } },
    },
    sensitive: { request: [], response: [] },
    statuses: [201, 400, 401, 403, 500, 503],
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** The document's first server: every path is relative to it. */
export const server = "https://example.my.salesforce.com";
