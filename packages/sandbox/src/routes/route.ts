import type { OperationId, OperationTypes } from "@connectsafely/schema";
import type { Answer } from "../conformance.ts";
import type { Events } from "../events.ts";
import type { Store } from "../store.ts";
import type { Account } from "../world.ts";

/** What an operation works with, once the request has been let in and found valid. */
export interface Context {
  readonly account: Account;
  readonly store: Store;
  readonly events: Events;
  readonly now: number;
}

/** The valid input of an operation: its body, or its query. */
export type InputOf<Id extends OperationId> = OperationTypes[Id] extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : NonNullable<OperationTypes[Id]["parameters"]["query"]>;

export type Route<Id extends OperationId> = (input: InputOf<Id>, context: Context) => Answer;
