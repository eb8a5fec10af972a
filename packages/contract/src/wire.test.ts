import { expect, test } from "vitest";
import { createWire } from "./wire.ts";

const stream = (chunks: (controller: ReadableStreamDefaultController<Uint8Array>) => void) =>
  new ReadableStream<Uint8Array>({ pull: chunks });

test("keeps request and answer as they went over", async () => {
  const wire = createWire(
    async () => Response.json({ success: true }, { status: 403, headers: { "x-a": "1" } }),
    1_000,
  );
  await wire.fetch("https://example.com/a?b=c", { method: "POST", headers: { K: "v" }, body: "{}" });
  expect(wire.requests).toEqual([
    { method: "POST", url: "https://example.com/a?b=c", headers: [["k", "v"]], body: "{}" },
  ]);
  expect(wire.answer).toMatchObject({ status: 403, json: { success: true }, isJson: true, isCut: false });
});

test("reads no more than two megabytes of an answer without an end", async () => {
  const megabyte = new Uint8Array(1_048_576);
  let sent = 0;
  const endless = stream((controller) => {
    sent += 1;
    controller.enqueue(megabyte);
  });
  const wire = createWire(async () => new Response(endless), 5_000);
  await wire.fetch("https://example.com/");
  expect(wire.answer?.isCut).toBe(true);
  expect(sent).toBeLessThan(6);
});

test.each([
  ["nothing ever comes", () => new Promise<Response>(() => {})],
  ["a body never ends", async () => new Response(stream(() => new Promise(() => {})))],
])("gives up in time where %s", async (_, fetch) => {
  const wire = createWire(fetch, 50);
  await expect(wire.fetch("https://example.com/")).rejects.toThrow();
  expect(wire.failure).toEqual({ kind: "timeout", message: "no whole answer within 50 ms" });
});

test("tells a server that is not there from one that breaks off", async () => {
  const refused = createWire(fetch, 5_000);
  await refused.fetch("http://127.0.0.1:1/").catch(() => {});
  expect(refused.failure?.kind).toMatch(/unreachable|broken/);
  const broken = createWire(async () => Promise.reject(new TypeError("terminated")), 1_000);
  await broken.fetch("https://example.com/").catch(() => {});
  expect(broken.failure).toEqual({ kind: "broken", message: "terminated" });
});
