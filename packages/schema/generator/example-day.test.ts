import { expect, test } from "vitest";
import type { Header } from "./document.ts";
import { exampleDay } from "./example-day.ts";

const withReset = (header: Header, name = "X-RateLimit-Reset") =>
  exampleDay({ paths: { "/a": { get: { operationId: "a", responses: { 200: { headers: { [name]: header } } } } } } });

test("the day is the one that ends at the reset", () => {
  expect(withReset({ example: "2026-03-17T00:00:00Z" })).toBe("2026-03-16");
  expect(withReset({ example: "2026-01-01T00:00:00.000Z" })).toBe("2025-12-31");
});

test("the example may be named, or stand in the schema, and the header's case does not matter", () => {
  expect(withReset({ examples: { midnight: { value: "2026-03-17T00:00:00Z" } } })).toBe("2026-03-16");
  expect(withReset({ schema: { examples: ["2026-03-17T00:00:00Z"] } }, "x-ratelimit-reset")).toBe("2026-03-16");
});

test("a document without such a header, or with another notation, has no example day", () => {
  expect(exampleDay({ paths: {} })).toBeUndefined();
  expect(withReset({ example: 1_773_705_600 })).toBeUndefined();
  expect(withReset({ example: "2026-03-17T00:00:00Z" }, "Retry-After")).toBeUndefined();
});
