import { describe, expect, test } from "vitest";
import { askers, open, quotaOf } from "../test/ask.ts";
import { createEngine } from "./sandbox.ts";
import type { Journal } from "./store.ts";

const page = "http://localhost:3000";

describe("a page of this machine", () => {
  test.each([page, "http://127.0.0.1:8080", "https://docs.localhost", "http://[::1]:1"])(
    "at %s may read answers",
    async (origin) => {
      const reply = await open().ask("GET", "recent-messages", { headers: { origin } });
      expect(reply.headers.get("access-control-allow-origin")).toBe(origin);
      const exposed = reply.headers.get("access-control-expose-headers");
      for (const name of ["X-RateLimit-Remaining", "X-RateLimit-Reset", "Date"]) expect(exposed).toContain(name);
      expect(reply.headers.get("vary")).toBe("Origin");
    },
  );

  test("may read errors, too", async () => {
    const { ask } = open();
    const headers = { origin: page, authorization: "Bearer no" };
    expect((await ask("POST", "send", { headers })).headers.get("access-control-allow-origin")).toBe(page);
    expect((await ask("GET", "nothing", { headers })).headers.get("access-control-allow-origin")).toBe(page);
  });

  test("is told by a preflight what it may send", async () => {
    const headers = {
      origin: page,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type,x-trace",
    };
    const reply = await open().ask("OPTIONS", "send", { headers });
    expect([reply.status, reply.text]).toEqual([204, ""]);
    expect(reply.headers.get("access-control-allow-methods")).toBe("POST");
    expect(reply.headers.get("access-control-allow-headers")).toBe("authorization,content-type,x-trace");
  });
});

test.each(["https://example.com", "http://localhost.example.com", "http://127.0.0.1.example.com", "null"])(
  "a page at %s may read nothing",
  async (origin) => {
    const reply = await open().ask("GET", "recent-messages", { headers: { origin } });
    expect(reply.headers.get("access-control-allow-origin")).toBeNull();
  },
);

test("a failure inside is a 500 in JSON without a stack, and its owner hears of it", async () => {
  const defects: Error[] = [];
  let time = Date.parse("2026-03-16T12:00:00Z");
  const { get } = open({ now: () => time, onDefect: (defect) => defects.push(defect) });
  time = Number.NaN;
  const { status, body, text } = await get("recent-messages");
  expect([status, body.success]).toEqual([500, false]);
  expect(text).not.toMatch(/RangeError|\.ts:\d/);
  expect(defects).toHaveLength(1);
});

test("a send that cannot be kept is neither made nor acknowledged", async () => {
  const defects: Error[] = [];
  let isFull = false;
  const journal: Journal = {
    load: () => undefined,
    begin() {},
    append() {
      if (isFull) throw new Error("disk full");
    },
    close() {},
  };
  const { sandbox } = createEngine({ onDefect: (defect) => defects.push(defect) }, journal);
  const { post } = askers(sandbox.fetch);
  const hello = { recipientProfileId: "john-doe-123", message: "Hello!" };
  expect((await post("send", hello)).status).toBe(200);
  isFull = true;
  const refused = await post("send", hello);
  expect([refused.status, quotaOf(refused).used]).toEqual([500, 1]);
  expect(sandbox.control.listRequests().map(({ status }) => status)).toEqual([200, 500]);
  expect(sandbox.control.listSent()).toHaveLength(1);
  expect(defects.map(({ message }) => message)).toEqual(["disk full"]);
});

test("options that cannot be are refused at once", () => {
  expect(() => open({ apiKey: "" })).toThrow("apiKey is empty");
  expect(() => open({ apiKey: ["one", "two words"] })).toThrow("holds a space");
  for (const seed of [-1, 1.5, Number.NaN, 2 ** 32]) expect(() => open({ seed })).toThrow(`seed is ${seed}`);
  for (const chaos of [-0.1, 7, Number.NaN]) expect(() => open({ chaos })).toThrow(`chaos is ${chaos}`);
  expect(() => open({ now: "yesterday" })).toThrow("Write it like");
  expect(() => open({ now: () => 0 })).toThrow("1971");
});
