import { afterEach, expect, test, vi } from "vitest";
import { conversationUrn, fakeApi, john, sent, urn } from "../test/fake-api.ts";

afterEach(() => vi.unstubAllGlobals());

const text = JSON.stringify(john);

test("Node gets a send's body as it is", async () => {
  expect(await sendOn(undefined)).toMatchObject({ body: text, duplex: undefined, keepalive: undefined });
});

test("Deno gets it as a stream, which can be read only once", async () => {
  const { body, duplex } = await sendOn("Deno");
  expect(body).toBeInstanceOf(ReadableStream);
  expect(duplex).toBe("half");
  expect(await new Response(body).text()).toBe(text);
});

test("Bun is told to take a new connection", async () => {
  expect(await sendOn("Bun")).toMatchObject({ body: text, keepalive: false });
});

test.each(["Deno", "Bun"])("%s gets what may be repeated as it is", async (runtime) => {
  vi.stubGlobal(runtime, {});
  const { client, requests } = fakeApi([Response.json({ success: true, conversations: [] })]);
  await client.messaging.sendTypingIndicator({ conversationUrn });
  await client.messaging.getRecentMessages();
  expect(requests.map(({ body, duplex, keepalive }) => [body, duplex, keepalive])).toEqual([
    [JSON.stringify({ conversationUrn }), undefined, undefined],
    [undefined, undefined, undefined],
  ]);
});

test("a stream is made anew for the second try of a send that found nobody", async () => {
  vi.stubGlobal("Deno", {});
  const nobody = new TypeError("client error (Connect)");
  const { client, requests } = fakeApi([nobody, sent()]);
  await client.messaging.sendMessage(john);
  expect(await Promise.all(requests.map(({ body }) => new Response(body).text()))).toEqual([text, text]);
});

test("openapi-fetch over the client gets it too, with a body of bytes and with none", async () => {
  vi.stubGlobal("Deno", {});
  const { client, requests } = fakeApi([sent()]);
  await client.raw.POST("/messaging/send", { body: { recipientProfileUrn: urn, message: "Hello!" } });
  await client.raw.request("post", "/messaging/send", {
    body: new Uint8Array([72, 105]),
    bodySerializer: (body: unknown) => body,
    headers: { "content-type": "application/octet-stream" },
  } as never);
  await client.raw.request("delete", "/messaging/send" as never);
  expect(await Promise.all(requests.map(({ body }) => new Response(body).text()))).toEqual([
    JSON.stringify({ recipientProfileUrn: urn, message: "Hello!" }),
    "Hi",
    "",
  ]);
});

/** How the request of a send reaches `fetch` where this global name exists. */
async function sendOn(runtime: string | undefined) {
  if (runtime !== undefined) vi.stubGlobal(runtime, {});
  const { client, requests } = fakeApi([sent()]);
  await client.messaging.sendMessage(john);
  const [{ body, duplex, keepalive } = {}] = requests;
  return { body, duplex, keepalive };
}
