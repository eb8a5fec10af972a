import { setImmediate } from "node:timers/promises";
import { type CallOptions, type ClientOptions, createClient, type Middleware } from "@connectsafely/client";
import { operations } from "@connectsafely/schema";
import { expect, test, vi } from "vitest";
import { type Make, repeatable, sends } from "./calls.ts";
import { expected, type Row } from "./expected.ts";
import { startFault } from "./start-fault.ts";

const id = "message-1";
// Far more than a row takes, and far less than the 8 hours that a server asks for.
const limit = 30_000;

const rows = expected.map((row) => ({
  ...row,
  title: row.caller ? `${row.fault}, the caller ${row.caller}` : row.fault,
}));
const sendRows = Object.entries(sends).flatMap(([name, make]) => rows.map((row) => ({ ...row, name, make })));
const readRows = Object.entries(repeatable).flatMap(([name, make]) =>
  rows.flatMap(({ read, ...row }) => (read ? [{ ...row, read, name, make }] : [])),
);

test("the table has every operation", () => {
  expect([...Object.keys(sends), ...Object.keys(repeatable)].sort()).toEqual(Object.keys(operations).sort());
});

test.concurrent.each(sendRows)("$name, $title", { timeout: limit }, async ({ send, make, ...row }) => {
  expect(await run(row, make)).toMatchObject(send);
});

test.concurrent.each(readRows)("$name, $title", { timeout: limit }, async ({ read, make, ...row }) => {
  expect(await run(row, make)).toMatchObject(read);
});

test("a 429 tells when to come back, and nobody waits for it", async () => {
  const hours = {
    "429, reset in 8 hours": 8,
    "429, Retry-After of 8 hours": 8,
    "429, Retry-After of 34 days": 34 * 24,
  };
  for (const [fault, expectedHours] of Object.entries(hours)) {
    await using server = await startFault(fault as Row["fault"]);
    const { error } = await clientOf(server.url)
      .messaging.sendMessage({ recipientProfileId: "x", message: id })
      .result();
    if (error?.code !== "quota_exceeded") throw new Error(`${error}`);
    const ahead = (Number(error.resetAt) - Date.now()) / 3_600_000;
    expect(Math.round(ahead), fault).toBe(expectedHours);
  }
});

test.each(["an error page of 10 MB", "an error page that never ends"] as const)("%s is cut", async (fault) => {
  await using server = await startFault(fault);
  const { error } = await clientOf(server.url).messaging.sendMessage({ recipientProfileId: "x", message: id }).result();
  expect(error?.status).toBeGreaterThanOrEqual(500);
  expect(String(error?.body).length).toBeLessThanOrEqual(65_536);
});

/** Makes one call against a row's fault and tells how it ended, what arrived, and what was waited. */
async function run({ fault, caller }: Omit<Row, "send" | "read">, make: Make) {
  await using server = await startFault(fault);
  const waits: number[] = [];
  const stop = new AbortController();
  const layers: Partial<Record<NonNullable<typeof caller>, Middleware>> = {
    "has a broken middleware": () => Promise.reject(new Error("broken")),
    "has a middleware that breaks afterwards": async (request, next) => {
      await next(request);
      throw new Error("broken");
    },
    "aborts amid the answer": async (request, next) => {
      const response = await next(request);
      // Its headers are here, and its body will never end.
      setTimeout(() => stop.abort(), 20);
      return response;
    },
  };
  const layer = caller && layers[caller];
  const client = clientOf(server.url, {
    sleep: async (ms) => {
      waits.push(ms);
    },
    ...(caller === "keeps the whole quota back" && { quota: { floor: 150 } }),
    ...(layer && { middleware: [layer] }),
  });
  if (fault.endsWith("kept-alive connection")) {
    await make(client, "message-0");
    // fetch gives the connection back in a later turn of the event loop.
    await setImmediate();
  }

  const options: CallOptions = {
    signal: caller === "has aborted before" ? AbortSignal.abort() : stop.signal,
    timeout: caller === "waits a moment only" ? 500 : limit,
  };
  const call = make(client, caller === "passes bad input" ? "" : id, options);
  if (caller === "aborts when the server has the request") {
    await vi.waitFor(() => expect(server.requests(id)).toBe(1), { timeout: limit });
    stop.abort();
  }
  const { error } = await call;
  // Half a second doubled per try, a second that the server asked for, and nothing hidden besides.
  for (const wait of waits) expect(wait).toBeLessThanOrEqual(2_500);
  return {
    error: error?.name,
    delivery: error?.delivery,
    executed: server.executed(id),
    requests: server.requests(id),
    waits: waits.length,
  };
}

function clientOf(baseUrl: string, options: ClientOptions = {}) {
  return createClient({ apiKey: "fault-key", baseUrl, ...options });
}
