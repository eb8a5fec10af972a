/** How much of a message goes into the CRM. What other people wrote is their data too. */
export type BodyMode = "none" | "excerpt" | "full";

/**
 * When a conversation becomes a task in the CRM.
 *
 * @example
 * ```ts
 * const rule: FollowUpRule = { when: "noReply", afterMs: 3 * 86_400_000, withinMs: 30 * 86_400_000, title: "Ask {name} again" };
 * ```
 */
export interface FollowUpRule {
  /** `replied`: they wrote last. `noReply`: we did. */
  readonly when: "replied" | "noReply";
  /** So many milliseconds after the last message. */
  readonly afterMs: number;
  /** Not for conversations that have been quiet for longer. */
  readonly withinMs: number;
  /** Of the task; `{name}` stands for the person. */
  readonly title: string;
  /** A field of the contact to set once, by the CRM's own name for it. */
  readonly stage?: { readonly field: string; readonly value: string } | undefined;
}

/**
 * How messages are synced, whichever CRM it is.
 *
 * @example
 * ```ts
 * const settings: Partial<Settings> = { since: Date.parse("2026-01-01"), body: "excerpt", createContacts: true };
 * ```
 */
export interface Settings {
  /** Leave out what was sent before, in epoch milliseconds. */
  readonly since: number;
  readonly body: BodyMode;
  readonly maxMessages: number;
  /** Look again for people who were not found, after so many milliseconds. */
  readonly rematchAfterMs: number;
  /** Write our own profile id to contacts that were found another way. */
  readonly linkBack: boolean;
  readonly createContacts: boolean;
  readonly followUps: readonly FollowUpRule[];
  /** Profile ids of our own people whose accounts are not synced here: what they write counts as ours. */
  readonly owners: readonly string[];
  /** Changes a text before it goes to the CRM, say to take out what looks like a card number. */
  readonly redact?: ((text: string) => string) | undefined;
}

const DAY = 86_400_000;

export const defaults: Settings = {
  since: 0,
  body: "full",
  maxMessages: Number.POSITIVE_INFINITY,
  rematchAfterMs: DAY,
  linkBack: true,
  createContacts: false,
  followUps: [],
  owners: [],
};
