// The table of the README, walked line by line: every line is a promise.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type FakeApi, fakeApi, john, networkError, type Reply, refused, sent, streaming } from "../test/fake-api.ts";
import type { CallOptions, ClientOptions } from "./index.ts";

interface Case {
  replies?: Reply[];
  options?: ClientOptions;
  input?: object;
  call?: (api: FakeApi) => CallOptions;
}

const json = { headers: { "content-type": "application/json" } };
function abortSoon(api: FakeApi): CallOptions {
  const stop = new AbortController();
  const timer = setInterval(() => {
    if (api.requests.length === 0) return;
    clearInterval(timer);
    stop.abort();
  }, 1);
  return { signal: stop.signal };
}

const statuses = (...all: number[]): Case[] => all.map((status) => ({ replies: [refused(status)] }));

const cases: Record<string, Case[]> = {
  "the input breaks a rule of the document": [{ input: { message: "" } }, { input: {} }],
  "the quota is spent, as far as the client knows": [{ options: { quota: { floor: 150 } } }],
  "an option, the key function or a middleware fails": [
    { call: () => ({ timeout: -1 }) },
    { options: { apiKey: () => Promise.reject(new Error("sealed")) } },
    { options: { middleware: [() => Promise.reject(new Error("broken"))] } },
  ],
  "a middleware fails after it passed the request on": [
    { options: { middleware: [(request, next) => next(request).then(() => Promise.reject(new Error("broken")))] } },
    { options: { middleware: [(request, next) => next(request).then(() => undefined as never)] } },
  ],
  "your signal aborts before the request": [{ call: () => ({ signal: AbortSignal.abort() }) }],
  "your signal aborts while it is under way": [{ replies: [() => new Promise(() => {})], call: abortSoon }],
  "your signal aborts amid the JSON of a 2xx": [{ replies: [() => streaming(["{"], "hang", json)], call: abortSoon }],
  "DNS, TLS or connect fails": ["ENOTFOUND", "ECONNREFUSED", "DEPTH_ZERO_SELF_SIGNED_CERT"].map((code) => ({
    replies: [networkError(code)],
  })),
  "the connection dies": [
    { replies: [networkError("UND_ERR_SOCKET")] },
    { replies: [networkError("ECONNRESET", { syscall: "read" })] },
  ],
  "no answer in time": [{ replies: [() => new Promise(() => {})], call: () => ({ timeout: 5 }) }],
  "2xx, then the connection dies amid the JSON": [{ replies: [() => streaming(["{"], "break", json)] }],
  "2xx, then the JSON never ends": [{ replies: [() => streaming(["{"], "hang", json)], call: () => ({ timeout: 5 }) }],
  "2xx with JSON that is broken, empty or larger than 10 MB": [
    '{"success": tr',
    "",
    `"${"a".repeat(10_000_001)}"`,
    "null",
  ].map((text) => ({
    replies: [new Response(text, json)],
  })),
  "2xx that is not JSON, such as HTML or a 204": [
    { replies: [new Response("<html>Hello</html>", { headers: { "content-type": "text/html" } })] },
    { replies: [new Response(null, { status: 204 })] },
    { replies: [new Response("", { status: 200 })] },
  ],
  "2xx that says `success: false`": [{ replies: [Response.json({ success: false, message: "no" })] }],
  "3xx": statuses(301, 302, 303, 307, 308),
  "400, 422": statuses(400, 422),
  "401": statuses(401),
  "403": statuses(403),
  "404": statuses(404),
  "408": statuses(408),
  "429": statuses(429),
  "any other 4xx": statuses(402, 405, 409, 410, 413, 415, 418, 451, 499),
  "5xx": statuses(500, 501, 502, 503, 504, 599),
};

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
const rows = [...readme.matchAll(/^\| (.+?) \| `(\w+Error)` \| `([\w-]+)` \| (never|reads|reads and sends) \|$/gm)].map(
  ([, what = "", error, delivery, again]) => ({ what, error, delivery, again }),
);

test("every line has its case, and every case its line", () => {
  expect(rows.map(({ what }) => what).sort()).toEqual(Object.keys(cases).sort());
});

const walked = rows.flatMap((row) => (cases[row.what] ?? []).map((one, index) => ({ ...row, ...one, index })));

test.each(walked)(
  "send: $what ($index)",
  async ({ error, delivery, again, replies = [sent()], options, input = john, call }) => {
    const api = fakeApi(replies, options);
    const result = await api.client.messaging.sendMessage(input as typeof john, call?.(api)).result();
    expect({ error: result.error?.name, delivery: result.error?.delivery }).toEqual({ error, delivery });
    expect(api.requests.length).toBeLessThanOrEqual(again === "reads and sends" ? 3 : 1);
  },
);

const onRead = walked.filter(({ what }) => !what.startsWith("the quota") && !what.startsWith("the input"));

test.each(onRead)("read: $what ($index)", async ({ what, error, again, replies = [sent()], options, call }) => {
  const api = fakeApi(replies, options);
  const result = await api.client.messaging.getRecentMessages({}, call?.(api)).result();
  expect(result.error?.name).toBe(error);
  const before = /option|before/.test(what);
  expect(api.requests).toHaveLength(before ? 0 : again === "never" ? 1 : 3);
});

test("a 2xx is never not-sent, whatever its body", async () => {
  for (const body of ["", "{}x", "<html>", "null", "[]", '"text"', "5", '{"success":false}', "\u0000"]) {
    for (const type of ["application/json", "text/html", "application/problem+json", ""]) {
      const { client } = fakeApi([new Response(body, { headers: { "content-type": type } })]);
      const result = await client.messaging.sendMessage(john).result();
      if (!result.ok) expect(result.error.delivery).not.toBe("not-sent");
    }
  }
});
