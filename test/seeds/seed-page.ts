/**
 * What one published page states about the API, in the order in which the page states it, so that the page can be
 * held beside it and ticked off line by line. A `RegExp` stands for a sentence: the document says the same in words
 * of its own, and these are the words that it cannot do without.
 */
export interface SeedPage {
  id: string;
  /** The file the page is kept in. */
  source: string;
  /** What the page's printed paths are relative to. */
  base: "https://api.connectsafely.ai" | "https://api.connectsafely.ai/linkedin";
  operations: SeedOperation[];
  /** What the page says of the API as a whole. */
  statements?: Statement[];
}

export interface SeedOperation {
  operation: string;
  /** Method and path as printed. */
  endpoint?: string;
  /** Method and URL of the sample call. */
  call?: string;
  /** The sample call sends `Authorization: Bearer`, or the page marks the operation as authenticated. */
  authentication?: "bearer";
  /** Content type of the sample call. */
  sends?: "application/json";
  quota?: { limit: number; period: "day"; scope: "account" };
  parameters?: "none" | SeedField[];
  body?: SeedField[];
  statuses?: Record<number, RegExp>;
  /** Response headers, on all responses of the operation. */
  headers?: Record<string, RegExp>;
  /** Rows of the response tables: status, field, type. */
  response?: Record<number, Record<string, string>>;
  examples?: SeedExample[];
  statements?: Statement[];
}

export interface SeedField {
  name: string;
  type?: "string" | "integer" | "boolean" | "array";
  /** "or …": one of the two has to be given. */
  required?: "yes" | "no" | `or ${string}`;
  /** "not stated" when the page gives the type alone where other pages list values. */
  values?: string[] | "not stated";
  default?: unknown;
  maximum?: number;
  says?: RegExp;
}

export type SeedExample =
  | { of: "request"; value: unknown }
  | { of: "parameter"; name: string; value: unknown }
  | { of: "response"; status: number; value: unknown };

export interface Statement {
  fact: string;
  says: RegExp;
}
