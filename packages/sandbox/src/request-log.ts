import type { RequestRecord } from "./generated/control/openapi.ts";

const KEPT = 500;
const TEXT_KEPT = 4_096;
/** So many bytes hold that much text, whatever it says. */
const BYTES_KEPT = 3 * TEXT_KEPT;

/** The newest requests, in a ring: a long run must not grow. */
export interface RequestLog {
  add(record: Omit<RequestRecord, "id" | "body">, body: Uint8Array | "too-large" | undefined): () => RequestRecord;
  list(): RequestRecord[];
  clear(): void;
}

interface Entry {
  readonly record: Omit<RequestRecord, "body">;
  readonly body: Uint8Array | undefined;
}

export function createRequestLog(): RequestLog {
  let entries: Entry[] = [];
  let total = 0;
  const decoder = new TextDecoder();
  const show = ({ record, body }: Entry): RequestRecord => ({
    ...record,
    body: body === undefined ? null : decoder.decode(body).slice(0, TEXT_KEPT),
  });

  return {
    add(record, body) {
      // A copy: the original may be a corner of a far larger buffer of the network.
      const kept =
        body === undefined || body === "too-large" ? undefined : new Uint8Array(body.subarray(0, BYTES_KEPT));
      const entry = { record: { id: total + 1, ...record }, body: kept };
      entries[total % KEPT] = entry;
      total += 1;
      return () => show(entry);
    },
    list() {
      const next = total % KEPT;
      return [...entries.slice(next), ...entries.slice(0, next)].map(show);
    },
    clear() {
      entries = [];
      total = 0;
    },
  };
}
