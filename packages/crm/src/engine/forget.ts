import type { Sink } from "../sinks/sink.ts";
import type { Store } from "../store/store.ts";
import { forgottenMark } from "./resolve.ts";

export interface ForgetOptions {
  readonly store: Store;
  readonly sink: Sink;
  /** Profile id. */
  readonly person: string;
  readonly apply?: boolean;
}

/**
 * Removes what was synced from a person's conversations, group conversations too: first from the CRM, then from the state.
 * A mark by hash keeps them from being synced again. The contact itself stays.
 *
 * @example
 * ```ts
 * await forget({ store, sink, person: "ACoAAEXAMPLE0000000000000000000000000002", apply: true });
 * ```
 */
export async function forget({
  store,
  sink,
  person,
  apply = false,
}: ForgetOptions): Promise<{ messages: number; tasks: number }> {
  const held = await store.deliveries.remoteIds(person);
  const ids = (kind: "message" | "task") => held.filter((one) => one.kind === kind).map(({ remoteId }) => remoteId);
  const [messages, tasks] = [ids("message"), ids("task")];
  if (apply) {
    if (messages.length > 0) await sink.remove("message", messages);
    if (tasks.length > 0) await sink.remove("task", tasks);
    await store.transaction(() => store.people.forget(person, forgottenMark(person)));
  }
  return { messages: messages.length, tasks: tasks.length };
}
