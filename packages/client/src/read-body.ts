/** No answer of this API comes near it; what is larger is not read to its end. */
export const MAX_DATA = 10_000_000;
/** Enough for any error this API describes. The rest of an error page is not read. */
export const MAX_ERROR = 65_536;

/** A body as far as it was read. */
export interface Body {
  text: string;
  /** `cut`: it was longer than allowed. `broken`: it ended before its time, or `signal` aborted. */
  end: "whole" | "cut" | "broken";
  cause?: unknown;
}

/** Reads a response's text: at most `limit` bytes after decompression, and not beyond the abort of `signal`. Never rejects. */
export async function readBody(response: Response, limit: number, signal: AbortSignal): Promise<Body> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Cancelling ends a pending read at once, also when the stream behind it ignores the signal.
  const stop = () => void reader?.cancel(signal.reason).catch(() => {});
  try {
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    while (reader !== undefined) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) break;
      const room = limit - size;
      chunks.push(value.length > room ? value.subarray(0, room) : value);
      size += value.length;
      if (size > limit) {
        stop();
        return { text: decode(chunks), end: "cut" };
      }
    }
    return { text: decode(chunks), end: "whole" };
  } catch (cause) {
    return { text: decode(chunks), end: "broken", cause };
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

const wholeText = new TextDecoder();

function decode(chunks: readonly Uint8Array[]): string {
  if (chunks.length === 1) return wholeText.decode(chunks[0]);
  // A character may be torn between two chunks.
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}
