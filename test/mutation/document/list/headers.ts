import type { DocumentMutant } from "../../mutant.ts";
import { rename } from "../lists.ts";
import { header, response, send, sendWithAck } from "../ways.ts";

const listed = { category: "headers", source: "list" } as const;

export const headers: readonly DocumentMutant[] = [
  {
    ...listed,
    name: "H01 one header is gone from one status",
    mutate: (edit) => edit.remove(...send("responses", "200", "headers", "X-RateLimit-Reset")),
  },
  {
    ...listed,
    name: "H02 all headers are gone from the 500 of the sends",
    mutate: (edit) => edit.remove(...response("SendServerError", "headers")),
  },
  {
    ...listed,
    name: "H03 a header is no longer required",
    mutate: (edit) => edit.set(false, ...header("RateLimitRemaining", "required")),
  },
  {
    ...listed,
    name: "H04 the reset is an integer and its example a timestamp",
    mutate: (edit) => edit.set({ type: "integer" }, ...header("RateLimitReset", "schema")),
  },
  {
    ...listed,
    name: "H05 the reset is Unix time, with its example",
    mutate(edit) {
      edit.set({ type: "integer", minimum: 0 }, ...header("RateLimitReset", "schema"));
      edit.set(1_773_705_600, ...header("RateLimitReset", "example"));
    },
  },
  {
    ...listed,
    name: "H06 the reset may be any text",
    mutate: (edit) => edit.remove(...header("RateLimitReset", "schema", "format")),
  },
  {
    ...listed,
    name: "H07 the limit has a constant that its example is not",
    mutate: (edit) => edit.set(100, ...header("RateLimitLimit", "schema", "const")),
  },
  {
    ...listed,
    name: "H08 the limit is 100 in every header",
    mutate(edit) {
      edit.set(100, ...header("RateLimitLimit", "example"));
      edit.set(88, ...header("RateLimitRemaining", "example"));
      edit.set(100, ...header("RateLimitRemainingAll", "example"));
      edit.set(100, ...header("RateLimitUsedAll", "example"));
    },
  },
  {
    ...listed,
    name: "H09 used and remaining do not add up",
    mutate: (edit) => edit.set(139, ...header("RateLimitRemaining", "example")),
  },
  {
    ...listed,
    name: "H10 the example of the reset has a space",
    mutate: (edit) => edit.set("2026-03-17 00:00:00Z", ...header("RateLimitReset", "example")),
  },
  {
    ...listed,
    name: "H11 the example of the reset has no zone",
    mutate: (edit) => edit.set("2026-03-17T00:00:00", ...header("RateLimitReset", "example")),
  },
  {
    ...listed,
    name: "H12 a 429 shows five messages left",
    mutate: (edit) => edit.set(5, ...header("RateLimitRemainingNone", "example")),
  },
  {
    ...listed,
    name: "H13 the 429 of the sends has no Retry-After",
    mutate: (edit) => edit.remove(...response("QuotaExceeded", "headers", "Retry-After")),
  },
  {
    ...listed,
    name: "H14 a header has another name on one status",
    mutate: (edit) =>
      rename(edit, "X-RateLimit-Limit", "RateLimit-Limit", ...sendWithAck("responses", "200", "headers")),
  },
  {
    ...listed,
    name: "H15 a count may be negative",
    mutate: (edit) => edit.remove(...header("RateLimitUsed", "schema", "minimum")),
  },
  {
    ...listed,
    name: "H16 a header has no example",
    mutate: (edit) => edit.remove(...header("RateLimitReset", "example")),
  },
  {
    ...listed,
    name: "H17 Retry-After is a text",
    mutate: (edit) => edit.set({ type: "string" }, ...header("RetryAfter", "schema")),
  },
];
