import { afterEach, expect, test, vi } from "vitest";
import { fakeApi, john, KEY, sent } from "../test/fake-api.ts";
import { createClient } from "./client.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { ClientOptions } from "./options.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test("the key comes from the environment when it is not given", async () => {
  vi.stubEnv("CONNECTSAFELY_API_KEY", "from-the-environment");
  const { client, requests } = fakeApi([sent()], { apiKey: undefined });
  await client.messaging.sendMessage(john);
  expect(requests[0]?.headers.get("authorization")).toBe("Bearer from-the-environment");
});

test.each<[string, unknown]>([
  ["a client without any key", { apiKey: undefined }],
  ["an empty key", { apiKey: "" }],
  ["a key with a line break", { apiKey: "key\nX-Evil: 1" }],
  ["a key with a space", { apiKey: "my key" }],
  ["a key that brings its own Bearer", { apiKey: "Bearer key" }],
  ["a key that is no text", { apiKey: 42 }],
  ["a base URL that is no URL", { baseUrl: "api.connectsafely.ai" }],
  ["plain http", { baseUrl: "http://api.connectsafely.ai/linkedin" }],
  ["another scheme", { baseUrl: "ftp://localhost/linkedin" }],
  ["a host that only begins like localhost", { baseUrl: "http://localhost.example.com" }],
  ["credentials in the base URL", { baseUrl: "https://jane:secret@api.connectsafely.ai" }],
  ["a query in the base URL", { baseUrl: "https://api.connectsafely.ai/?a=1" }],
  ["an empty account", { accountId: "" }],
  ["a timeout of nothing", { timeout: 0 }],
  ["a timeout that is no number", { timeout: "30s" }],
  ["a negative total", { totalTimeout: -1 }],
  ["half a retry", { maxRetries: 0.5 }],
  ["a retry count that is NaN", { maxRetries: Number.NaN }],
  ["a header with a line break", { headers: { "x-team": "a\r\nx-evil: 1" } }],
  ["a header name with a space", { headers: { "x team": "a" } }],
  ["a header value outside of Latin-1", { headers: { "x-team": "日本" } }],
  ["headers whose content is no property", { headers: new Headers({ "x-team": "a" }) }],
  ["headers that are a list", { headers: [["x-team", "a"]] }],
  ["headers that are null", { headers: null }],
  ["a fetch that is no function", { fetch: "https://proxy.example.com" }],
  ["a name that every object has", { toString: "x" }],
  ["the key as a header", { headers: { Authorization: "Bearer x" } }],
  ["a quota policy that does not exist", { quota: { onExhausted: "explode" } }],
  ["a negative floor", { quota: { floor: -1 } }],
  ["a negative wait", { quota: { maxWait: -1 } }],
  ["a misspelt quota option", { quota: { maxwait: 1 } }],
  ["a misspelt option", { apikey: "x" }],
])("refuses %s", (_what, options) => {
  vi.stubEnv("CONNECTSAFELY_API_KEY", undefined);
  expect(() => createClient({ apiKey: KEY, ...(options as ClientOptions) })).toThrow(ConfigError);
});

test("no refusal repeats the key", () => {
  const attempt = () => createClient({ apiKey: "secret-part\nrest" });
  expect(attempt).toThrow(/API key/);
  expect(attempt).not.toThrow(/secret-part/);
});

test.each(["http://localhost:4010/linkedin", "http://127.0.0.1:1", "http://[::1]:80", "http://api.localhost"])(
  "allows plain http on this machine: %s",
  (baseUrl) => {
    expect(() => createClient({ apiKey: KEY, baseUrl })).not.toThrow();
  },
);

test("refuses a browser, unless asked for by name", () => {
  vi.stubGlobal("document", {});
  expect(() => createClient({ apiKey: KEY })).toThrow(/dangerouslyAllowBrowser/);
  expect(() => createClient({ apiKey: KEY, dangerouslyAllowBrowser: true })).not.toThrow();
});

test.each<[string, object]>([
  ["limit: -1", { limit: -1 }],
  ["limit: 0", { limit: 0 }],
  ["limit: 1.5", { limit: 1.5 }],
  ["a misspelt option", { timeOut: 5 }],
  ["quota on a read", { quota: false }],
  ["a controller in place of its signal", { signal: new AbortController() }],
])("a read with %s rejects before any request", async (_what, options) => {
  const { client, requests } = fakeApi([sent()]);
  const result = await client.messaging.getRecentMessages({}, options).result();
  expect(result).toMatchObject({ ok: false, status: undefined, error: { code: "config", delivery: "not-sent" } });
  expect(requests).toHaveLength(0);
});

test("a send with a header that has a line break rejects before any request", async () => {
  const { client, requests } = fakeApi([sent()]);
  const headers = { "x-note": "a\nb" };
  await expect(client.messaging.sendMessage(john, { headers })).rejects.toMatchObject({
    code: "config",
    delivery: "not-sent",
  });
  expect(requests).toHaveLength(0);
});

test("an option that is undefined is one that is left out", async () => {
  const { client } = fakeApi([sent()], {
    timeout: undefined,
    middleware: undefined,
    quota: undefined,
    baseUrl: undefined,
  });
  const options = { signal: undefined, timeout: undefined, quota: undefined, headers: undefined };
  expect((await client.messaging.sendMessage(john, options)).success).toBe(true);
});

test("making a client starts no timer and makes no request", () => {
  const timer = vi.spyOn(globalThis, "setTimeout");
  const { requests } = fakeApi([sent()]);
  expect(timer).not.toHaveBeenCalled();
  expect(requests).toHaveLength(0);
});
