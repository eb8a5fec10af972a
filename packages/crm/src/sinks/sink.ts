import type { Entry, Match, Outcome, Person, Remote } from "../model.ts";

/** Something that the CRM must have before a sync: a property, a field, an activity type. */
export interface SetupItem {
  readonly what: string;
  readonly state: "present" | "missing" | "created";
  /** What to do by hand, where the API cannot. */
  readonly hint?: string;
}

/** What a contact's own fields say about the conversations with it. Times in epoch milliseconds. */
export interface Engagement {
  readonly lastSent?: number | undefined;
  readonly lastReply?: number | undefined;
  readonly sent: number;
  readonly received: number;
  /** Median time until they answered, in minutes. */
  readonly replyMinutes?: number | undefined;
}

/** A contact to update, or to create where it has no record yet. */
export interface ContactChange {
  readonly person: Person;
  readonly remote: Remote | undefined;
  readonly linkBack: boolean;
  readonly engagement?: Engagement | undefined;
  /** Further fields by the CRM's own names, such as a stage. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
}

export type ContactOutcome = { readonly person: string; readonly remote?: Remote; readonly error?: string };

/** How much is to be done, for an estimate. */
export interface Work {
  readonly messages: number;
  readonly tasks: number;
  /** To look up. */
  readonly people: number;
  readonly contacts: number;
}

export interface Estimate {
  readonly calls: number;
  readonly tokens?: number;
  readonly minutes: number;
  /** Days that the share of the daily budget makes of it; 1 when it all fits into one. */
  readonly days: number;
}

/**
 * A CRM. To add one, write a document in `specs/`, a sink beside the others, and a line in `index.ts`.
 *
 * @example
 * ```ts
 * const matches = await sink.match([{ id: "ACoAAEXAMPLE0000000000000000000000000002", name: "John Doe", url: undefined }]);
 * ```
 */
export interface Sink {
  readonly name: string;
  /** Entries that `put` takes at once. */
  readonly batch: number;
  /** The type of the records that people are matched with. */
  readonly contactType: string;
  /** Finds out what is missing; with `apply`, creates it. */
  setup(apply: boolean): Promise<SetupItem[]>;
  /** Who these people are. With `suggest`, names may propose candidates; they never decide. */
  match(people: readonly Person[], suggest?: boolean): Promise<Map<string, Match>>;
  /** Creates or updates. It rejects only with what stops everything, such as a refused token. */
  put(entries: readonly Entry[]): Promise<Outcome[]>;
  /** Only where writing twice would make two: which of these keys the CRM has, by the record they are about. */
  readonly find?: (keys: readonly string[], contact: string, since: number) => Promise<Map<string, string>>;
  /** Fills the fields of contacts, and creates those that have no record. */
  save(changes: readonly ContactChange[]): Promise<ContactOutcome[]>;
  /** Removes what `put` wrote. What is gone already is no failure. */
  remove(kind: Entry["kind"], ids: readonly string[]): Promise<void>;
  estimate(work: Work): Estimate;
  usage(): { calls: Readonly<Record<string, number>>; tokens: number; waitedMs: number };
}
