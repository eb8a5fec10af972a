// One sync in a process of its own, which a test may kill. Its orders come as JSON; its report goes to standard output.
import { createClient } from "@connectsafely/client";
import { clientSource, createSink, openStore, run, type SinkName } from "@connectsafely/crm";

export interface Orders {
  readonly sink: SinkName;
  readonly store: string;
  readonly source: string;
  readonly crm: string;
  readonly accounts: readonly string[];
  readonly inFlightMs: number;
}

const orders = JSON.parse(process.argv[2] ?? "{}") as Orders;
const env = { HUBSPOT_TOKEN: "fake-token", SALESFORCE_ACCESS_TOKEN: "fake-token", PIPEDRIVE_API_TOKEN: "fake-token" };
const store = await openStore(orders.store, orders.sink);
const report = await run({
  source: clientSource(createClient({ apiKey: "sandbox-key", baseUrl: orders.source })),
  store,
  sink: createSink(orders.sink, {
    env,
    baseUrl: orders.crm,
    addressFields: orders.sink === "salesforce" ? ["LinkedIn_URL__c"] : [],
    dailyTokens: 1e9,
  }),
  accounts: orders.accounts,
  apply: true,
  inFlightMs: orders.inFlightMs,
});
await store.close();
console.log(JSON.stringify(report));
