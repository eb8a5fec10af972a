import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { streaming } from "../test/fake-api.ts";
import { readBody } from "./read-body.ts";

const { signal } = new AbortController();

test("reads text that comes in pieces, also when a character is torn", async () => {
  const bytes = new TextEncoder().encode("Grüße 👋");
  const pieces = [...bytes].map((byte) => new Uint8Array([byte]));
  const body = new ReadableStream({
    pull: (controller) => {
      const piece = pieces.shift();
      return piece ? controller.enqueue(piece) : controller.close();
    },
  });
  expect(await readBody(new Response(body), 100, signal)).toEqual({ text: "Grüße 👋", end: "whole" });
});

test("nothing is an empty text", async () => {
  expect(await readBody(new Response(null), 100, signal)).toEqual({ text: "", end: "whole" });
  expect(await readBody(new Response(""), 100, signal)).toEqual({ text: "", end: "whole" });
});

test("stops at the limit and lets go of the rest", async () => {
  let pulled = 0;
  let cancelled = false;
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(1_000).fill(++pulled && 65)),
    cancel: () => {
      cancelled = true;
    },
  });
  const { text, end } = await readBody(new Response(endless), 2_500, signal);
  expect([text.length, end, cancelled]).toEqual([2_500, "cut", true]);
  expect(pulled).toBeLessThan(6);
});

test("a body of exactly the limit is whole", async () => {
  expect(await readBody(new Response("12345"), 5, signal)).toEqual({ text: "12345", end: "whole" });
});

test("the limit holds after decompression", async () => {
  const zeros = new Blob([new Uint8Array(1_000_000)]).stream().pipeThrough(new CompressionStream("gzip"));
  const bomb = new Response(zeros.pipeThrough(new DecompressionStream("gzip")));
  const { text, end } = await readBody(bomb, 1_000, signal);
  expect([text.length, end]).toEqual([1_000, "cut"]);
});

test("keeps what came before the stream broke", async () => {
  const body = await readBody(streaming(["ab", "cd"], "break"), 100, signal);
  expect(body).toEqual({ text: "abcd", end: "broken", cause: new TypeError("terminated") });
});

test("an abort ends a body that never ends, and keeps what came", async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort("enough"), 5);
  const body = await readBody(streaming(["ab"], "hang"), 100, stop.signal);
  expect(body).toEqual({ text: "ab", end: "broken", cause: "enough" });
  expect(getEventListeners(stop.signal, "abort")).toHaveLength(0);
});

test("an abort that came before is seen", async () => {
  const body = await readBody(streaming(["ab"], "hang"), 100, AbortSignal.abort("enough"));
  expect(body).toMatchObject({ end: "broken", cause: "enough" });
});
