import { fetching, hearing, type MakeClient, refill, sending } from "./wrap.ts";

const forgets = (parameter: string): MakeClient => sending(({ url }) => url.searchParams.delete(parameter));
const drops = (header: string): MakeClient => sending(({ headers }) => headers.delete(header));

const forgetsField = (field: string): MakeClient =>
  sending((sent) => refill(sent, (fields) => void delete fields[field]));

const writes = (change: (text: string) => string): MakeClient =>
  sending((sent) =>
    refill(sent, (fields) => {
      if (typeof fields["message"] === "string") fields["message"] = change(fields["message"]);
    }),
  );

const swaps = (one: string, another: string): MakeClient =>
  hearing((input) => {
    const { [one]: first, [another]: second } = input;
    delete input[one];
    delete input[another];
    if (first !== undefined) input[another] = first;
    if (second !== undefined) input[one] = second;
  });

/** Clients that send another request than they were asked to. */
export const wrongRequests: Readonly<Record<string, MakeClient>> = {
  "forgets keywords": forgets("keywords"),
  "forgets read": forgets("read"),
  "forgets nextCursor": forgets("nextCursor"),
  "forgets count": forgets("count"),
  "forgets deliveredAt": forgets("deliveredAt"),
  "forgets countAfter": forgets("countAfter"),
  "forgets the accountId of reads": forgets("accountId"),
  "forgets the accountId of sends": forgetsField("accountId"),
  "forgets the subject": forgetsField("subject"),
  "forgets messageType": forgetsField("messageType"),
  "forgets messageUrns": forgetsField("messageUrns"),
  "forgets the conversation to type in": sending((sent, operation) => {
    if (operation?.endsWith("WithTyping")) refill(sent, (fields) => void delete fields["conversationUrn"]);
  }),
  "leaves out a parameter that is false": sending(({ url }) => {
    for (const [name, value] of [...url.searchParams]) if (value === "false") url.searchParams.delete(name);
  }),
  "leaves out a parameter that is 0": sending(({ url }) => {
    for (const [name, value] of [...url.searchParams]) if (value === "0") url.searchParams.delete(name);
  }),
  "leaves out an empty list": sending((sent) =>
    refill(sent, (fields) => {
      for (const [name, value] of Object.entries(fields))
        if (Array.isArray(value) && value.length === 0) delete fields[name];
    }),
  ),
  "sends null for what was left out": sending((sent) =>
    refill(sent, (fields) => Object.assign(fields, { subject: fields["subject"] ?? null })),
  ),
  "sends a default that nobody gave": sending((sent, operation) => {
    if (operation?.startsWith("sendMessage"))
      refill(sent, (fields) => Object.assign(fields, { messageType: fields["messageType"] ?? "normal" }));
  }),
  "swaps the two ways to name the recipient": swaps("recipientProfileId", "recipientProfileUrn"),
  "swaps countBefore and countAfter": swaps("countBefore", "countAfter"),
  "swaps message and subject": swaps("message", "subject"),
  "drops Accept": drops("accept"),
  "drops Content-Type": drops("content-type"),
  "drops the key": drops("authorization"),
  "puts the key into the query": sending(({ url, headers }) => {
    url.searchParams.set("api_key", headers.get("authorization")?.replace("Bearer ", "") ?? "");
  }),
  "writes Bearer twice": sending(({ headers }) =>
    headers.set("authorization", `Bearer ${headers.get("authorization")}`),
  ),
  "sends the key as X-API-Key": sending(({ headers }) => {
    headers.set("x-api-key", headers.get("authorization")?.replace("Bearer ", "") ?? "");
    headers.delete("authorization");
  }),
  "takes another path": sending(({ url }) => {
    url.pathname = url.pathname.replace("send-group-with-ack", "send-group");
  }),
  "takes the path of an older edition": sending(({ url }) => {
    url.pathname = url.pathname.replace("/linkedin/", "/v1/");
  }),
  "ends paths with a slash": sending(({ url }) => {
    url.pathname += "/";
  }),
  PUTs: sending((sent) => {
    if (sent.method === "POST") sent.method = "PUT";
  }),
  "sends the body twice": sending((sent) => {
    if (sent.body !== undefined) sent.body += sent.body;
  }),
  "sends the body as a text in a text": sending((sent) => {
    if (sent.body !== undefined) sent.body = JSON.stringify(sent.body);
  }),
  "sends a form": sending((sent) => {
    if (sent.body === undefined) return;
    const fields = Object.entries(JSON.parse(sent.body) as object).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    sent.body = new URLSearchParams(fields).toString();
    sent.headers.set("content-type", "application/x-www-form-urlencoded");
  }),
  "encodes the query twice": sending(({ url }) => {
    for (const [name, value] of [...url.searchParams]) url.searchParams.set(name, encodeURIComponent(value));
  }),
  "does not encode a plus sign": sending(({ url }) => {
    url.search = url.search.replaceAll("%2B", "+");
  }),
  "sends numbers as fractions": sending(({ url }) => {
    for (const [name, value] of [...url.searchParams])
      if (/^\d+$/.test(value)) url.searchParams.set(name, `${value}.0`);
  }),
  "sends truth values as numbers": sending(({ url }) => {
    const read = url.searchParams.get("read");
    if (read !== null) url.searchParams.set("read", read === "true" ? "1" : "0");
  }),
  "sends only the first of messageUrns": sending((sent) =>
    refill(sent, (fields) => {
      if (Array.isArray(fields["messageUrns"])) fields["messageUrns"] = fields["messageUrns"].slice(0, 1);
    }),
  ),
  "sends messageUrns as one text": sending((sent) =>
    refill(sent, (fields) => {
      if (Array.isArray(fields["messageUrns"])) fields["messageUrns"] = fields["messageUrns"].join(",");
    }),
  ),
  "trims messages": writes((text) => text.trim()),
  "loses what is not ASCII": writes((text) => text.replace(/\P{ASCII}/gu, "?")),
  "escapes markup": writes((text) => text.replaceAll("<", "&lt;")),
  "cuts messages after 30 characters": writes((text) => text.slice(0, 30)),
  "signs every message": writes((text) => `${text}\n\nSent with a client`),
  "tells the account in a field of its own": sending((sent) =>
    refill(sent, (fields) => Object.assign(fields, { clientVersion: "0.1.0" })),
  ),
  "sends every message twice": fetching((fetch) => async (url, init) => {
    const answer = await fetch(url, init);
    return init.method === "POST" ? fetch(url, init) : answer;
  }),
  "tries again after a 500": fetching((fetch) => async (url, init) => {
    const answer = await fetch(url, init);
    return answer.status === 500 ? fetch(url, init) : answer;
  }),
  "tries again after a 429": fetching((fetch) => async (url, init) => {
    const answer = await fetch(url, init);
    return answer.status === 429 ? fetch(url, init) : answer;
  }),
  "tries again after a 400": fetching((fetch) => async (url, init) => {
    const answer = await fetch(url, init);
    return answer.status === 400 ? fetch(url, init) : answer;
  }),
  "asks for the inbox before it sends": fetching((fetch) => async (url, init) => {
    if (init.method === "POST") {
      const { body: _, ...rest } = init;
      await fetch(url.replace(/\/messaging\/.*/, "/messaging/recent-messages"), { ...rest, method: "GET" });
    }
    return fetch(url, init);
  }),
};
