import type { DocumentMutant } from "../../mutant.ts";
import { inbox, ref, response, send, sendGroup, sendGroupWithAck, sendWithTyping, typingIndicator } from "../ways.ts";

const own = { category: "headers", source: "own" } as const;

const rateLimitHeaders = {
  "X-RateLimit-Action": ref("headers", "RateLimitAction"),
  "X-RateLimit-Limit": ref("headers", "RateLimitLimit"),
  "X-RateLimit-Used": ref("headers", "RateLimitUsed"),
  "X-RateLimit-Remaining": ref("headers", "RateLimitRemaining"),
  "X-RateLimit-Reset": ref("headers", "RateLimitReset"),
};

export const headerPlaces: readonly DocumentMutant[] = [
  {
    ...own,
    name: "the last header of one group send is gone",
    mutate: (edit) => edit.remove(...sendGroupWithAck("responses", "200", "headers", "X-RateLimit-Action")),
  },
  {
    ...own,
    name: "one status of one send answers as a read does",
    mutate: (edit) => edit.set(ref("responses", "HistoryServerError"), ...sendGroup("responses", "500")),
  },
  {
    ...own,
    name: "the 401 of one send is that of the reads",
    mutate: (edit) => edit.set(ref("responses", "Unauthorized"), ...sendWithTyping("responses", "401")),
  },
  {
    ...own,
    name: "the 429 of one send is that of the key",
    mutate: (edit) => edit.set(ref("responses", "TooManyRequests"), ...send("responses", "429")),
  },
  {
    ...own,
    name: "the typing indicator has quota headers",
    mutate: (edit) => edit.set(rateLimitHeaders, ...typingIndicator("responses", "200", "headers")),
  },
  {
    ...own,
    name: "the inbox has quota headers",
    mutate: (edit) => edit.set(rateLimitHeaders, ...inbox("responses", "200", "headers")),
  },
  {
    ...own,
    name: "one header of the quota is on the errors of the reads",
    mutate: (edit) =>
      edit.set({ "X-RateLimit-Reset": ref("headers", "RateLimitReset") }, ...response("HistoryServerError", "headers")),
  },
  {
    ...own,
    name: "the answer of one send has a header that nobody sends",
    mutate: (edit) =>
      edit.set(
        { description: "Id of the request.", required: true, schema: { type: "string" }, example: "1" },
        ...send("responses", "200", "headers", "X-Request-Id"),
      ),
  },
];
