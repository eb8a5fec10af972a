// The nouns that everything here speaks of.

/** Someone on LinkedIn. `id` is the opaque profile id, `ACoAA…`. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly url: string | undefined;
}

/** `out` is what one of our own accounts wrote. */
export type Direction = "in" | "out";

/** One message of a conversation, the same from whichever mailbox it was read. */
export interface Message {
  /** The natural key: `li_` and a hash of the message's token. */
  readonly key: string;
  readonly sender: Person;
  readonly text: string;
  readonly subject: string | undefined;
  /** Epoch milliseconds. */
  readonly sentAt: number;
  readonly attachments: number;
}

/** A record of the CRM: a contact, a lead, a person. */
export interface Remote {
  readonly type: string;
  readonly id: string;
}

/** Who a person is in the CRM, and how that was found out. Only `exact` is ever written to. */
export type Match =
  | { readonly status: "exact"; readonly remote: Remote; readonly why: string }
  | { readonly status: "ambiguous"; readonly candidates: readonly Remote[]; readonly why: string }
  | { readonly status: "none"; readonly candidates: readonly Remote[]; readonly why: string }
  | { readonly status: "skip"; readonly why: string };

/** What a message or a follow-up becomes in the CRM, before a CRM's own form is put on it. */
export interface Entry {
  readonly key: string;
  readonly kind: "message" | "task";
  readonly direction: Direction;
  readonly title: string;
  /** Plain text. Sinks escape it. */
  readonly body: string;
  /** When it was sent, or when a task is due; epoch milliseconds. */
  readonly at: number;
  /** The first one is the person whom it is mainly about. Never empty. */
  readonly contacts: readonly Remote[];
  /** Known when the CRM has it already. */
  readonly remoteId: string | undefined;
}

export type Outcome =
  | { readonly key: string; readonly state: "done"; readonly remoteId: string }
  /** The CRM refused it; trying the same again is of no use. */
  | { readonly key: string; readonly state: "failed"; readonly error: string }
  /** It was not written, and a later try may succeed. */
  | { readonly key: string; readonly state: "again"; readonly error: string }
  /** It may have been written. */
  | { readonly key: string; readonly state: "unknown"; readonly error: string };
