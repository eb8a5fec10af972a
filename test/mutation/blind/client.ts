import type { QuotaSnapshot } from "@connectsafely/client";
import { createClient } from "@connectsafely/client";
import type { ClientMutant } from "../mutant.ts";
import { bodyOf, isSendTo, methodsMutant, optionsMutant, wireMutant, withBody } from "./client/around.ts";

// Slips of a client that cost its users a second message, a lost one, a wrong report or a leaked text.

export const blindClientMutants: readonly ClientMutant[] = [
  wireMutant("delivery", "a send that answered 500 is sent again", () => async (url, init, next) => {
    const response = await next(url, init);
    return response.status === 500 && isSendTo(url) ? next(url, init) : response;
  }),

  wireMutant("delivery", "a send whose connection broke counts as never sent", () => async (url, init, next) => {
    try {
      return await next(url, init);
    } catch (error) {
      if (!isSendTo(url) || init.signal.aborted) throw error;
      const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" });
      throw new TypeError("fetch failed", { cause: refused });
    }
  }),

  wireMutant("delivery", "a refused send looks like a sent one", () => async (url, init, next) => {
    const response = await next(url, init);
    if (!isSendTo(url) || response.status !== 429) return response;
    const body = { success: true, message: "Message sent successfully", recipientProfileUrn: "" };
    return new Response(JSON.stringify(body), { status: 200, headers: response.headers });
  }),

  wireMutant("delivery", "a 200 that says success false counts as a success", () => async (url, init, next) => {
    const response = await next(url, init);
    if (response.status !== 200) return response;
    const text = (await response.text()).replace(/"success":\s*false/, '"success":true');
    return new Response(text, { status: 200, headers: response.headers });
  }),

  methodsMutant("input", "values that are false or 0 are left out", (method) => (input = {}, options) => {
    return method(Object.fromEntries(Object.entries(input).filter(([, value]) => Boolean(value))), options);
  }),

  optionsMutant("input", "the accountId of the client is forgotten", (options) => {
    return { ...options, accountId: undefined };
  }),

  wireMutant("input", "query values are encoded twice", () => async (url, init, next) => {
    const twice = new URL(url);
    twice.search = twice.search.replaceAll("%", "%25");
    return next(twice.href, init);
  }),

  wireMutant("input", "messages are trimmed, and runs of blanks become one", () => async (url, init, next) => {
    const body = bodyOf(init);
    if (typeof body?.["message"] !== "string") return next(url, init);
    return next(url, withBody(init, { ...body, message: body["message"].trim().replace(/\s+/g, " ") }));
  }),

  wireMutant("input", "characters beyond ASCII are lost", () => async (url, init, next) => {
    const body = bodyOf(init);
    if (typeof body?.["message"] !== "string") return next(url, init);
    return next(url, withBody(init, { ...body, message: body["message"].replace(/\P{ASCII}/gu, "?") }));
  }),

  wireMutant("input", "an InMail goes out as a normal message", () => async (url, init, next) => {
    const { messageType, ...body } = bodyOf(init) ?? {};
    return messageType === "inmail" ? next(url, withBody(init, body)) : next(url, init);
  }),

  methodsMutant("paging", "a list ends after its first page", (method, operation) => {
    if (operation !== "getRecentMessages") return method;
    return (input, options) => {
      const call = method(input, options) as Promise<{ conversations: object[] }>;
      return Object.assign(call, {
        async *[Symbol.asyncIterator]() {
          yield* (await call).conversations;
        },
        async *pages() {
          yield await call;
        },
      });
    };
  }),

  methodsMutant("paging", "the limit of a list is overlooked", (method) => (input, options) => {
    const { limit: _limit, ...rest } = options ?? {};
    return method(input, rest);
  }),

  wireMutant("paging", "the inbox is read once and then told from memory", () => {
    const kept = new Map<string, Response>();
    return async (url, init, next) => {
      if (init.method !== "GET" || !url.includes("/recent-messages")) return next(url, init);
      const response = kept.get(url) ?? (await next(url, init));
      if (response.ok) kept.set(url, response.clone());
      return response;
    };
  }),

  optionsMutant("retries", "a read is given up at its first failure", (options) => ({ ...options, maxRetries: 0 })),

  wireMutant("retries", "Retry-After is not looked at", () => async (url, init, next) => {
    const { body, status, headers } = await next(url, init);
    const deaf = new Headers(headers);
    deaf.delete("retry-after");
    return new Response(status === 204 || status === 304 ? null : body, { status, headers: deaf });
  }),

  methodsMutant("signals", "an abort is not passed on", (method) => (input, options) => {
    const { signal: _signal, ...rest } = options ?? {};
    return method(input, rest);
  }),

  wireMutant("errors", "a 403 looks like a 401", () => async (url, init, next) => {
    const { body, status, headers } = await next(url, init);
    return new Response(status === 204 || status === 304 ? null : body, {
      status: status === 403 ? 401 : status,
      headers,
    });
  }),

  {
    name: "the quota is asked for and always full",
    category: "quota",
    source: "blind",
    makeClient: (options) => {
      const client = createClient(options);
      const full = (snapshot: QuotaSnapshot) => ({ ...snapshot, used: 0, remaining: snapshot.limit });
      const peek = async (accountId?: string) => full(await client.quota.peek(accountId));
      return { ...client, quota: { ...client.quota, peek } };
    },
  },

  optionsMutant("quota", "a spent quota is asked again on every send", (options) => ({ ...options, quota: false })),

  wireMutant("privacy", "the log shows what is sent", ({ logger }) => async (url, init, next) => {
    logger?.debug("request", { url, body: init.body });
    return next(url, init);
  }),

  wireMutant("privacy", "the log shows the key", ({ logger }) => async (url, init, next) => {
    logger?.debug("request", { headers: Object.fromEntries(init.headers) });
    return next(url, init);
  }),

  wireMutant("privacy", "a redirect is followed, and the key goes along", () => async (url, init, next) => {
    const response = await next(url, init);
    const location = response.headers.get("location");
    return response.status === 307 && location !== null ? next(new URL(location, url).href, init) : response;
  }),

  {
    name: "reconcile calls a message delivered that was not seen",
    category: "reconcile",
    source: "blind",
    makeClient: (options) => {
      const client = createClient(options);
      const { reconcile } = client.messaging;
      const hopeful = async (...asked: Parameters<typeof reconcile>) => {
        const found = await reconcile(...asked);
        return { ...found, verdict: found.verdict === "not-seen" ? "delivered" : found.verdict };
      };
      return { ...client, messaging: { ...client.messaging, reconcile: hopeful as typeof reconcile } };
    },
  },
];
