import type { Answer } from "./answer.ts";
import type { Pages } from "./paginate.ts";
import type { RateLimit } from "./rate-limit.ts";
import type { Result } from "./result.ts";

/**
 * What `.withResponse()` gives.
 *
 * @example
 * ```ts
 * const { data, quota, response } = await client.messaging.sendMessage(input).withResponse();
 * console.log(quota?.remaining, response.headers.get("date"));
 * ```
 */
export interface WithResponse<Data> {
  readonly data: Data;
  /** What is left after this call; `undefined` where neither headers nor this client know. */
  readonly quota: RateLimit | undefined;
  /** Status and headers. The body has been read; it is `data`. */
  readonly response: Response;
}

/**
 * A call under way. The request has started and is made once, however often and whichever way this is read:
 * await it, or ask for `.withResponse()` or `.result()`.
 *
 * @example
 * ```ts
 * const call = client.messaging.sendTypingIndicator({ conversationUrn });
 * const indicator = await call; // throws on failure
 * const { quota, response } = await call.withResponse();
 * const result = await call.result(); // never throws
 * ```
 */
export interface Call<Data, Failure> extends Promise<Data> {
  /** The data with quota and response; throws on failure. */
  withResponse(): Promise<WithResponse<Data>>;
  /** Success or failure as a value, narrowed by `ok` and by `status`. Never rejects. */
  result(): Promise<Result<Data, Failure>>;
}

/**
 * A call with more pages behind it. Awaiting gives the first page; iterating gives every item of every page.
 *
 * @example
 * ```ts
 * for await (const conversation of client.messaging.getRecentMessages({ read: false }, { limit: 500 })) {
 *   console.log(conversation.conversationId, conversation.unreadCount);
 * }
 * ```
 */
export interface PagedCall<Data, Item, Failure> extends Call<Data, Failure>, AsyncIterable<Item> {
  /** Every page, the first one included. Stops after the page that reaches `limit`. */
  pages(): AsyncIterable<Data>;
}

/**
 * Derives everything from one answer that never rejects. A promise that rejects comes to be only when someone asks for it,
 * so reading `.result()` alone leaves no unhandled rejection behind.
 */
export class PendingCall extends Promise<object> {
  readonly #answer: Promise<Answer>;
  #data: Promise<object> | undefined;

  // What `then`, `catch` and `finally` make are plain promises.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  constructor(answer: Promise<Answer>) {
    super(() => {});
    this.#answer = answer;
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise, and this makes it a lazy one
  override then<Fulfilled = object, Rejected = never>(
    onFulfilled?: ((data: object) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    this.#data ??= this.#answer.then((answer) => unwrap(answer).data);
    return this.#data.then(onFulfilled, onRejected);
  }

  async withResponse(): Promise<WithResponse<object>> {
    const { data, quota, response } = unwrap(await this.#answer);
    return { data, quota, response };
  }

  async result(): Promise<unknown> {
    const answer = await this.#answer;
    const { response } = answer;
    if (answer.ok) {
      const { data, quota } = answer;
      return { ok: true, status: response?.status === 200 ? 200 : undefined, data, quota, response };
    }
    const { error } = answer;
    return { ok: false, status: answer.documented ? error.status : undefined, error, quota: error.quota, response };
  }
}

/** A {@link PendingCall} whose data is the first of several pages. */
export class PendingPagedCall extends PendingCall {
  readonly #walk: (first: PendingCall) => Pages;

  constructor(answer: Promise<Answer>, walk: (first: PendingCall) => Pages) {
    super(answer);
    this.#walk = walk;
  }

  pages(): AsyncIterable<object> {
    return this.#walk(this).pages();
  }

  [Symbol.asyncIterator](): AsyncIterator<unknown> {
    return this.#walk(this)[Symbol.asyncIterator]();
  }
}

function unwrap(answer: Answer): Answer & { ok: true } {
  if (answer.ok) return answer;
  throw answer.error;
}
