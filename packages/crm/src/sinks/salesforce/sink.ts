import { chunks } from "../../chunks.ts";
import type { operations as Types } from "../../generated/salesforce/openapi.ts";
import { operations } from "../../generated/salesforce/operations.ts";
import { createApi } from "../../http/api.ts";
import { type SinkOptions, usageOf } from "../parts.ts";
import type { Estimate, Sink, Work } from "../sink.ts";
import { salesforceDialect } from "./dialect.ts";
import { matchContacts } from "./match.ts";
import { setupSalesforce } from "./setup.ts";
import { BATCH, saveContacts, writeEntries } from "./write.ts";

/** A collection of 200 takes some seconds where triggers and flows run. */
const CALLS_A_MINUTE = 20;

/** Completed Tasks, upserted by an external id in collections of 200. */
export function salesforce(options: SinkOptions): Sink {
  const api = createApi<Types>(operations, salesforceDialect(options), options.limiter, options.world);
  return {
    name: "Salesforce",
    batch: BATCH,
    contactType: "Contact",
    setup: (apply) => setupSalesforce(api, apply),
    match: (people, suggest = false) => matchContacts(api, options.addressFields, people, suggest),
    put: (entries) => writeEntries(api, entries),
    save: (changes) => saveContacts(api, changes),
    async remove(_kind, ids) {
      for (const some of chunks(ids, BATCH)) {
        await api.call("deleteRecords", { query: { ids: some.join(","), allOrNone: false } });
      }
    },
    estimate,
    usage: () => usageOf(api, options.limiter),
  };
}

/** One call per two hundred messages, and about one query for ten people. */
function estimate({ messages, tasks, people, contacts }: Work): Estimate {
  const batches = (count: number) => Math.ceil(count / BATCH);
  const calls = batches(messages + tasks) + batches(people) + Math.ceil(people / 10) + batches(contacts);
  return { calls, minutes: Math.ceil(calls / CALLS_A_MINUTE), days: 1 };
}
