import type { operations as Types } from "../../generated/pipedrive/openapi.ts";
import type { Api } from "../../http/api.ts";
import { CrmError } from "../../http/crm-error.ts";
import type { Entry, Outcome } from "../../model.ts";
import { escapeHtml, iso, outcomeOf } from "../parts.ts";
import type { ContactChange, ContactOutcome } from "../sink.ts";
import { person } from "./match.ts";
import { type Names, OWN_ID, personFields } from "./setup.ts";

const SUBJECT = 255;

/** There is no key that would make a second try harmless: what is known by id is updated, all else is created once. */
export async function writeEntry(api: Api<Types>, names: Names, entry: Entry): Promise<Outcome> {
  const { key, remoteId } = entry;
  try {
    const body = activity(entry, names);
    if (remoteId === undefined) {
      const { data } = await api.call("createActivity", { body });
      return { key, state: "done", remoteId: String(data.id) };
    }
    await api.call("updateActivity", { path: { id: Number(remoteId) }, body });
    return { key, state: "done", remoteId };
  } catch (error) {
    return outcomeOf(key, error);
  }
}

/** The marker at the end is how an activity is found again. */
function activity({ key, kind, title, body, at, contacts }: Entry, { activityType }: Names) {
  const moment = iso(at) ?? "";
  return {
    subject: title.slice(0, SUBJECT),
    type: kind === "task" ? "task" : (activityType ?? "task"),
    done: kind === "message",
    due_date: moment.slice(0, 10),
    due_time: moment.slice(11, 16),
    note: `${escapeHtml(body).replaceAll("\n", "<br>")}<br>[${key}]`,
    participants: contacts.map(({ id }, index) => ({ person_id: Number(id), primary: index === 0 })),
  };
}

/** Which of the keys are in the notes of a person's activities. */
export async function findEntries(
  api: Api<Types>,
  keys: readonly string[],
  contact: string,
  since: number,
): Promise<Map<string, string>> {
  const wanted = new Set(keys);
  const found = new Map<string, string>();
  let cursor: string | undefined;
  do {
    const { data, additional_data } = await api.call("listActivities", {
      query: {
        person_id: Number(contact),
        limit: 500,
        ...(since > 0 && { updated_since: iso(since)?.replace(/\.\d+Z$/, "Z") ?? "" }),
        ...(cursor !== undefined && { cursor }),
      },
    });
    for (const { id, note } of data) {
      for (const [, key = ""] of (note ?? "").matchAll(/\[((?:li|fu)_[0-9a-f]{32})\]/g)) {
        if (wanted.has(key)) found.set(key, String(id));
      }
    }
    cursor = additional_data?.next_cursor ?? undefined;
  } while (cursor !== undefined && found.size < wanted.size);
  return found;
}

export async function savePerson(api: Api<Types>, names: Names, change: ContactChange): Promise<ContactOutcome> {
  const custom_fields = customFields(change, names);
  try {
    if (change.remote === undefined) {
      const { data } = await api.call("createPerson", { body: { name: change.person.name, custom_fields } });
      return { person: change.person.id, remote: person(data.id) };
    }
    if (Object.keys(custom_fields).length > 0) {
      await api.call("updatePerson", { path: { id: Number(change.remote.id) }, body: { custom_fields } });
    }
    return { person: change.person.id, remote: change.remote };
  } catch (error) {
    if (!(error instanceof CrmError) || error.kind === "auth" || error.kind === "budget") throw error;
    return { person: change.person.id, error: error.message };
  }
}

function customFields({ person: { id }, remote, linkBack, engagement, fields = {} }: ContactChange, names: Names) {
  const day = (at: number | undefined) => iso(at)?.slice(0, 10);
  const values: Record<string, string | number | undefined> = {
    // A new person is found again by it, so it is never left out there.
    [OWN_ID]: linkBack || remote === undefined ? id : undefined,
    [personFields.lastSent]: day(engagement?.lastSent),
    [personFields.lastReply]: day(engagement?.lastReply),
    [personFields.sent]: engagement?.sent,
    [personFields.received]: engagement?.received,
    [personFields.replyMinutes]: engagement?.replyMinutes,
    ...fields,
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const key = names.field.get(name) ?? (name in fields ? name : undefined);
      return key === undefined || value === undefined ? [] : [[key, value]];
    }),
  );
}
