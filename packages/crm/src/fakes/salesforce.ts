import { operations } from "../generated/salesforce/operations.ts";
import { rules } from "../generated/salesforce/rules.ts";
import { contactFields, KEY, OWN_ID } from "../sinks/salesforce/setup.ts";
import { createFake, type Fake, type Handler } from "./fake.ts";
import type { FakeContact, Held } from "./view.ts";

type Fields = Record<string, string | number | boolean | null>;
type Incoming = Fields & { attributes: { type: string } };
type SObject = "Task" | "Contact";

export interface FakeSalesforce extends Fake {
  readonly records: Record<SObject, Map<string, Fields>>;
  readonly fields: Record<SObject, Set<string>>;
  /** A validation rule of the org: why a record is refused. */
  rule: ((record: Fields) => string | undefined) | undefined;
  /** Calls that the org may make a day; every answer tells how many are used. */
  daily: { limit: number; used: number };
  held(): Held[];
  addContact(contact: FakeContact): string;
}

const standard = {
  Task: ["Id", "Subject", "Description", "ActivityDate", "Status", "WhoId"],
  Contact: ["Id", "FirstName", "LastName", "Name", "LinkedIn_URL__c", "LeadSource"],
};

/**
 * Salesforce with a memory. With `ready: false` it lacks what `setup` creates.
 *
 * @example
 * ```ts
 * const fake = createFakeSalesforce();
 * fake.addContact({ name: "Jane Doe", url: "https://www.linkedin.com/in/jane-doe-123" });
 * const env = { SALESFORCE_ACCESS_TOKEN: "fake-token" };
 * const sink = createSink("salesforce", { env, fetch: fake.fetch, baseUrl: "https://crm.example" });
 * fake.faults.arm({ kind: "500-after", count: 1 });
 * ```
 */
export function createFakeSalesforce({ ready = true }: { ready?: boolean } = {}): FakeSalesforce {
  const records = { Task: new Map(), Contact: new Map() } as FakeSalesforce["records"];
  const fields = {
    Task: new Set([...standard.Task, ...(ready ? [KEY] : [])]),
    Contact: new Set([...standard.Contact, ...(ready ? [OWN_ID, ...Object.values(contactFields)] : [])]),
  };
  let nextId = 1;

  const idOf = (type: SObject) => `${type === "Task" ? "00T" : "003"}${String(nextId++).padStart(15, "0")}`;
  const result = (id: string, created: boolean) => ({ id, success: true, created, errors: [] });
  const failed = (statusCode: string, message: string) => ({
    id: null,
    success: false,
    created: false,
    errors: [{ statusCode, message, fields: [] }],
  });

  function problem(type: SObject, { attributes: _, id: __, ...values }: Incoming): string | undefined {
    const unknown = Object.keys(values).find((name) => !fields[type].has(name));
    if (unknown !== undefined) return `No such column '${unknown}' on sobject of type ${type}`;
    if (type === "Task" && !records.Contact.has(String(values["WhoId"]))) return "WhoId: invalid cross reference id";
    return fake.rule?.(values);
  }

  const handlers: Record<string, Handler> = {
    upsertRecords({ path, body, fault }) {
      const type = path["sobject"] as SObject;
      const external = path["externalIdField"] ?? "";
      if (!fields[type].has(external)) return refuse("INVALID_FIELD", `${external} is no external id of ${type}`);
      // External ids compare without case.
      const known = new Map([...records[type]].map(([id, record]) => [String(record[external]).toLowerCase(), id]));
      const results = (body as { records: Incoming[] }).records.map((record, index) => {
        const reason = fault?.kind === "partial" && index % 2 === 1 ? "refused by a fault" : problem(type, record);
        if (reason !== undefined) return failed("FIELD_CUSTOM_VALIDATION_EXCEPTION", reason);
        const { attributes: _, ...values } = record;
        const value = String(values[external]).toLowerCase();
        const id = known.get(value) ?? idOf(type);
        const created = !known.has(value);
        known.set(value, id);
        records[type].set(id, { ...records[type].get(id), ...values, Id: id });
        return result(id, created);
      });
      return { status: 200, body: results };
    },
    updateRecords({ body }) {
      const results = (body as { records: Incoming[] }).records.map((record) => {
        const type = record.attributes.type as SObject;
        const id = String(record["id"]);
        const reason = records[type].has(id) ? problem(type, record) : "entity is deleted";
        if (reason !== undefined) return failed("INVALID_FIELD", reason);
        const { attributes: _, ...values } = record;
        records[type].set(id, { ...records[type].get(id), ...values });
        return result(id, false);
      });
      return { status: 200, body: results };
    },
    deleteRecords({ query }) {
      const ids = (query["ids"] ?? "").split(",");
      return {
        status: 200,
        body: ids.map((id) => (records.Task.delete(id) ? result(id, false) : failed("ENTITY_IS_DELETED", "gone"))),
      };
    },
    query({ query }) {
      const q = query["q"] ?? "";
      const [, list = "", where = ""] = /^SELECT (.+?) FROM Contact WHERE (.+?)(?: LIMIT \d+)?$/.exec(q) ?? [];
      const asked = list.split(", ");
      const unknown = asked.find((name) => !fields.Contact.has(name));
      if (unknown !== undefined) return refuse("INVALID_FIELD", `No such column '${unknown}' on entity 'Contact'`);
      const tests = where.split(" OR ").map(condition);
      const found = [...records.Contact.values()].filter((record) => tests.some((test) => test(record)));
      const rows = found.map((record) => Object.fromEntries(asked.map((name) => [name, record[name] ?? null])));
      return { status: 200, body: { totalSize: rows.length, done: true, records: rows } };
    },
    describeObject({ path }) {
      const type = path["sobject"] as SObject;
      return { status: 200, body: { name: type, fields: [...fields[type]].map((name) => ({ name })) } };
    },
    createField({ body }) {
      const [of, name = ""] = (body as { FullName: string }).FullName.split(".");
      fields[of === "Activity" ? "Task" : "Contact"].add(name);
      return { status: 201, body: { id: "00N000000000000001", success: true, errors: [] } };
    },
  };

  const fake: FakeSalesforce = Object.assign(
    createFake({
      operations,
      rules,
      handlers,
      isAuthorized: (headers) => headers.get("authorization") === "Bearer fake-token",
      error: (status, message) => [{ errorCode: status === 401 ? "INVALID_SESSION_ID" : "ERROR", message }],
      limitHeaders: () => ({ "sforce-limit-info": `api-usage=${++fake.daily.used}/${fake.daily.limit}` }),
    }),
    {
      records,
      fields,
      rule: undefined,
      daily: { limit: 100_000, used: 0 },
      held: () =>
        [...records.Task].map(([id, record]) => ({
          id,
          kind: record["Status"] === "Completed" ? ("message" as const) : ("task" as const),
          key: String(record[KEY]),
          title: String(record["Subject"]),
          body: String(record["Description"]),
          contacts: [String(record["WhoId"])],
        })),
      addContact({ name, url, profileId }: FakeContact) {
        const id = idOf("Contact");
        const own = { ...(url && { LinkedIn_URL__c: url }), ...(profileId && { [OWN_ID]: profileId }) };
        records.Contact.set(id, { Id: id, Name: name, LastName: name, ...own });
        return id;
      },
    },
  );
  return fake;
}

/** `Field IN ('a','b')` or `Field = 'a'`, compared without case. */
function condition(text: string): (record: Fields) => boolean {
  const [, field = "", list = ""] = /^(\w+) (?:IN \((.*)\)|= '.*')$/.exec(text) ?? [];
  const values = new Set([...(list || text).matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, value = ""]) => plain(value)));
  return (record) => values.has(String(record[field] ?? "").toLowerCase());
}

function plain(literal: string): string {
  return literal.replace(/\\(.)/g, "$1").toLowerCase();
}

function refuse(errorCode: string, message: string): ReturnType<Handler> {
  return { status: 400, body: [{ errorCode, message }] };
}
