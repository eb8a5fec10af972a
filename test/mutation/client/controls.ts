import { createClient } from "@connectsafely/client";
import { type MakeClient, sending, telling } from "./wrap.ts";

/** A client that is different and right. */
export interface ClientControl {
  readonly name: string;
  readonly makeClient: MakeClient;
}

export const clientControls: readonly ClientControl[] = [
  { name: "the client as it is", makeClient: createClient },
  {
    name: "a header of its own",
    makeClient: sending(({ headers }) => headers.set("x-request-id", crypto.randomUUID())),
  },
  {
    name: "fields of the body in another order",
    makeClient: sending((sent) => {
      if (sent.body !== undefined)
        sent.body = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(sent.body) as object).reverse()));
    }),
  },
  {
    name: "parameters in another order",
    makeClient: sending(({ url }) => {
      url.search = new URLSearchParams([...url.searchParams].reverse()).toString();
    }),
  },
  {
    name: "spaces written as %20",
    makeClient: sending(({ url }) => {
      url.search = url.search.replaceAll("+", "%20");
    }),
  },
  {
    name: "a body on many lines",
    makeClient: sending((sent) => {
      if (sent.body !== undefined) sent.body = JSON.stringify(JSON.parse(sent.body), null, 2);
    }),
  },
  { name: "data as a copy", makeClient: telling((outcome) => ({ ...outcome, data: structuredClone(outcome.data) })) },
];
