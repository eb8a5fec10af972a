import type { Message } from "../model.ts";
import type { Source, Stretch } from "./source.ts";

/** Messages that exist, or may exist, and could not be read. */
export interface HistoryGap {
  readonly from: number;
  readonly to: number;
}

interface Walk {
  readonly source: Source;
  readonly account: string;
  readonly urn: string;
  /** Everything up to here is settled; 0 reads to the beginning. */
  readonly covered: number;
}

/**
 * Reads a conversation from its newest message back to the last one that is settled, page by page, and gives the gap at the end
 * if the API does not lead back that far. A page may hold older messages than asked for; whoever reads knows them by their keys.
 */
export async function* readHistory({
  source,
  account,
  urn,
  covered,
}: Walk): AsyncGenerator<Stretch, HistoryGap | undefined> {
  const seen = new Set<string>();
  let oldest = Number.POSITIVE_INFINITY;
  let anchor: number | undefined;

  for (;;) {
    const page = await source.history(account, urn, anchor);
    const fresh = page.messages.filter(({ key }) => !seen.has(key));
    // Keys of the page alone: pages overlap only at their borders.
    seen.clear();
    for (const { key } of page.messages) seen.add(key);
    if (fresh.length > 0) yield { ...page, messages: fresh };

    oldest = Math.min(oldest, ...fresh.map(({ sentAt }) => sentAt));
    // Strictly older: another message may share the moment of the last one that is settled.
    if (page.more === false || oldest < covered) return undefined;
    if (page.messages.length === 0 && page.more === undefined) return undefined;

    // Messages of one moment may lie on both sides of a page's border, so the oldest one is asked for again.
    const next = fresh.length > 0 ? oldest + 1 : oldest;
    if (next === anchor || !Number.isFinite(next)) return gapBefore(oldest, covered, page);
    anchor = next;
  }
}

/** Where the API does not tell whether there is more, an end that brings nothing new is taken for the beginning. */
function gapBefore(
  oldest: number,
  covered: number,
  page: { readonly more: boolean | undefined },
): HistoryGap | undefined {
  if (oldest <= covered || (page.more === undefined && covered === 0)) return undefined;
  return { from: covered, to: Number.isFinite(oldest) ? oldest : covered };
}

/** The newest of some messages. */
export function newest(messages: readonly Message[]): Message | undefined {
  return messages.reduce<Message | undefined>(
    (best, one) => (best && best.sentAt >= one.sentAt ? best : one),
    undefined,
  );
}
