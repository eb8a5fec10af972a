import type { AnchorPagination, CursorPagination } from "@connectsafely/schema";

type Fields = { readonly [name: string]: unknown };

/** A walk through pages, by item or by page. */
export interface Pages extends AsyncIterable<unknown> {
  pages(): AsyncIterable<object>;
}

/** Follows a cursor or an anchor. Overlapping pages give an item once; what brings nothing new ends the walk. */
export function paginate(
  pagination: CursorPagination | AnchorPagination,
  first: PromiseLike<object>,
  start: Fields = {},
  limit = Number.POSITIVE_INFINITY,
  fetchPage: (input: Fields) => PromiseLike<object>,
): Pages {
  const step = pagination.kind === "cursor" ? cursorStep(pagination) : anchorStep(pagination);

  async function* walk(): AsyncGenerator<{ page: object; fresh: unknown[] }> {
    const keys = new Set<unknown>();
    const visited = new Set<unknown>();
    let input = start;
    let left = limit;
    for (let page = await first; ; page = await fetchPage(input)) {
      const items = listAt(page, pagination.items);
      const fresh = items.filter((item) => isNew(fieldAt(item, pagination.key), keys)).slice(0, left);
      yield { page, fresh };
      left -= fresh.length;
      // A page of nothing but known items would come back for ever. An empty one may only be filtered.
      if (left <= 0 || (items.length > 0 && fresh.length === 0)) return;
      const next = step(page, items, input);
      if (next === undefined || !isNew(next.position, visited)) return;
      input = next.input;
    }
  }

  return {
    async *pages() {
      for await (const { page } of walk()) yield page;
    },
    async *[Symbol.asyncIterator]() {
      for await (const { fresh } of walk()) yield* fresh;
    },
  };
}

/** Where to go on: the input of the next page and what tells it from pages that were visited. */
type Step = (
  page: object,
  items: readonly unknown[],
  input: Fields,
) => { input: Fields; position: unknown } | undefined;

function cursorStep({ cursor }: CursorPagination): Step {
  return (page, _items, input) => {
    const position = fieldAt(page, cursor.field);
    // Answers mark the last page with null, with nothing, or with an empty text.
    if (typeof position !== "string" || position === "" || position === input[cursor.parameter]) return undefined;
    return { input: { ...input, [cursor.parameter]: position }, position };
  };
}

/** Walks back in time: the oldest item of a page is the anchor of the next. */
function anchorStep({ anchor, size, more }: AnchorPagination): Step {
  return (page, items, { [size.after]: _after, ...input }) => {
    const hasMore = fieldAt(page, more.before);
    const asked = input[size.before];
    // Where the answer does not tell, fewer items than asked for mean the beginning.
    if (hasMore === false || (hasMore === undefined && typeof asked === "number" && items.length < asked))
      return undefined;
    const times = items.map((item) => fieldAt(item, anchor.field)).filter((time) => typeof time === "number");
    if (times.length === 0) return undefined;
    const position = Math.min(...times);
    return { input: { ...input, [anchor.parameter]: position, [size.before]: asked ?? items.length }, position };
  };
}

/** An item without a key cannot be recognised, so it always counts as new. */
function isNew(key: unknown, known: Set<unknown>): boolean {
  if (key === undefined) return true;
  if (known.has(key)) return false;
  known.add(key);
  return true;
}

function listAt(page: object, path: string): unknown[] {
  const list = fieldAt(page, path);
  return Array.isArray(list) ? list : [];
}

/** A field by its dotted path, such as `pagination.hasMoreBefore`. */
function fieldAt(value: unknown, path: string): unknown {
  let field = value;
  for (const name of path.split(".")) {
    field = typeof field === "object" && field !== null ? (field as Fields)[name] : undefined;
  }
  return field;
}
