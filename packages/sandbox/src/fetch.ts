import { BODY_LIMIT, type Call, type Outcome } from "./exchange.ts";

type Answer = (call: Call) => Outcome | Promise<Outcome>;

/** The sandbox as a `fetch`. It fails where the network would: with a `TypeError`, or with the signal's reason. */
export function createFetch(answer: Answer, closing: AbortSignal): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    if (closing.aborted) throw new TypeError("fetch failed", { cause: new Error("The sandbox is closed") });

    const body = await readBody(request);
    signal.throwIfAborted();
    const { pathname, search } = new URL(request.url);
    const ends = [signal, closing];
    const call = { method: request.method, target: pathname + search, header: read(request.headers), body };
    const outcome = await unlessEnded(answer(call), ends);
    return toResponse(outcome, request.method, ends);
  };
}

function read(headers: Headers): Call["header"] {
  return (name) => headers.get(name);
}

async function readBody({ body, headers }: Request): Promise<Call["body"]> {
  if (body === null || Number(headers.get("content-length")) > BODY_LIMIT)
    return body === null ? undefined : "too-large";
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length > BODY_LIMIT) {
      await reader.cancel();
      return "too-large";
    }
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

/** The work, unless the caller gives up or the sandbox closes before it is done. It goes on unseen, as it would on a server. */
function unlessEnded<T>(work: T | Promise<T>, ends: readonly AbortSignal[]): T | Promise<T> {
  if (!(work instanceof Promise)) return work;
  return new Promise((resolve, reject) => {
    const forget = whenEnded(ends, reject);
    work.then(resolve, reject).finally(forget);
  });
}

/** Calls once with what the network would fail with. Gives the function that no longer waits for it. */
function whenEnded([caller, closing]: readonly AbortSignal[], then: (reason: unknown) => void): () => void {
  const givenUp = () => ended(caller?.reason);
  const closed = () => ended(networkError("ECONNRESET"));
  const forget = () => {
    caller?.removeEventListener("abort", givenUp);
    closing?.removeEventListener("abort", closed);
  };
  const ended = (reason: unknown) => {
    forget();
    then(reason);
  };
  if (caller?.aborted) givenUp();
  else if (closing?.aborted) closed();
  else {
    caller?.addEventListener("abort", givenUp);
    closing?.addEventListener("abort", closed);
  }
  return forget;
}

const never = new Promise<never>(() => {});

function toResponse(outcome: Outcome, method: string, ends: readonly AbortSignal[]): Response | Promise<Response> {
  switch (outcome.kind) {
    case "drop":
      throw networkError("ECONNRESET");
    case "hang":
      return unlessEnded(never, ends);
    case "truncate":
      return response(outcome, brokenStream(outcome.text));
    case "stream":
      return response(outcome, eventStream(outcome.start, ends));
    case "answer":
      return response(outcome, method === "HEAD" || outcome.status === 204 ? null : outcome.text);
  }
}

function response(
  { status, headers }: Extract<Outcome, { status: number }>,
  body: ReadableStream | string | null,
): Response {
  const asText = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  return new Response(body, { status, headers: asText });
}

function networkError(code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error("The connection broke"), { code }) });
}

const encoder = new TextEncoder();

function brokenStream(text: string): ReadableStream {
  const bytes = encoder.encode(text);
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.subarray(0, Math.floor(bytes.length / 2)));
    },
    pull(controller) {
      controller.error(new TypeError("terminated"));
    },
  });
}

function eventStream(
  start: Extract<Outcome, { kind: "stream" }>["start"],
  ends: readonly AbortSignal[],
): ReadableStream {
  let stop = () => {};
  let forget = () => {};
  return new ReadableStream({
    start(controller) {
      stop = start((text) => controller.enqueue(encoder.encode(text)));
      forget = whenEnded(ends, () => {
        stop();
        controller.close();
      });
    },
    cancel() {
      forget();
      stop();
    },
  });
}
