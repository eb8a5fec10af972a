import { describe, expect, test } from "vitest";
import { askers, open } from "../test/ask.ts";
import { createEngine } from "./sandbox.ts";
import type { Journal } from "./store.ts";

const page = "http://localhost:3000";

describe("a page of this machine", () => {
  test.each([page, "http://127.0.0.1:8080", "https://docs.localhost", "http://[::1]:1"])(
    "at %s may read answers",
    async (origin) => {
      const reply = await open().ask("GET", "recent-messages", { headers: { origin } });
      expect(reply.headers.get("access-control-allow-origin")).toBe(origin);
      expect(reply.headers.get("access-control-expose-headers")).toContain("X-RateLimit-Remaining");
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
  expect((await post("send", hello)).status).toBe(500);
  expect(sandbox.control.listSent()).toHaveLength(1);
  expect(defects.map(({ message }) => message)).toEqual(["disk full"]);
});

test("options that cannot be are refused at once", () => {
  expect(() => open({ apiKey: "" })).toThrow("apiKey is empty");
  expect(() => open({ now: "yesterday" })).toThrow("Write it like");
  expect(() => open({ now: () => 0 })).toThrow("1971");
});
