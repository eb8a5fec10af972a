import type { Answer, Exchange, SentRequest } from "./exchange.ts";

/** No answer of this API comes near; what is longer is not read to its end. */
const MOST_BYTES = 2 * 1_048_576;

/** A `fetch` that keeps what went over it, and never waits or reads without an end. */
export interface Wire {
  readonly fetch: typeof fetch;
  readonly requests: SentRequest[];
  readonly answer: Answer | undefined;
  readonly failure: Exchange["failure"];
}

export function createWire(inner: typeof fetch, timeLimitMs: number): Wire {
  const requests: SentRequest[] = [];
  let answer: Answer | undefined;
  let failure: Exchange["failure"];

  async function record(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
    const url = input instanceof Request ? input.url : String(input);
    requests.push({
      method: init.method ?? (input instanceof Request ? input.method : "GET"),
      url,
      headers: [...new Headers(init.headers ?? (input instanceof Request ? input.headers : undefined))],
      body: typeof init.body === "string" ? init.body : undefined,
    });
    const limit = AbortSignal.timeout(timeLimitMs);
    try {
      // Some `fetch` have no ear for signals.
      const response = await beforeEnd(inner(input, { ...init, redirect: "manual", signal: limit }), limit);
      const { text, isCut } = await readBody(response, limit);
      answer = { status: response.status, headers: response.headers, text, isCut, ...parse(text) };
      const hasBody = ![101, 204, 205, 304].includes(response.status);
      return new Response(hasBody ? text : null, { status: response.status, headers: response.headers });
    } catch (error) {
      failure = limit.aborted
        ? { kind: "timeout", message: `no whole answer within ${timeLimitMs} ms` }
        : { kind: isUnreachable(error) ? "unreachable" : "broken", message: reasonOf(error) };
      throw error;
    }
  }

  return {
    fetch: record,
    requests,
    get answer() {
      return answer;
    },
    get failure() {
      return failure;
    },
  };
}

function beforeEnd<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) return end();
    signal.addEventListener("abort", end, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", end));
  });
}

async function readBody(response: Response, limit: AbortSignal): Promise<{ text: string; isCut: boolean }> {
  const reader = response.body?.getReader();
  if (reader === undefined) return { text: "", isCut: false };
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await beforeEnd(reader.read(), limit);
    if (done) return { text: text + decoder.decode(), isCut: false };
    bytes += value.byteLength;
    text += decoder.decode(value, { stream: true });
    if (bytes > MOST_BYTES) {
      await reader.cancel().catch(() => {});
      return { text, isCut: true };
    }
  }
}

function parse(text: string): { json: unknown; isJson: boolean } {
  try {
    return { json: JSON.parse(text), isJson: true };
  } catch {
    return { json: undefined, isJson: false };
  }
}

function isUnreachable(error: unknown): boolean {
  const code = String((error as { cause?: { code?: unknown } }).cause?.code ?? "");
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED)/.test(
    code,
  );
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
