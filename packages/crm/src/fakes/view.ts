/** A person whom a fake CRM knows. */
export interface FakeContact {
  readonly name: string;
  readonly url?: string;
  readonly profileId?: string;
}

/** A message or task as a fake CRM holds it. */
export interface Held {
  /** The natural key, wherever the CRM keeps it. */
  readonly key: string;
  readonly id: string;
  readonly kind: "message" | "task";
  readonly title: string;
  readonly body: string;
  /** Ids of the contacts that it shows on, in order. */
  readonly contacts: readonly string[];
}
