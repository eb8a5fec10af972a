// One send through each client, as it installs: no option but the address, the key, and a time limit where one is asked for.

import Anthropic from "@anthropic-ai/sdk";
import { createClient } from "@connectsafely/client";
import type { paths } from "@connectsafely/schema";
import axios from "axios";
import ky from "ky";
import { Octokit } from "octokit";
import { ofetch } from "ofetch";
import OpenAI from "openai";
import createFetchClient from "openapi-fetch";
import Stripe from "stripe";

interface Peer {
  /** The package. */
  name: string;
  /** Sends one message, and gives or throws what a caller gets. */
  send(to: Target): Promise<unknown>;
}

export interface Target {
  /** Where the server is. */
  baseUrl: string;
  message: string;
  /** Milliseconds for a try. */
  timeout?: number;
}

const path = "/messaging/send";
const apiKey = "bench-key";
const headers = { authorization: `Bearer ${apiKey}` };
const bodyOf = (message: string) => ({ recipientProfileId: "john-doe-123", message });
const signalOf = (timeout?: number) => (timeout === undefined ? {} : { signal: AbortSignal.timeout(timeout) });
const limit = (timeout?: number) => (timeout === undefined ? {} : { timeout });

// One client per server, kept: a second request goes through the connection of the first.
const ours = perServer((baseUrl) => createClient({ apiKey, baseUrl }));
const openai = perServer((baseURL) => new OpenAI({ apiKey, baseURL }));
const anthropic = perServer((baseURL) => new Anthropic({ apiKey, baseURL }));
const octokit = perServer((baseUrl) => new Octokit({ auth: apiKey, baseUrl }));
const openapiFetch = perServer((baseUrl) => createFetchClient<paths>({ baseUrl, headers }));
const stripe = perServer((baseUrl) => {
  const { protocol, hostname, port } = new URL(baseUrl);
  return new Stripe(apiKey, { protocol: protocol === "https:" ? "https" : "http", host: hostname, port });
});

export const peers: readonly Peer[] = [
  {
    name: "@connectsafely/client",
    send: ({ baseUrl, message, timeout }) => ours(baseUrl).messaging.sendMessage(bodyOf(message), limit(timeout)),
  },
  {
    name: "openai",
    send: ({ baseUrl, message, timeout }) => openai(baseUrl).post(path, { body: bodyOf(message), ...limit(timeout) }),
  },
  {
    name: "@anthropic-ai/sdk",
    send: ({ baseUrl, message, timeout }) =>
      anthropic(baseUrl).post(path, { body: bodyOf(message), ...limit(timeout) }),
  },
  {
    name: "stripe",
    send: ({ baseUrl, message, timeout }) =>
      stripe(baseUrl).rawRequest("POST", `/linkedin${path}`, bodyOf(message), limit(timeout)),
  },
  {
    name: "octokit",
    send: async ({ baseUrl, message, timeout }) => {
      const request = signalOf(timeout);
      return (await octokit(baseUrl).request(`POST ${path}`, { ...bodyOf(message), request })).data;
    },
  },
  {
    name: "ky",
    send: ({ baseUrl, message, timeout }) =>
      ky.post(baseUrl + path, { json: bodyOf(message), headers, ...limit(timeout) }).json(),
  },
  {
    name: "ofetch",
    send: ({ baseUrl, message, timeout }) =>
      ofetch(baseUrl + path, { method: "POST", body: bodyOf(message), headers, ...limit(timeout) }),
  },
  {
    name: "axios",
    send: async ({ baseUrl, message, timeout }) =>
      (await axios.post(baseUrl + path, bodyOf(message), { headers, ...limit(timeout) })).data,
  },
  {
    name: "openapi-fetch",
    send: async ({ baseUrl, message, timeout }) => {
      const { data, error } = await openapiFetch(baseUrl).POST(path, { body: bodyOf(message), ...signalOf(timeout) });
      // As its documentation has it: `if (error)`.
      if (error) throw error;
      return data;
    },
  },
];

function perServer<Client>(create: (baseUrl: string) => Client): (baseUrl: string) => Client {
  const clients = new Map<string, Client>();
  return (baseUrl) => {
    const client = clients.get(baseUrl) ?? create(baseUrl);
    clients.set(baseUrl, client);
    return client;
  };
}
