/** A place of the request that carries named values. `body` is a JSON body: one name per property. */
export type Place = "path" | "query" | "header" | "cookie" | "body";

/**
 * What the document says about one parameter or body property, as far as it can be checked before a request.
 * It is never stricter than the document: what a rule here refuses, the schema refuses too.
 */
export interface Field {
  /** Absent when the document allows more than one type. */
  readonly type?: "string" | "number" | "integer" | "boolean" | "array" | "object";
  /** The value must be there, whatever else is sent. Either-or fields are in {@link Operation.anyOf}. */
  readonly required?: true;
  /** `null` is allowed beside `type`. */
  readonly nullable?: true;
  readonly enum?: readonly unknown[];
  /** What the server assumes when the value is left out. */
  readonly default?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** A regular expression, to be compiled with the `u` flag. */
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** What each element of an array must be. */
  readonly items?: Field;
}

/** What a call costs: `cost` of the `limit` that each `scope` has per `period` (ISO 8601 duration). */
export interface Quota {
  readonly action: string;
  readonly limit: number;
  readonly period: string;
  readonly scope: string;
  readonly cost: number;
}

/** Pages linked by a cursor that each answer hands over. */
export interface CursorPagination {
  readonly kind: "cursor";
  /** The response field with the page's items. */
  readonly items: string;
  /** The field that tells one item from another. */
  readonly key: string;
  /** The response field that holds the cursor, and the parameter that takes it. */
  readonly cursor: { readonly parameter: string; readonly field: string };
  /** The parameter that sets the size of a page. */
  readonly size: string;
}

/** Pages around an item: so many before the anchor, so many after it. */
export interface AnchorPagination {
  readonly kind: "anchor";
  readonly items: string;
  readonly key: string;
  /** The item field whose value is the anchor, and the parameter that takes it. */
  readonly anchor: { readonly parameter: string; readonly field: string };
  /** The parameters that set how many items come from each side. */
  readonly size: { readonly before: string; readonly after: string };
  /** The response fields (dotted paths) that say whether a side has more. */
  readonly more: { readonly before: string; readonly after: string };
}

/**
 * One row of the operations table: what a program must know about a call that the types cannot tell it at run time.
 *
 * @example
 * ```ts
 * import { type Operation, operations } from "@connectsafely/schema";
 *
 * const operation: Operation = operations.sendMessage;
 * operation.delivery;                          // "at-most-once"
 * operation.parameters.body?.message?.required; // true
 * ```
 */
export interface Operation {
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
  /** Below the server URL, with `{name}` for each path parameter. */
  readonly path: `/${string}`;
  /** `at-most-once`: a second try could do a second thing. Absent when the document does not say. */
  readonly delivery?: "repeatable" | "at-most-once";
  readonly parameters: { readonly [place in Place]?: { readonly [name: string]: Field } };
  /** Groups of body fields of which at least one must be complete. Absent where there is no choice. */
  readonly anyOf?: readonly (readonly string[])[];
  readonly quota?: Quota;
  readonly pagination?: CursorPagination | AnchorPagination;
  /** Names of the parameters and properties that must never be logged, sorted. */
  readonly sensitive: { readonly request: readonly string[]; readonly response: readonly string[] };
  /** The statuses the document describes one by one; `default` and ranges such as `4XX` are left out. */
  readonly statuses: readonly number[];
}
