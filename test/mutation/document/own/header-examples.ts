import type { DocumentMutant } from "../../mutant.ts";
import { header, ref, response, send, sendGroup } from "../ways.ts";

const own = { category: "headers", source: "own" } as const;

export const headerExamples: readonly DocumentMutant[] = [
  {
    ...own,
    name: "a 401 shows a used quota",
    mutate(edit) {
      edit.set(ref("headers", "RateLimitUsed"), ...response("SendUnauthorized", "headers", "X-RateLimit-Used"));
      edit.set(
        ref("headers", "RateLimitRemaining"),
        ...response("SendUnauthorized", "headers", "X-RateLimit-Remaining"),
      );
    },
  },
  {
    ...own,
    name: "a 429 shows a quota that is not spent",
    mutate(edit) {
      edit.set(ref("headers", "RateLimitUsed"), ...response("QuotaExceeded", "headers", "X-RateLimit-Used"));
      edit.set(ref("headers", "RateLimitRemaining"), ...response("QuotaExceeded", "headers", "X-RateLimit-Remaining"));
    },
  },
  {
    ...own,
    name: "a sent message has used nothing",
    mutate(edit) {
      edit.set(ref("headers", "RateLimitUsedNone"), ...send("responses", "200", "headers", "X-RateLimit-Used"));
      edit.set(
        ref("headers", "RateLimitRemainingAll"),
        ...send("responses", "200", "headers", "X-RateLimit-Remaining"),
      );
    },
  },
  {
    ...own,
    name: "a sent message has spent the quota and shows it twice",
    mutate: (edit) =>
      edit.set(ref("headers", "RateLimitLimit"), ...sendGroup("responses", "200", "headers", "X-RateLimit-Used")),
  },
  {
    ...own,
    name: "used and remaining are exchanged",
    needsBaseline: true,
    mutate(edit) {
      edit.set(ref("headers", "RateLimitRemaining"), ...response("SendBadRequest", "headers", "X-RateLimit-Used"));
      edit.set(ref("headers", "RateLimitUsed"), ...response("SendBadRequest", "headers", "X-RateLimit-Remaining"));
    },
  },
  {
    ...own,
    name: "the action is written in lower case",
    mutate: (edit) => edit.set("message", ...header("RateLimitAction", "example")),
  },
  {
    ...own,
    name: "the action is another one",
    mutate: (edit) => edit.set("CONNECT", ...header("RateLimitAction", "example")),
  },
  {
    ...own,
    name: "the reset is in the middle of the day",
    mutate: (edit) => edit.set("2026-03-17T09:30:00Z", ...header("RateLimitReset", "example")),
  },
  {
    ...own,
    name: "the reset is midnight in another zone",
    mutate: (edit) => edit.set("2026-03-17T00:00:00-08:00", ...header("RateLimitReset", "example")),
  },
  {
    ...own,
    name: "the reset lies before the messages of the examples",
    mutate: (edit) => edit.set("2026-03-16T00:00:00Z", ...header("RateLimitReset", "example")),
  },
  {
    ...own,
    name: "the reset is a day too late",
    mutate: (edit) => edit.set("2026-03-18T00:00:00Z", ...header("RateLimitReset", "example")),
  },
];
