import { expect, test } from "vitest";
import {
  conversationUrn,
  fakeApi,
  john,
  KEY,
  networkError,
  rateLimit,
  refused,
  sent,
  streaming,
} from "../test/fake-api.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { QuotaExceededError } from "./errors/quota-exceeded-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";

const send = "/messaging/send";

test("gives openapi-fetch's own results", async () => {
  const { client, requests } = fakeApi([sent()]);
  const { data, error, response } = await client.raw.POST(send, { body: john });
  expect(data?.success).toBe(true);
  expect(error).toBeUndefined();
  expect(response.status).toBe(200);
  expect(requests[0]?.headers.get("authorization")).toBe(`Bearer ${KEY}`);
  expect(requests[0]?.url.href).toBe("https://api.connectsafely.ai/linkedin/messaging/send");
  expect(JSON.parse(String(requests[0]?.body))).toEqual(john);
});

test("gives the error body of a failure as a value", async () => {
  const { client } = fakeApi([refused(400, { success: false, error: "message is required" })]);
  const { data, error, response } = await client.raw.POST(send, { body: john });
  expect([data, error, response.status]).toEqual([undefined, { success: false, error: "message is required" }, 400]);
});

test("throws this client's errors where no answer came", async () => {
  const { client } = fakeApi([networkError("UND_ERR_SOCKET")]);
  await expect(client.raw.POST(send, { body: john })).rejects.toBeInstanceOf(ConnectionError);
});

test("counts against the same quota and stops at its end", async () => {
  const { client, requests } = fakeApi([sent(150)]);
  await client.raw.POST(send, { body: john });
  expect((await client.quota.peek()).remaining).toBe(0);
  await expect(client.raw.POST(send, { body: john })).rejects.toBeInstanceOf(QuotaExceededError);
  await expect(client.messaging.sendMessage(john)).rejects.toBeInstanceOf(QuotaExceededError);
  expect(requests).toHaveLength(1);
});

test("counts for the account of the body", async () => {
  const { client } = fakeApi([sent(30)]);
  await client.raw.POST(send, { body: { ...john, accountId: "acc_12345" } });
  expect((await client.quota.peek("acc_12345")).used).toBe(30);
  expect((await client.quota.peek()).source).toBe("assumed");
});

test("a read is tried again, a send is not", async () => {
  const read = fakeApi([refused(500), Response.json({ success: true, conversations: [] })]);
  await read.client.raw.GET("/messaging/recent-messages", { params: { query: { count: 5 } } });
  expect(read.requests).toHaveLength(2);
  const post = fakeApi([refused(500)]);
  await post.client.raw.POST(send, { body: john });
  expect(post.requests).toHaveLength(1);
});

test("knows which call it is although a middleware of openapi-fetch made a new Request", async () => {
  const { client, requests } = fakeApi([sent(150)]);
  client.raw.use({
    onRequest: ({ request }) =>
      new Request(request, { headers: { ...Object.fromEntries(request.headers), "x-trace": "1" } }),
  });
  await client.raw.POST(send, { body: john });
  expect(requests[0]?.headers.get("x-trace")).toBe("1");
  expect(requests[0]?.headers.get("authorization")).toBe(`Bearer ${KEY}`);
  await expect(client.raw.POST(send, { body: john })).rejects.toBeInstanceOf(QuotaExceededError);
});

test("its middleware stays its own", async () => {
  const { client, requests } = fakeApi([sent()]);
  client.raw.use({ onRequest: ({ request }) => void request.headers.set("x-raw", "1") });
  await client.messaging.sendMessage(john);
  expect(requests[0]?.headers.has("x-raw")).toBe(false);
});

test("a middleware that points elsewhere takes no key along", async () => {
  const { client, requests } = fakeApi([sent()]);
  client.raw.use({ onRequest: ({ request }) => new Request("https://example.com/collect", request) });
  await client.raw.POST(send, { body: john });
  expect(requests[0]?.headers.has("authorization")).toBe(false);
});

test("a fetch of its own for one call runs beneath the transport", async () => {
  const { client, requests } = fakeApi([sent()]);
  const seen: Request[] = [];
  const fetch = async (request: Request) => {
    seen.push(request);
    return sent(150);
  };
  await client.raw.POST(send, { body: john, fetch });
  expect(requests).toHaveLength(0);
  expect(seen[0]?.headers.get("authorization")).toBe(`Bearer ${KEY}`);
  expect((await client.quota.peek()).remaining).toBe(0);
});

test("an abort reaches a wait beneath it", async () => {
  const stop = new AbortController();
  const { client } = fakeApi([() => new Promise(() => stop.abort())]);
  await expect(client.raw.POST(send, { body: john, signal: stop.signal })).rejects.toMatchObject({ code: "abort" });
});

test("time limits hold beneath it, for the body too", async () => {
  const reply = () => streaming(["{"], "hang", { headers: { "content-type": "application/json" } });
  const { client } = fakeApi([reply], { timeout: 20 });
  await expect(client.raw.POST(send, { body: john })).rejects.toBeInstanceOf(TimeoutError);
});

test("an empty 204 and a 307 pass through", async () => {
  const { client } = fakeApi([
    new Response(null, { status: 204 }),
    new Response(null, { status: 307, headers: { location: "/x" } }),
  ]);
  expect((await client.raw.POST(send, { body: john })).response.status).toBe(204);
  const { response } = await client.raw.POST(send, { body: john });
  expect([response.status, response.headers.get("location")]).toEqual([307, "/x"]);
});

test("a redirect that a browser hides is this client's error", async () => {
  const { client } = fakeApi([Response.error()]);
  await expect(client.raw.POST(send, { body: john })).rejects.toMatchObject({ code: "unexpected_status", status: 0 });
});

test("a path that the document does not have goes out with key and limits, a POST once, a GET again", async () => {
  const { client, requests } = fakeApi([refused(500, {}, rateLimit(1))]);
  const unknown = client.raw as unknown as Record<string, (path: string, init?: object) => Promise<unknown>>;
  await unknown.POST?.("/messaging/mark-seen", { body: { conversationUrn } });
  expect(requests).toHaveLength(1);
  await unknown.GET?.("/conversations");
  expect(requests).toHaveLength(4);
  expect(requests[3]?.headers.get("authorization")).toBe(`Bearer ${KEY}`);
});

test("request(method, path) is the same", async () => {
  const { client, requests } = fakeApi([sent(150)]);
  await client.raw.request("post", send, { body: john });
  expect(requests).toHaveLength(1);
  await expect(client.raw.request("post", send, { body: john })).rejects.toBeInstanceOf(QuotaExceededError);
});

test("its verbs work on their own, as openapi-react-query takes them", async () => {
  const { client } = fakeApi([Response.json({ success: true, conversations: [] })]);
  const { GET } = client.raw;
  const { data, error } = await GET("/messaging/recent-messages", { signal: new AbortController().signal });
  expect([data?.conversations, error]).toEqual([[], undefined]);
});
