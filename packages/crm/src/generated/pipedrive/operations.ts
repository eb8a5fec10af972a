// Generated from specs/pipedrive.yaml. Do not edit: change that, then run pnpm generate.

import type { Operation } from "@connectsafely/schema";

/** What the document says about each operation, keyed by its id. */
export const operations = {
  listActivities: {
    method: "GET",
    path: "/api/v2/activities",
    delivery: "repeatable",
    parameters: {
      query: {
        person_id: { type: "integer" },
        updated_since: { type: "string" },
        limit: { type: "integer", minimum: 1, maximum: 500 },
        cursor: { type: "string" },
      },
    },
    sensitive: { request: [], response: [] },
    statuses: [200, 400, 401, 403, 429, 500],
  },
  createActivity: {
    method: "POST",
    path: "/api/v2/activities",
    delivery: "at-most-once",
    parameters: {
      body: {
        subject: { type: "string", maxLength: 255 },
        type: { type: "string" },
        done: { type: "boolean" },
        due_date: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" },
        due_time: { type: "string", pattern: "^\\d\\d:\\d\\d$" },
        note: { type: "string" },
        participants: { type: "array", items: { type: "object" } },
      },
    },
    sensitive: { request: ["note"], response: [] },
    statuses: [201, 400, 401, 403, 429, 500],
  },
  deleteActivity: {
    method: "DELETE",
    path: "/api/v2/activities/{id}",
    delivery: "repeatable",
    parameters: { path: { id: { type: "integer", required: true } } },
    sensitive: { request: [], response: [] },
    statuses: [200, 400, 401, 403, 404, 429, 500],
  },
  updateActivity: {
    method: "PATCH",
    path: "/api/v2/activities/{id}",
    delivery: "repeatable",
    parameters: {
      path: { id: { type: "integer", required: true } },
      body: {
        subject: { type: "string", maxLength: 255 },
        type: { type: "string" },
        done: { type: "boolean" },
        due_date: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" },
        due_time: { type: "string", pattern: "^\\d\\d:\\d\\d$" },
        note: { type: "string" },
        participants: { type: "array", items: { type: "object" } },
      },
    },
    sensitive: { request: ["note"], response: [] },
    statuses: [200, 400, 401, 403, 404, 429, 500],
  },
  searchPersons: {
    method: "GET",
    path: "/api/v2/persons/search",
    delivery: "repeatable",
    parameters: {
      query: {
        term: { type: "string", required: true, minLength: 2 },
        fields: { type: "string", enum: ["custom_fields", "name"] },
        exact_match: { type: "boolean" },
        limit: { type: "integer", minimum: 1, maximum: 100 },
      },
    },
    sensitive: { request: [], response: [] },
    statuses: [200, 400, 401, 403, 429, 500],
  },
  createPerson: {
    method: "POST",
    path: "/api/v2/persons",
    delivery: "at-most-once",
    parameters: { body: { name: { type: "string" }, custom_fields: { type: "object" } } },
    sensitive: { request: ["custom_fields"], response: [] },
    statuses: [201, 400, 401, 403, 429, 500],
  },
  updatePerson: {
    method: "PATCH",
    path: "/api/v2/persons/{id}",
    delivery: "repeatable",
    parameters: {
      path: { id: { type: "integer", required: true } },
      body: { name: { type: "string" }, custom_fields: { type: "object" } },
    },
    sensitive: { request: ["custom_fields"], response: [] },
    statuses: [200, 400, 401, 403, 404, 429, 500],
  },
  listActivityTypes: {
    method: "GET",
    path: "/v1/activityTypes",
    delivery: "repeatable",
    parameters: {},
    sensitive: { request: [], response: [] },
    statuses: [200, 401, 403, 429, 500],
  },
  createActivityType: {
    method: "POST",
    path: "/v1/activityTypes",
    delivery: "at-most-once",
    parameters: { body: { name: { type: "string", required: true }, icon_key: { type: "string", required: true } } },
    sensitive: { request: [], response: [] },
    statuses: [200, 201, 400, 401, 403, 429, 500],
  },
  listPersonFields: {
    method: "GET",
    path: "/v1/personFields",
    delivery: "repeatable",
    parameters: {},
    sensitive: { request: [], response: [] },
    statuses: [200, 401, 403, 429, 500],
  },
  createPersonField: {
    method: "POST",
    path: "/v1/personFields",
    delivery: "at-most-once",
    parameters: {
      body: {
        name: { type: "string", required: true },
        field_type: { type: "string", required: true, enum: ["varchar", "double", "date"] },
      },
    },
    sensitive: { request: [], response: [] },
    statuses: [200, 201, 400, 401, 403, 429, 500],
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** The document's first server: every path is relative to it. */
export const server = "https://api.pipedrive.com";
