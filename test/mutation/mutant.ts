import type { createClient } from "@connectsafely/client";
import type { Sandbox } from "@connectsafely/sandbox";

/** A deliberate mistake. The suite has to notice each; what it does not notice is a survivor. */
interface Mutant {
  /** What is wrong, in few words, unique within its kind. */
  readonly name: string;
  readonly category: string;
  /** `list`: from the operators that other tools were measured with. `own`: ours. `blind`: written from the API's pages alone. */
  readonly source: "list" | "own" | "blind";
}

/** A server that is wrong in one thing: the sandbox behind a `fetch` that changes requests, answers or the world. */
export interface ServerMutant extends Mutant {
  mutate(sandbox: Sandbox): typeof fetch;
}

/** A document that is wrong in one thing. */
export interface DocumentMutant extends Mutant {
  /** Only the last released document tells that this is wrong: the new one is as good a contract, but another. */
  readonly needsBaseline?: true;
  mutate(edit: Edit): void;
}

/** Changes a bundled document in place. A way that leads nowhere fails loudly: a mutant that changes nothing proves nothing. */
export interface Edit {
  get(...way: string[]): unknown;
  set(value: unknown, ...way: string[]): void;
  remove(...way: string[]): void;
}

/** A client that is wrong in one thing. */
export interface ClientMutant extends Mutant {
  readonly makeClient: typeof createClient;
}

/** An operator of the list that is left out, and why it cannot apply to this API. */
export interface LeftOut {
  readonly operator: string;
  readonly reason: string;
}
