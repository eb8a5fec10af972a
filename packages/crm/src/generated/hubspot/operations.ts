// Generated from specs/hubspot.yaml. Do not edit: change that, then run pnpm generate.

import type { Operation } from "@connectsafely/schema";

/** What the document says about each operation, keyed by its id. */
export const operations = {
  upsertCommunications: {
    method: "POST",
    path: "/crm/objects/2026-09/communications/batch/upsert",
    delivery: "repeatable",
    parameters: {
      body: { inputs: { type: "array", required: true, minItems: 1, maxItems: 100, items: { type: "object" } } },
    },
    sensitive: { request: ["properties"], response: ["properties"] },
    statuses: [200, 207, 400, 401, 403, 429, 500],
  },
  upsertTasks: {
    method: "POST",
    path: "/crm/objects/2026-09/tasks/batch/upsert",
    delivery: "repeatable",
    parameters: {
      body: { inputs: { type: "array", required: true, minItems: 1, maxItems: 100, items: { type: "object" } } },
    },
    sensitive: { request: ["properties"], response: ["properties"] },
    statuses: [200, 207, 400, 401, 403, 429, 500],
  },
  upsertContacts: {
    method: "POST",
    path: "/crm/objects/2026-09/contacts/batch/upsert",
    delivery: "repeatable",
    parameters: {
      body: { inputs: { type: "array", required: true, minItems: 1, maxItems: 100, items: { type: "object" } } },
    },
    sensitive: { request: ["properties"], response: ["properties"] },
    statuses: [200, 207, 400, 401, 403, 429, 500],
  },
  updateContacts: {
    method: "POST",
    path: "/crm/objects/2026-09/contacts/batch/update",
    delivery: "repeatable",
    parameters: {
      body: { inputs: { type: "array", required: true, minItems: 1, maxItems: 100, items: { type: "object" } } },
    },
    sensitive: { request: ["properties"], response: ["properties"] },
    statuses: [200, 207, 400, 401, 403, 404, 429, 500],
  },
  readContacts: {
    method: "POST",
    path: "/crm/objects/2026-09/contacts/batch/read",
    delivery: "repeatable",
    parameters: {
      body: {
        idProperty: { type: "string", minLength: 1 },
        properties: { type: "array", required: true, items: { type: "string" } },
        propertiesWithHistory: { type: "array", maxItems: 0, items: { type: "string" } },
        inputs: { type: "array", required: true, minItems: 1, maxItems: 100, items: { type: "object" } },
      },
    },
    sensitive: { request: [], response: ["properties"] },
    statuses: [200, 207, 400, 401, 403, 429, 500],
  },
  searchContacts: {
    method: "POST",
    path: "/crm/objects/2026-09/contacts/search",
    delivery: "repeatable",
    parameters: {
      body: {
        properties: { type: "array", required: true, items: { type: "string" } },
        limit: { type: "integer", required: true, minimum: 1, maximum: 200 },
        after: { type: "string" },
        query: { type: "string" },
        filterGroups: { type: "array", maxItems: 5, items: { type: "object" } },
      },
    },
    sensitive: { request: [], response: ["properties"] },
    statuses: [200, 400, 401, 403, 429, 500],
  },
  associateWithContacts: {
    method: "POST",
    path: "/crm/associations/2026-09/{fromType}/contacts/batch/create",
    delivery: "repeatable",
    parameters: {
      path: { fromType: { type: "string", required: true, enum: ["communications", "tasks"] } },
      body: { inputs: { type: "array", required: true, minItems: 1, maxItems: 100, items: { type: "object" } } },
    },
    sensitive: { request: [], response: [] },
    statuses: [200, 201, 207, 400, 401, 403, 429, 500],
  },
  archiveObjects: {
    method: "POST",
    path: "/crm/objects/2026-09/{objectType}/batch/archive",
    delivery: "repeatable",
    parameters: {
      path: { objectType: { type: "string", required: true, enum: ["communications", "tasks"] } },
      body: { inputs: { type: "array", required: true, minItems: 1, maxItems: 100, items: { type: "object" } } },
    },
    sensitive: { request: [], response: [] },
    statuses: [204, 400, 401, 403, 429, 500],
  },
  readProperty: {
    method: "GET",
    path: "/crm/properties/2026-09/{objectType}/{propertyName}",
    delivery: "repeatable",
    parameters: {
      path: { objectType: { type: "string", required: true }, propertyName: { type: "string", required: true } },
    },
    sensitive: { request: [], response: [] },
    statuses: [200, 401, 403, 404, 429, 500],
  },
  createProperty: {
    method: "POST",
    path: "/crm/properties/2026-09/{objectType}",
    delivery: "repeatable",
    parameters: {
      path: { objectType: { type: "string", required: true } },
      body: {
        name: { type: "string", required: true },
        label: { type: "string", required: true },
        description: { type: "string" },
        type: { type: "string", required: true },
        fieldType: { type: "string", required: true },
        groupName: { type: "string", required: true },
        hasUniqueValue: { type: "boolean" },
      },
    },
    sensitive: { request: [], response: [] },
    statuses: [201, 400, 401, 403, 409, 429, 500],
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** The document's first server: every path is relative to it. */
export const server = "https://api.hubapi.com";
