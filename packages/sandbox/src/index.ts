import { createEngine, type Sandbox, type SandboxOptions } from "./sandbox.ts";

// The sandbox without a port: it runs wherever `fetch` does. `@connectsafely/sandbox/node` adds `listen()` and a state file.

/**
 * A sandbox in this process. Nothing leaves it, and nobody gets a message.
 *
 * @example
 * ```ts
 * import { createSandbox } from "@connectsafely/sandbox";
 *
 * const sandbox = createSandbox();
 * const client = createClient({ apiKey: "sandbox-key", fetch: sandbox.fetch });
 * ```
 */
export function createSandbox(options?: SandboxOptions): Sandbox {
  return createEngine(options).sandbox;
}

export { ControlError } from "./control/control-error.ts";
export type { Control } from "./control.ts";
export type { Listener, SandboxEvent } from "./events.ts";
export type { FaultKind } from "./faults.ts";
export type {
  Account,
  ArmedFault,
  Clock,
  ConversationRecord,
  Fault,
  Member,
  MessageRecord,
  RequestRecord,
  SentMessage,
  State,
  Typing,
} from "./generated/control/openapi.ts";
export type { Sandbox, SandboxOptions } from "./sandbox.ts";
export { DEFAULT_ACCOUNT, GROUP, SECOND_ACCOUNT } from "./seed.ts";
