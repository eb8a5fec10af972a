import { operations } from "../generated/pipedrive/operations.ts";
import { rules } from "../generated/pipedrive/rules.ts";
import { ACTIVITY_TYPE, OWN_ID, personFields } from "../sinks/pipedrive/setup.ts";
import { createFake, type Fake, type Handler } from "./fake.ts";
import type { FakeContact, Held } from "./view.ts";

interface Activity {
  subject?: string;
  type?: string;
  note?: string;
  done?: boolean;
  participants?: { person_id: number; primary: boolean }[];
  update_time: string;
}

interface Person {
  name: string;
  custom_fields: Record<string, string | number | null>;
}

export interface FakePipedrive extends Fake {
  readonly activities: Map<number, Activity>;
  readonly persons: Map<number, Person>;
  /** Names of custom fields, and the keys that stand for them. */
  readonly fields: Map<string, string>;
  readonly activityTypes: Map<string, string>;
  /** Why an activity is refused. */
  rule: ((activity: Omit<Activity, "update_time">) => string | undefined) | undefined;
  held(): Held[];
  addContact(contact: FakeContact): string;
}

const PROFILE_FIELD = "LinkedIn";
const PAGE = 500;

/**
 * Pipedrive with a memory. With `ready: false` it lacks what `setup` creates.
 *
 * @example
 * ```ts
 * const fake = createFakePipedrive();
 * fake.addContact({ name: "Jane Doe", url: "https://www.linkedin.com/in/jane-doe-123" });
 * const env = { PIPEDRIVE_API_TOKEN: "fake-token" };
 * const sink = createSink("pipedrive", { env, fetch: fake.fetch, baseUrl: "https://crm.example" });
 * fake.faults.arm({ kind: "500-after", count: 1 });
 * ```
 */
export function createFakePipedrive({
  ready = true,
  now = Date.now,
}: {
  ready?: boolean;
  now?: () => number;
} = {}): FakePipedrive {
  const activities = new Map<number, Activity>();
  const persons = new Map<number, Person>();
  const fields = new Map<string, string>();
  const activityTypes = new Map<string, string>();
  let nextId = 1;
  const addField = (name: string) => fields.set(name, `f${String(fields.size + 1).padStart(39, "0")}`);
  addField(PROFILE_FIELD);
  if (ready) {
    for (const name of [OWN_ID, ...Object.values(personFields)]) addField(name);
    activityTypes.set(ACTIVITY_TYPE, "linkedin_message");
  }

  const view = (id: number, { subject = "", note, participants = [], update_time }: Activity) => ({
    id,
    subject,
    note: note ?? null,
    person_id: participants.find(({ primary }) => primary)?.person_id ?? null,
    update_time,
  });

  function save(id: number, body: unknown, fault: string | undefined): ReturnType<Handler> {
    const given = body as Omit<Activity, "update_time">;
    const lost = given.participants?.find(({ person_id }) => !persons.has(person_id));
    const reason =
      fault === "partial" ? "refused by a fault" : lost ? `no person ${lost.person_id}` : fake.rule?.(given);
    if (reason !== undefined) return { status: 400, body: { success: false, error: reason } };
    const isNew = !activities.has(id);
    const activity = { ...activities.get(id), ...given, update_time: new Date(now()).toISOString() };
    activities.set(id, activity);
    return { status: isNew ? 201 : 200, body: { success: true, data: view(id, activity) } };
  }

  const missing = (): ReturnType<Handler> => ({ status: 404, body: { success: false, error: "not found" } });

  const handlers: Record<string, Handler> = {
    createActivity: ({ body, fault }) => save(nextId++, body, fault?.kind),
    updateActivity: ({ path, body, fault }) =>
      activities.has(Number(path["id"])) ? save(Number(path["id"]), body, fault?.kind) : missing(),
    deleteActivity({ path }) {
      const id = Number(path["id"]);
      return activities.delete(id) ? { status: 200, body: { success: true, data: { id } } } : missing();
    },
    listActivities({ query }) {
      const since = Date.parse(query["updated_since"] ?? "1970-01-01");
      const all = [...activities]
        .filter(([, { update_time }]) => Date.parse(update_time) >= since)
        .map(([id, activity]) => view(id, activity))
        .filter(({ person_id }) => person_id === Number(query["person_id"]));
      const from = Number(query["cursor"] ?? 0);
      const size = Math.min(PAGE, Number(query["limit"] ?? 100));
      const next = from + size < all.length ? String(from + size) : null;
      return {
        status: 200,
        body: { success: true, data: all.slice(from, from + size), additional_data: { next_cursor: next } },
      };
    },
    searchPersons({ query }) {
      const term = (query["term"] ?? "").toLowerCase();
      const values = ({ name, custom_fields }: Person) =>
        query["fields"] === "name" ? [name] : Object.values(custom_fields);
      const items = [...persons]
        .filter(([, person]) => values(person).some((value) => String(value).toLowerCase() === term))
        .map(([id, { name }]) => ({ item: { id, name } }));
      return { status: 200, body: { success: true, data: { items } } };
    },
    createPerson({ body }) {
      const id = nextId++;
      persons.set(id, { name: "", custom_fields: {}, ...(body as Partial<Person>) });
      return { status: 201, body: { success: true, data: { id } } };
    },
    updatePerson({ path, body }) {
      const id = Number(path["id"]);
      const person = persons.get(id);
      if (person === undefined) return missing();
      Object.assign(person.custom_fields, (body as Partial<Person>).custom_fields);
      return { status: 200, body: { success: true, data: { id } } };
    },
    listActivityTypes: () => ({
      status: 200,
      body: { success: true, data: [...activityTypes].map(([name, key_string]) => ({ name, key_string })) },
    }),
    createActivityType({ body }) {
      activityTypes.set((body as { name: string }).name, "linkedin_message");
      return { status: 201, body: { success: true } };
    },
    listPersonFields: () => ({
      status: 200,
      body: { success: true, data: [...fields].map(([name, key]) => ({ name, key })) },
    }),
    createPersonField({ body }) {
      addField((body as { name: string }).name);
      return { status: 201, body: { success: true } };
    },
  };

  const fake: FakePipedrive = Object.assign(
    createFake({
      operations,
      rules,
      handlers,
      isAuthorized: (headers) => headers.get("x-api-token") === "fake-token",
      error: (_status, message) => ({ success: false, error: message }),
      limitHeaders: (left, limit) => ({
        "x-ratelimit-limit": String(limit),
        "x-ratelimit-remaining": String(left),
        "x-ratelimit-reset": String((fake.limit?.intervalMs ?? 0) / 1000),
      }),
    }),
    {
      activities,
      persons,
      fields,
      activityTypes,
      rule: undefined,
      held: () =>
        [...activities].map(([id, { type, subject = "", note = "", participants = [] }]) => ({
          id: String(id),
          kind: type === "task" ? ("task" as const) : ("message" as const),
          key: /\[(\w+)\]$/.exec(note)?.[1] ?? "",
          title: subject,
          body: note,
          contacts: participants.map(({ person_id }) => String(person_id)),
        })),
      addContact({ name, url, profileId }: FakeContact) {
        const id = nextId++;
        const own = fields.get(OWN_ID);
        const custom_fields = {
          ...(url && { [fields.get(PROFILE_FIELD) ?? ""]: url }),
          ...(profileId && own && { [own]: profileId }),
        };
        persons.set(id, { name, custom_fields });
        return String(id);
      },
    },
  );
  return fake;
}
