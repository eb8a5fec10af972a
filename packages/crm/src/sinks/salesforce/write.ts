import { chunks } from "../../chunks.ts";
import type { operations as Types } from "../../generated/salesforce/openapi.ts";
import type { Api } from "../../http/api.ts";
import type { Entry, Outcome, Person } from "../../model.ts";
import { iso, outcomeOf, splitName } from "../parts.ts";
import type { ContactChange, ContactOutcome, Engagement } from "../sink.ts";
import { contact } from "./match.ts";
import { contactFields, KEY, OWN_ID } from "./setup.ts";

export const BATCH = 200;
const SUBJECT = 255;
const DESCRIPTION = 32_000;

/** Tasks by an external id: writing one again changes nothing. Results come in the order of the records. */
export async function writeEntries(api: Api<Types>, entries: readonly Entry[]): Promise<Outcome[]> {
  try {
    const results = await api.call("upsertRecords", {
      path: { sobject: "Task", externalIdField: KEY },
      body: { allOrNone: false, records: entries.map(record) },
    });
    return entries.map(({ key }, index) => {
      const result = results[index];
      if (result?.success && result.id) return { key, state: "done", remoteId: result.id };
      const [error] = result?.errors ?? [];
      // Someone else's transaction held the record: nothing is wrong with ours.
      const state = error?.statusCode === "UNABLE_TO_LOCK_ROW" ? "again" : "failed";
      return { key, state, error: `Salesforce refused it: ${error?.message ?? "no reason given"}` };
    });
  } catch (error) {
    return entries.map(({ key }) => outcomeOf(key, error));
  }
}

function record({ key, kind, title, body, at, contacts }: Entry) {
  const day = iso(at)?.slice(0, 10) ?? "";
  return {
    attributes: { type: "Task" },
    [KEY]: key,
    Subject: title.slice(0, SUBJECT),
    Description: body.slice(0, DESCRIPTION),
    ActivityDate: day,
    Status: kind === "message" ? "Completed" : "Not Started",
    // One contact per Task, unless the org has Shared Activities.
    WhoId: contacts[0]?.id ?? "",
  };
}

export async function saveContacts(api: Api<Types>, changes: readonly ContactChange[]): Promise<ContactOutcome[]> {
  const outcomes: ContactOutcome[] = [];
  for (const some of chunks(
    changes.filter(({ remote }) => remote !== undefined),
    BATCH,
  )) {
    const records = some.map((change) => ({
      attributes: { type: "Contact" },
      id: change.remote?.id ?? "",
      ...values(change),
    }));
    const results = await api.call("updateRecords", { body: { allOrNone: false, records } });
    outcomes.push(...some.map((change, index) => contactOutcome(change, results[index])));
  }
  for (const some of chunks(
    changes.filter(({ remote }) => remote === undefined),
    BATCH,
  )) {
    const records = some.map((change) => ({
      attributes: { type: "Contact" },
      ...newContact(change.person),
      ...values(change),
      [OWN_ID]: change.person.id,
    }));
    const results = await api.call("upsertRecords", {
      path: { sobject: "Contact", externalIdField: OWN_ID },
      body: { allOrNone: false, records },
    });
    outcomes.push(...some.map((change, index) => contactOutcome(change, results[index])));
  }
  return outcomes;
}

interface SaveResult {
  readonly success: boolean;
  readonly id?: string | null;
  readonly errors?: readonly { readonly message: string }[];
}

function contactOutcome({ person, remote }: ContactChange, result: SaveResult | undefined): ContactOutcome {
  if (result?.success) return { person: person.id, remote: remote ?? contact(result.id ?? "") };
  return { person: person.id, error: `Salesforce refused it: ${result?.errors?.[0]?.message ?? "no reason given"}` };
}

function newContact({ name }: Person) {
  const { first, last } = splitName(name);
  return { FirstName: first, LastName: last };
}

function values({ person, linkBack, engagement, fields = {} }: ContactChange): Record<string, string | number> {
  return { ...(linkBack && { [OWN_ID]: person.id }), ...(engagement && engagementValues(engagement)), ...fields };
}

function engagementValues({ lastSent, lastReply, sent, received, replyMinutes }: Engagement) {
  const values = {
    [contactFields.lastSent]: iso(lastSent),
    [contactFields.lastReply]: iso(lastReply),
    [contactFields.sent]: sent,
    [contactFields.received]: received,
    [contactFields.replyMinutes]: replyMinutes,
  };
  return Object.fromEntries(
    Object.entries(values).filter((pair): pair is [string, string | number] => pair[1] !== undefined),
  );
}
