import { type Client, createClient } from "../src/client.ts";
import type { ClientOptions, FetchInit } from "../src/options.ts";

/** What a fake `fetch` does with one request: answer, or fail as `fetch` fails. */
export type Reply = Response | Error | ((request: SeenRequest) => Response | Promise<Response>);

export interface SeenRequest extends FetchInit {
  url: URL;
}

export interface FakeApi {
  client: Client;
  requests: SeenRequest[];
  /** Every wait that was asked for, in milliseconds; none is waited. */
  waits: number[];
}

/** The moment at which the document's examples live. */
export const NOW = Date.parse("2026-03-16T16:00:00Z");
export const KEY = "key-of-jane-doe";

export const john = { recipientProfileId: "john-doe-123", message: "Hello! I would like to connect with you." };
export const urn = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002";
export const conversationUrn =
  "urn:li:msg_conversation:(urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000001,2-RVhBTVBMRS1USFJFQUQtMDAwMQ==)";

/** A client over an in-memory `fetch` that gives these replies in order, the last one again and again. */
export function fakeApi(replies: Reply[], options: ClientOptions = {}): FakeApi {
  const requests: SeenRequest[] = [];
  const waits: number[] = [];
  const client = createClient({
    apiKey: KEY,
    now: () => NOW,
    random: () => 0.5,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      waits.push(ms);
    },
    fetch: async (url, init) => {
      const request = { ...init, url: new URL(url) };
      const reply = replies[Math.min(requests.length, replies.length - 1)];
      requests.push(request);
      if (reply instanceof Error) throw reply;
      if (reply === undefined) throw new Error("No request was expected.");
      return typeof reply === "function" ? reply(request) : reply.clone();
    },
    ...options,
  });
  return { client, requests, waits };
}

/** The headers of a send's answer. */
export function rateLimit(used: number, reset = "2026-03-17T00:00:00Z"): Record<string, string> {
  return {
    "X-RateLimit-Action": "MESSAGE",
    "X-RateLimit-Limit": "150",
    "X-RateLimit-Used": String(used),
    "X-RateLimit-Remaining": String(150 - used),
    "X-RateLimit-Reset": reset,
  };
}

export function sent(used = 12): Response {
  const body = { success: true, message: "Message sent successfully", recipientProfileUrn: urn };
  return Response.json(body, { headers: rateLimit(used) });
}

export function refused(
  status: number,
  body: unknown = { success: false, error: "message is required" },
  headers = {},
): Response {
  return Response.json(body, { status, headers });
}

/** As undici fails: a TypeError whose cause says why. */
export function networkError(code: string, more: object = {}): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code, ...more }) });
}

/** A body that gives its chunks and then breaks, or never ends. */
export function streaming(chunks: string[], end: "break" | "hang", init?: ResponseInit): Response {
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk !== undefined) return controller.enqueue(encoder.encode(chunk));
      if (end === "break") return controller.error(new TypeError("terminated"));
      return new Promise(() => {});
    },
  });
  return new Response(stream, init);
}
