import type { UpsertInput } from "../generated/hubspot/openapi.ts";
import { operations } from "../generated/hubspot/operations.ts";
import { rules } from "../generated/hubspot/rules.ts";
import { contactProperties, KEY, OWN_ID } from "../sinks/hubspot/setup.ts";
import { createFake, type Fake, type Handler } from "./fake.ts";
import type { FakeContact, Held } from "./view.ts";

type Values = Record<string, string | null>;
type ObjectType = "contacts" | "communications" | "tasks";

export interface FakeHubSpot extends Fake {
  readonly objects: Record<ObjectType, Map<string, Values>>;
  /** Custom properties that exist, as `contacts.li_profile_id`. */
  readonly properties: Set<string>;
  /** A rule of the account's administrator: why a record is refused. */
  rule: ((values: Values) => string | undefined) | undefined;
  held(): Held[];
  addContact(contact: FakeContact): string;
}

const standard = new Set([
  "contacts.firstname",
  "contacts.lastname",
  "contacts.hs_linkedin_url",
  "contacts.hs_lead_status",
  "contacts.website",
  ...["channel_type", "logged_from", "body"].map((name) => `communications.hs_communication_${name}`),
  "communications.hs_timestamp",
  "communications.hubspot_owner_id",
  ...["task_subject", "task_body", "timestamp", "task_status"].map((name) => `tasks.hs_${name}`),
]);
const custom = [
  `communications.${KEY}`,
  `tasks.${KEY}`,
  ...[OWN_ID, ...Object.values(contactProperties)].map((name) => `contacts.${name}`),
];

/**
 * HubSpot with a memory. With `ready: false` it lacks what `setup` creates.
 *
 * @example
 * ```ts
 * const fake = createFakeHubSpot();
 * fake.addContact({ name: "Jane Doe", url: "https://www.linkedin.com/in/jane-doe-123" });
 * const env = { HUBSPOT_TOKEN: "fake-token" };
 * const sink = createSink("hubspot", { env, fetch: fake.fetch, baseUrl: "https://crm.example" });
 * fake.faults.arm({ kind: "500-after", count: 1 });
 * ```
 */
export function createFakeHubSpot({ ready = true }: { ready?: boolean } = {}): FakeHubSpot {
  const objects = { contacts: new Map(), communications: new Map(), tasks: new Map() } as FakeHubSpot["objects"];
  const associations = new Map<string, Set<string>>();
  const properties = new Set(ready ? custom : []);
  let nextId = 1000;

  const unknownProperty = (type: ObjectType, values: Values) =>
    Object.keys(values).find((name) => !standard.has(`${type}.${name}`) && !properties.has(`${type}.${name}`));

  const find = (type: ObjectType, idProperty: string, value: string) =>
    [...objects[type]].find(([, values]) => values[idProperty] === value);

  function upsert(type: ObjectType): Handler {
    return ({ body, fault }) => {
      const { inputs } = body as UpsertInput;
      const bad = inputs
        .map((input) => unknownProperty(type, { ...input.properties, [input.idProperty]: "" }))
        .find(Boolean);
      if (bad) return refuse(`Property "${bad}" does not exist`);
      const results = [];
      const errors = [];
      for (const [index, { id: value, idProperty, properties: given, objectWriteTraceId = "" }] of inputs.entries()) {
        const reason = fault?.kind === "partial" && index % 2 === 1 ? "refused by a fault" : fake.rule?.(given);
        if (reason !== undefined) {
          errors.push({
            status: "error",
            category: "VALIDATION_ERROR",
            message: reason,
            context: { objectWriteTraceId: [objectWriteTraceId] },
          });
          continue;
        }
        const known = find(type, idProperty, value);
        const id = known?.[0] ?? String(nextId++);
        objects[type].set(id, { ...known?.[1], ...given, [idProperty]: value });
        results.push({ id, new: known === undefined, properties: { [idProperty]: value } });
      }
      if (errors.length === 0) return { status: 200, body: { status: "COMPLETE", results } };
      return { status: 207, body: { status: "COMPLETE", results, numErrors: errors.length, errors } };
    };
  }

  const handlers: Record<string, Handler> = {
    upsertCommunications: upsert("communications"),
    upsertTasks: upsert("tasks"),
    upsertContacts: upsert("contacts"),
    updateContacts({ body }) {
      const { inputs } = body as { inputs: { id: string; properties: Values }[] };
      const bad = inputs.map(({ properties }) => unknownProperty("contacts", properties)).find(Boolean);
      if (bad) return refuse(`Property "${bad}" does not exist`);
      const lost = inputs.find(({ id }) => !objects.contacts.has(id));
      if (lost) return { status: 404, body: error(404, `No contact with id ${lost.id}`) };
      for (const { id, properties } of inputs) objects.contacts.set(id, { ...objects.contacts.get(id), ...properties });
      return { status: 200, body: { status: "COMPLETE", results: inputs } };
    },
    readContacts({ body }) {
      const { inputs, idProperty } = body as { inputs: { id: string }[]; idProperty: string };
      if (unknownProperty("contacts", { [idProperty]: "" })) return refuse(`Property "${idProperty}" does not exist`);
      const found = inputs.map(({ id }) => find("contacts", idProperty, id)).filter((one) => one !== undefined);
      return {
        status: 200,
        body: { status: "COMPLETE", results: found.map(([id, values]) => ({ id, properties: values })) },
      };
    },
    searchContacts({ body }) {
      const { filterGroups = [], query, limit } = body as SearchInput;
      if (JSON.stringify(body).length > 3_000) return refuse("The request is longer than 3000 characters");
      const groups = filterGroups.map(({ filters }) => filters.map((one) => ({ ...one, set: new Set(one.values) })));
      const results = [...objects.contacts]
        .filter(([, values]) => {
          if (query !== undefined) return `${values["firstname"]} ${values["lastname"]}` === query;
          return groups.some((filters) =>
            filters.every(({ propertyName, set }) => set.has(values[propertyName] ?? "")),
          );
        })
        .slice(0, limit)
        .map(([id, values]) => ({ id, properties: values }));
      return { status: 200, body: { total: results.length, results } };
    },
    associateWithContacts({ path, body }) {
      const { inputs } = body as { inputs: { from: { id: string }; to: { id: string } }[] };
      const type = path["fromType"] as ObjectType;
      const lost = inputs.find(({ from, to }) => !objects[type].has(from.id) || !objects.contacts.has(to.id));
      if (lost) return refuse(`No object with id ${lost.to.id}`);
      for (const { from, to } of inputs) associations.set(from.id, (associations.get(from.id) ?? new Set()).add(to.id));
      return { status: 201, body: { status: "COMPLETE", results: inputs } };
    },
    archiveObjects({ path, body }) {
      const { inputs } = body as { inputs: { id: string }[] };
      for (const { id } of inputs) objects[path["objectType"] as ObjectType].delete(id);
      return { status: 204 };
    },
    readProperty({ path }) {
      const name = path["propertyName"] ?? "";
      if (!properties.has(`${path["objectType"]}.${name}`))
        return { status: 404, body: error(404, "no such property") };
      return { status: 200, body: { name, label: name, type: "string", fieldType: "text", groupName: "group" } };
    },
    createProperty({ path, body }) {
      properties.add(`${path["objectType"]}.${(body as { name: string }).name}`);
      return { status: 201, body };
    },
  };

  const fake: FakeHubSpot = Object.assign(
    createFake({
      operations,
      rules,
      handlers,
      isAuthorized: (headers) => headers.get("authorization") === "Bearer fake-token",
      error,
      limitHeaders: (left, limit) => ({
        "x-hubspot-ratelimit-remaining": String(left),
        "x-hubspot-ratelimit-max": String(limit),
        "x-hubspot-ratelimit-interval-milliseconds": String(fake.limit?.intervalMs ?? 0),
      }),
    }),
    {
      objects,
      properties,
      rule: undefined,
      held: () => [...heldOf("message", "communications"), ...heldOf("task", "tasks")],
      addContact({ name, url, profileId }: FakeContact) {
        const id = String(nextId++);
        const [firstname = "", ...rest] = name.split(" ");
        const own = { ...(url && { hs_linkedin_url: url }), ...(profileId && { [OWN_ID]: profileId }) };
        objects.contacts.set(id, { firstname, lastname: rest.join(" "), ...own });
        return id;
      },
    },
  );

  function heldOf(kind: Held["kind"], type: ObjectType): Held[] {
    return [...objects[type]].map(([id, values]) => ({
      id,
      kind,
      key: values[KEY] ?? "",
      title: values["hs_task_subject"] ?? "",
      body: values["hs_communication_body"] ?? values["hs_task_body"] ?? "",
      contacts: [...(associations.get(id) ?? [])],
    }));
  }
  return fake;
}

type SearchInput = {
  readonly filterGroups?: { filters: { propertyName: string; values: string[] }[] }[];
  readonly query?: string;
  readonly limit: number;
};

function error(status: number, message: string) {
  return {
    status: "error",
    message,
    category: status === 429 ? "RATE_LIMITS" : "VALIDATION_ERROR",
    correlationId: "0",
  };
}

function refuse(message: string): ReturnType<Handler> {
  return { status: 400, body: error(400, message) };
}
