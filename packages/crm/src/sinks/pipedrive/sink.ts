import type { operations as Types } from "../../generated/pipedrive/openapi.ts";
import { operations } from "../../generated/pipedrive/operations.ts";
import { createApi } from "../../http/api.ts";
import { CrmError } from "../../http/crm-error.ts";
import type { Outcome } from "../../model.ts";
import { type SinkOptions, usageOf } from "../parts.ts";
import type { ContactOutcome, Estimate, Sink, Work } from "../sink.ts";
import { pipedriveDialect, tokens } from "./dialect.ts";
import { matchPersons } from "./match.ts";
import { createNames, setupPipedrive } from "./setup.ts";
import { findEntries, savePerson, writeEntry } from "./write.ts";

const CALLS_A_MINUTE = 300;

/** Done activities of a type of their own, one a call; a ledger here and a marker there keep each from being made twice. */
export function pipedrive(options: SinkOptions): Sink {
  const api = createApi<Types>(operations, pipedriveDialect(options), options.limiter, options.world);
  const names = createNames(api);
  return {
    name: "Pipedrive",
    batch: 1,
    contactType: "person",
    setup: (apply) => setupPipedrive(api, apply),
    match: (people, suggest = false) => matchPersons(api, people, suggest),
    async put(entries) {
      const outcomes: Outcome[] = [];
      for (const entry of entries) outcomes.push(await writeEntry(api, await names(), entry));
      return outcomes;
    },
    find: (keys, contact, since) => findEntries(api, keys, contact, since),
    async save(changes) {
      const outcomes: ContactOutcome[] = [];
      for (const change of changes) outcomes.push(await savePerson(api, await names(), change));
      return outcomes;
    },
    async remove(_kind, ids) {
      for (const id of ids) {
        await api.call("deleteActivity", { path: { id: Number(id) } }).catch((error: unknown) => {
          if (!(error instanceof CrmError) || error.kind !== "missing") throw error;
        });
      }
    },
    estimate: (work) => estimate(work, options.dailyTokens * (1 - options.reserve)),
    usage: () => usageOf(api, options.limiter),
  };
}

/** A call per message and per contact, up to three searches and one list per person. */
function estimate({ messages, tasks, people, contacts }: Work, tokensADay: number): Estimate {
  const { createActivity = 0, searchPersons = 0, listActivities = 0, updatePerson = 0 } = tokens;
  const calls = messages + tasks + 4 * people + contacts;
  const spent =
    (messages + tasks) * createActivity + people * (3 * searchPersons + listActivities) + contacts * updatePerson;
  return {
    calls,
    tokens: spent,
    minutes: Math.ceil(calls / CALLS_A_MINUTE),
    days: Math.max(1, Math.ceil(spent / tokensADay)),
  };
}
