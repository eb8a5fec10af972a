import { chunks } from "../../chunks.ts";
import type { operations as Types } from "../../generated/hubspot/openapi.ts";
import type { Api } from "../../http/api.ts";
import { CrmError } from "../../http/crm-error.ts";
import type { Person } from "../../model.ts";
import { iso, splitName } from "../parts.ts";
import type { ContactChange, ContactOutcome, Engagement } from "../sink.ts";
import { contact } from "./match.ts";
import { contactProperties, OWN_ID } from "./setup.ts";

const BATCH = 100;

export async function saveContacts(api: Api<Types>, changes: readonly ContactChange[]): Promise<ContactOutcome[]> {
  const outcomes: ContactOutcome[] = [];
  for (const some of chunks(
    changes.filter(({ remote }) => remote !== undefined),
    BATCH,
  )) {
    outcomes.push(...(await update(api, some)));
  }
  for (const some of chunks(
    changes.filter(({ remote }) => remote === undefined),
    BATCH,
  )) {
    const { results } = await api.call("upsertContacts", {
      body: {
        inputs: some.map((change) => ({
          id: change.person.id,
          idProperty: OWN_ID,
          properties: { ...newContact(change.person), ...values(change) },
        })),
      },
    });
    for (const { id, properties } of results) outcomes.push({ person: properties[OWN_ID] ?? "", remote: contact(id) });
  }
  return outcomes;
}

/** One contact that is gone, or breaks a rule, fails a whole request: halves find it. */
async function update(api: Api<Types>, changes: readonly ContactChange[]): Promise<ContactOutcome[]> {
  try {
    const inputs = changes.map((change) => ({ id: change.remote?.id ?? "", properties: values(change) }));
    await api.call("updateContacts", { body: { inputs } });
    return changes.map(({ person, remote }) => ({ person: person.id, ...(remote && { remote }) }));
  } catch (error) {
    if (!(error instanceof CrmError) || (error.kind !== "refused" && error.kind !== "missing")) throw error;
    const [first] = changes;
    if (changes.length === 1 && first) return [{ person: first.person.id, error: error.message }];
    const middle = changes.length >> 1;
    return [...(await update(api, changes.slice(0, middle))), ...(await update(api, changes.slice(middle)))];
  }
}

function newContact({ name, url }: Person): Record<string, string> {
  const { first, last } = splitName(name);
  return { firstname: first, lastname: last, ...(url && { hs_linkedin_url: url }) };
}

function values({ person, linkBack, engagement, fields = {} }: ContactChange): Record<string, string> {
  return { ...(linkBack && { [OWN_ID]: person.id }), ...(engagement && engagementValues(engagement)), ...fields };
}

function engagementValues(engagement: Engagement): Record<string, string> {
  const values = {
    [contactProperties.lastSent]: iso(engagement.lastSent),
    [contactProperties.lastReply]: iso(engagement.lastReply),
    [contactProperties.sent]: String(engagement.sent),
    [contactProperties.received]: String(engagement.received),
    [contactProperties.replyMinutes]: engagement.replyMinutes?.toString(),
  };
  return Object.fromEntries(Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== undefined));
}
