import type { InboxPage, Source } from "./source.ts";

/**
 * Walks from the newest conversation to older ones, and stops at what an earlier walk has covered. That is known by the
 * time of activity only while every page so far came in falling order; the API does not promise it, so a page that is
 * out of order makes the walk go to the end. `nextCursor` leads to older pages and is never kept.
 */
export async function* readInbox(source: Source, first: InboxPage, covered: number): AsyncGenerator<InboxPage> {
  const cursors = new Set<string>();
  let previous = Number.POSITIVE_INFINITY;
  let falling = true;

  for (let page = first; ; page = await source.inbox(page.account, page.next)) {
    yield page;
    for (const { glimpse } of page.conversations) {
      falling &&= glimpse.activityAt <= previous;
      previous = glimpse.activityAt;
    }
    // Equal is not covered: two conversations may share a moment.
    if (falling && previous < covered) return;
    if (page.next === undefined || cursors.has(page.next)) return;
    cursors.add(page.next);
  }
}
