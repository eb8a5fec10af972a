import { chunks } from "../../chunks.ts";
import type { operations as Types } from "../../generated/hubspot/openapi.ts";
import type { Api } from "../../http/api.ts";
import { CrmError } from "../../http/crm-error.ts";
import type { Entry, Outcome } from "../../model.ts";
import { escapeHtml, iso, outcomeOf } from "../parts.ts";
import { KEY } from "./setup.ts";

const BATCH = 100;

export const written = {
  message: { operation: "upsertCommunications", from: "communications", type: 81 },
  task: { operation: "upsertTasks", from: "tasks", type: 204 },
} as const;

/** Upserts, then associates: an upsert takes no associations. Both can be repeated. */
export async function writeEntries(
  api: Api<Types>,
  kind: Entry["kind"],
  entries: readonly Entry[],
): Promise<Outcome[]> {
  return associate(api, kind, entries, await upsert(api, kind, entries));
}

/** One record that breaks a rule fails a whole request: halves find it. */
async function upsert(api: Api<Types>, kind: Entry["kind"], entries: readonly Entry[]): Promise<Outcome[]> {
  if (entries.length === 0) return [];
  try {
    const { results, errors = [] } = await api.call(written[kind].operation, {
      body: {
        inputs: entries.map((entry) => ({
          id: entry.key,
          idProperty: KEY,
          objectWriteTraceId: entry.key,
          properties: properties(entry),
        })),
      },
    });
    const ids = new Map(results.map(({ id, properties }) => [properties[KEY], id]));
    const reasons = new Map(
      errors.flatMap((error) => (error.context?.["objectWriteTraceId"] ?? []).map((key) => [key, error.message])),
    );
    return entries.map(({ key }) => {
      const remoteId = ids.get(key);
      if (remoteId !== undefined) return { key, state: "done", remoteId };
      return { key, state: "failed", error: `HubSpot refused it: ${reasons.get(key) ?? "no reason given"}` };
    });
  } catch (error) {
    if (error instanceof CrmError && error.kind === "refused" && entries.length > 1) {
      const middle = entries.length >> 1;
      return [
        ...(await upsert(api, kind, entries.slice(0, middle))),
        ...(await upsert(api, kind, entries.slice(middle))),
      ];
    }
    return entries.map(({ key }) => outcomeOf(key, error));
  }
}

async function associate(
  api: Api<Types>,
  kind: Entry["kind"],
  entries: readonly Entry[],
  outcomes: readonly Outcome[],
): Promise<Outcome[]> {
  const done = new Map(outcomes.map((outcome) => [outcome.key, outcome]));
  const pairs = entries.flatMap(({ key, contacts }) => {
    const outcome = done.get(key);
    if (outcome?.state !== "done") return [];
    return contacts.map((to) => ({ key, input: pair(outcome.remoteId, to.id, written[kind].type) }));
  });
  const failed = new Map<string, Outcome>();
  for (const some of chunks(pairs, BATCH)) {
    for (const outcome of await associateSome(api, kind, some)) failed.set(outcome.key, outcome);
  }
  return outcomes.map((outcome) => failed.get(outcome.key) ?? outcome);
}

type Pair = { readonly key: string; readonly input: ReturnType<typeof pair> };

/** Gives what failed. */
async function associateSome(api: Api<Types>, kind: Entry["kind"], pairs: readonly Pair[]): Promise<Outcome[]> {
  try {
    await api.call("associateWithContacts", {
      path: { fromType: written[kind].from },
      body: { inputs: pairs.map(({ input }) => input) },
    });
    return [];
  } catch (error) {
    if (error instanceof CrmError && (error.kind === "refused" || error.kind === "missing") && pairs.length > 1) {
      const middle = pairs.length >> 1;
      return [
        ...(await associateSome(api, kind, pairs.slice(0, middle))),
        ...(await associateSome(api, kind, pairs.slice(middle))),
      ];
    }
    return pairs.map(({ key }) => outcomeOf(key, error));
  }
}

function pair(from: string, to: string, associationTypeId: 81 | 204) {
  const types = [{ associationCategory: "HUBSPOT_DEFINED" as const, associationTypeId }];
  return { from: { id: from }, to: { id: to }, types };
}

/** HubSpot shows a body as HTML. */
function properties({ key, kind, title, body, at }: Entry): Record<string, string> {
  const html = escapeHtml(body).replaceAll("\n", "<br>");
  if (kind === "task") {
    return {
      [KEY]: key,
      hs_task_subject: title,
      hs_task_body: html,
      hs_timestamp: iso(at) ?? "",
      hs_task_status: "NOT_STARTED",
    };
  }
  return {
    [KEY]: key,
    hs_communication_channel_type: "LINKEDIN_MESSAGE",
    hs_communication_logged_from: "CRM",
    hs_communication_body: html === "" ? escapeHtml(title) : html,
    hs_timestamp: iso(at) ?? "",
  };
}
