import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { fakeApi, john, refused, sent, streaming } from "../test/fake-api.ts";

test("a signal that outlives many calls keeps no listener of them", async () => {
  const { signal } = new AbortController();
  const { client } = fakeApi([sent(1)]);
  for (let call = 0; call < 100; call++) await client.messaging.sendMessage(john, { signal });
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("a failed call leaves no listener either", async () => {
  const { signal } = new AbortController();
  const { client } = fakeApi([refused(500)], { sleep: undefined });
  await client.messaging.getRecentMessages({}, { signal }).result();
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("no timer stays behind", async () => {
  const set = vi.spyOn(globalThis, "setTimeout");
  const clear = vi.spyOn(globalThis, "clearTimeout");
  const { client } = fakeApi([sent()]);
  await client.messaging.sendMessage(john);
  expect(set).toHaveBeenCalledTimes(1);
  expect(clear).toHaveBeenCalledWith(set.mock.results[0]?.value);
  set.mockRestore();
  clear.mockRestore();
});

test("a timeout longer than a timer can hold does not fire at once", async () => {
  const set = vi.spyOn(globalThis, "setTimeout");
  const { client } = fakeApi([sent()], { totalTimeout: Number.POSITIVE_INFINITY });
  await client.messaging.sendMessage(john, { timeout: 2 ** 40 });
  await client.messaging.sendMessage(john, { timeout: Number.POSITIVE_INFINITY });
  expect(set.mock.calls.map(([, ms]) => ms)).toEqual([2 ** 31 - 1, 2 ** 31 - 1]);
  set.mockRestore();
});

test("an answer that comes too late is let go of", async () => {
  const late = streaming(["{}"], "hang");
  const cancelled = new Promise<void>((resolve) => {
    if (!late.body) throw new Error("no body");
    late.body.cancel = async () => resolve();
  });
  const { client } = fakeApi([() => new Promise((resolve) => setTimeout(() => resolve(late), 30))]);
  await client.messaging.sendMessage(john, { timeout: 10 }).result();
  await cancelled;
});

test("redirects are asked for, not followed", async () => {
  const { client, requests } = fakeApi([sent()]);
  await client.messaging.sendMessage(john);
  expect(requests[0]?.redirect).toBe("manual");
});

test("the signal that fetch gets aborts with the call", async () => {
  const stop = new AbortController();
  const { client, requests } = fakeApi([() => new Promise(() => stop.abort("enough"))]);
  await client.messaging.sendMessage(john, { signal: stop.signal }).result();
  expect(requests[0]?.signal.reason).toBe("enough");
});

test("fetch is called as a function, as Workers insist", async () => {
  const seen: unknown[] = [];
  const { client } = fakeApi([], {
    async fetch(this: unknown) {
      seen.push(this);
      return sent();
    },
  });
  await client.messaging.sendMessage(john);
  expect(seen).toEqual([undefined]);
});
