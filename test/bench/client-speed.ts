// What a call costs beside bare openapi-fetch: same in-memory fetch, same answers, in turn, so that a busy moment of the
// machine falls on all of them.

import Anthropic from "@anthropic-ai/sdk";
import { createClient } from "@connectsafely/client";
import type { paths } from "@connectsafely/schema";
import { Octokit } from "@octokit/core";
import axios from "axios";
import ky from "ky";
import OpenAI from "openai";
import createOpenapiFetch from "openapi-fetch";
import { median, print } from "./figures.ts";

const rounds = 25;
const callsPerRound = 400;
const goal = 1.3;

const baseUrl = "https://api.connectsafely.ai/linkedin";
const apiKey = "bench-key";
const headers = { authorization: `Bearer ${apiKey}` };
const input = { recipientProfileId: "john-doe-123", message: "Hello!" };
const send = "/messaging/send";
const inbox = "/messaging/recent-messages";

const tomorrow = new Date(Math.ceil(Date.now() / 86_400_000) * 86_400_000).toISOString();
// A limit that no run reaches: the quota is counted, and never spent.
const sent = answer(
  { success: true, message: "Message sent successfully", recipientProfileUrn: "urn:li:fsd_profile:EXAMPLE" },
  {
    "x-ratelimit-action": "MESSAGE",
    "x-ratelimit-limit": "1000000000",
    "x-ratelimit-used": "12",
    "x-ratelimit-remaining": "999999988",
    "x-ratelimit-reset": tomorrow,
  },
);
const page = answer({
  success: true,
  conversations: Array.from({ length: 20 }, (_, number) => ({ conversationId: `c${number}`, unreadCount: 0 })),
  nextCursor: null,
});
/** Takes what any of them hands over: a URL with init, or a Request. */
const fetch = async (resource: string | URL | Request, init?: { method?: string }): Promise<Response> =>
  (init?.method ?? (resource instanceof Request ? resource.method : "GET")).toUpperCase() === "GET" ? page() : sent();

const ours = createClient({ apiKey, baseUrl, fetch });
const openapiFetch = createOpenapiFetch<paths>({ baseUrl, headers, fetch });
const kyClient = ky.create({ headers, fetch });
const octokit = new Octokit({ auth: apiKey, baseUrl, request: { fetch } });
const axiosClient = axios.create({ baseURL: baseUrl, headers, adapter: "fetch", env: { fetch } });
const openai = new OpenAI({ apiKey, baseURL: baseUrl, fetch });
const anthropic = new Anthropic({ apiKey, baseURL: baseUrl, fetch });

const kinds: Record<string, Record<string, () => PromiseLike<unknown>>> = {
  POST: {
    "openapi-fetch": () => openapiFetch.POST(send, { body: input }),
    "@connectsafely/client": () => ours.messaging.sendMessage(input),
    ky: () => kyClient.post(baseUrl + send, { json: input }).json(),
    "@octokit/core": () => octokit.request(`POST ${send}`, input),
    axios: () => axiosClient.post(send, input),
    openai: () => openai.post(send, { body: input }),
    "@anthropic-ai/sdk": () => anthropic.post(send, { body: input }),
  },
  GET: {
    "openapi-fetch": () => openapiFetch.GET(inbox, { params: { query: { count: 20, read: false } } }),
    "@connectsafely/client": () => ours.messaging.getRecentMessages({ count: 20, read: false }),
    ky: () => kyClient.get(baseUrl + inbox, { searchParams: { count: 20, read: false } }).json(),
    "@octokit/core": () => octokit.request(`GET ${inbox}`, { count: 20, read: false }),
    axios: () => axiosClient.get(inbox, { params: { count: 20, read: false } }),
    openai: () => openai.get(inbox, { query: { count: 20, read: false } }),
    "@anthropic-ai/sdk": () => anthropic.get(inbox, { query: { count: 20, read: false } }),
  },
};

for (const [kind, clients] of Object.entries(kinds)) {
  const times = new Map(Object.keys(clients).map((name) => [name, [] as number[]]));
  for (let round = -3; round < rounds; round++) {
    for (const [name, call] of Object.entries(clients)) {
      const start = performance.now();
      for (let count = 0; count < callsPerRound; count++) await call();
      // The first rounds warm up.
      if (round >= 0) times.get(name)?.push(((performance.now() - start) / callsPerRound) * 1000);
    }
  }
  const bare = median(times.get("openapi-fetch") ?? []);
  const own = median(times.get("@connectsafely/client") ?? []);
  for (const name of Object.keys(clients)) {
    const time = median(times.get(name) ?? []);
    const figure = `${(time / bare).toFixed(2)}x`;
    const what = `${kind} through ${name}, ${time.toFixed(0)} µs`;
    if (name === "openapi-fetch") print(what, figure);
    else if (name === "@connectsafely/client") print(what, figure, `at most ${goal}x`, own / bare <= goal);
    else print(what, figure, "slower than us", time > own);
  }
}

function answer(body: object, more: Record<string, string> = {}): () => Response {
  const text = JSON.stringify(body);
  return () => new Response(text, { headers: { "content-type": "application/json", ...more } });
}
