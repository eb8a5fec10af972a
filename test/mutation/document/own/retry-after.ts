import type { DocumentMutant } from "../../mutant.ts";
import { header, ref, response } from "../ways.ts";

const own = { category: "headers", source: "own" } as const;

export const retryAfter: readonly DocumentMutant[] = [
  {
    ...own,
    name: "Retry-After of the quota is longer than a day",
    mutate: (edit) => edit.set(90_000, ...header("RetryAfter", "example")),
  },
  {
    ...own,
    name: "Retry-After of the quota is nothing",
    mutate: (edit) => edit.set(0, ...header("RetryAfter", "example")),
  },
  {
    ...own,
    name: "Retry-After of the key waits for days",
    mutate: (edit) => edit.set(604_800, ...header("RetryAfterKeyLimit", "example")),
  },
  {
    ...own,
    name: "Retry-After is in milliseconds",
    mutate: (edit) => edit.set(28_800_000, ...header("RetryAfter", "example")),
  },
  {
    ...own,
    name: "Retry-After is required",
    mutate: (edit) => edit.set(true, ...header("RetryAfter", "required")),
  },
  {
    ...own,
    name: "Retry-After of the reads is gone",
    mutate: (edit) => edit.remove(...response("TooManyRequests", "headers")),
  },
  {
    ...own,
    name: "Retry-After is on a 403, where waiting does not help",
    mutate: (edit) => edit.set(ref("headers", "RetryAfter"), ...response("SendForbidden", "headers", "Retry-After")),
  },
];
