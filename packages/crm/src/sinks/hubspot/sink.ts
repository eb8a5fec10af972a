import { chunks } from "../../chunks.ts";
import type { operations as Types } from "../../generated/hubspot/openapi.ts";
import { operations } from "../../generated/hubspot/operations.ts";
import { createApi } from "../../http/api.ts";
import { type SinkOptions, usageOf } from "../parts.ts";
import type { Estimate, Sink, Work } from "../sink.ts";
import { saveContacts } from "./contacts.ts";
import { hubspotDialect } from "./dialect.ts";
import { matchContacts } from "./match.ts";
import { setupHubspot } from "./setup.ts";
import { writeEntries, written } from "./write.ts";

const BATCH = 100;
/** HubSpot searches with at most five alternatives. */
const ADDRESS_FIELDS = 5;
/** The smallest plan allows 100 calls in ten seconds; searches, the slower part, four in one. */
const CALLS_A_MINUTE = 240;

/** Communications with the channel LinkedIn, upserted by a property of their own, then associated with contacts. */
export function hubspot(options: SinkOptions): Sink {
  const api = createApi<Types>(operations, hubspotDialect(options), options.limiter, options.world);
  const addressFields = [...new Set(["hs_linkedin_url", ...options.addressFields])].slice(0, ADDRESS_FIELDS);

  return {
    name: "HubSpot",
    batch: BATCH,
    contactType: "contact",
    setup: (apply) => setupHubspot(api, apply),
    match: (people, suggest = false) => matchContacts(api, addressFields, people, suggest),
    async put(entries) {
      const messages = entries.filter(({ kind }) => kind === "message");
      const tasks = entries.filter(({ kind }) => kind === "task");
      return [...(await writeEntries(api, "message", messages)), ...(await writeEntries(api, "task", tasks))];
    },
    save: (changes) => saveContacts(api, changes),
    async remove(kind, ids) {
      for (const some of chunks(ids, BATCH)) {
        const inputs = some.map((id) => ({ id }));
        await api.call("archiveObjects", { path: { objectType: written[kind].from }, body: { inputs } });
      }
    },
    estimate,
    usage: () => usageOf(api, options.limiter),
  };
}

/** Two calls per hundred messages, and about one search for three people. */
function estimate({ messages, tasks, people, contacts }: Work): Estimate {
  const batches = (count: number) => Math.ceil(count / BATCH);
  const calls =
    2 * batches(messages) + 2 * batches(tasks) + batches(people) + Math.ceil(people / 3) + batches(contacts);
  return { calls, minutes: Math.ceil(calls / CALLS_A_MINUTE), days: 1 };
}
