import type { DocumentMutant } from "../../mutant.ts";
import { header } from "../ways.ts";

const own = { category: "headers", source: "own" } as const;

export const headerShapes: readonly DocumentMutant[] = [
  {
    ...own,
    name: "the limit may be a fraction",
    mutate: (edit) => edit.set("number", ...header("RateLimitLimit", "schema", "type")),
  },
  {
    ...own,
    name: "the remaining count is a text",
    mutate(edit) {
      edit.set({ type: "string" }, ...header("RateLimitRemaining", "schema"));
      edit.set("138", ...header("RateLimitRemaining", "example"));
    },
  },
  {
    ...own,
    name: "a header has a list of values",
    mutate(edit) {
      edit.set({ type: "array", items: { type: "integer" } }, ...header("RateLimitLimit", "schema"));
      edit.set([150], ...header("RateLimitLimit", "example"));
    },
  },
  {
    ...own,
    name: "a header may be null",
    mutate: (edit) => edit.set(["integer", "null"], ...header("RateLimitUsed", "schema", "type")),
  },
  {
    ...own,
    name: "a header has no schema",
    mutate: (edit) => edit.remove(...header("RateLimitAction", "schema")),
  },
  {
    ...own,
    name: "the action may be empty",
    mutate: (edit) => edit.remove(...header("RateLimitAction", "schema", "minLength")),
  },
  {
    ...own,
    name: "the remaining count ends below its example",
    mutate: (edit) => edit.set(100, ...header("RateLimitRemaining", "schema", "maximum")),
  },
  {
    ...own,
    name: "the limit is at most what it is today",
    mutate: (edit) => edit.set(150, ...header("RateLimitLimit", "schema", "maximum")),
  },
  {
    ...own,
    name: "the reset is a date without a time",
    mutate(edit) {
      edit.set("date", ...header("RateLimitReset", "schema", "format"));
      edit.set("2026-03-17", ...header("RateLimitReset", "example"));
    },
  },
];
