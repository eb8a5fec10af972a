/// <reference lib="esnext.disposable" preserve="true" />

import { createEngine, type Engine, type Sandbox, type SandboxOptions } from "../sandbox.ts";
import type { Journal } from "../store.ts";
import { type Address, type ListenOptions, listen } from "./listen.ts";
import { openState } from "./state.ts";

// The sandbox with what only a process has: a port, and a file.

export interface NodeSandboxOptions extends SandboxOptions {
  /** A file that keeps the state: what was acknowledged survives whatever ends the process. Needs Node 22.13 or later. */
  readonly state?: string;
}

export interface NodeSandbox extends Sandbox {
  /** Opens a port, on this machine only unless told otherwise. */
  listen(options?: ListenOptions): Promise<Address>;
}

/**
 * A sandbox that can listen on a port and keep its state in a file.
 *
 * @example
 * ```ts
 * import { createSandbox } from "@connectsafely/sandbox/node";
 *
 * await using sandbox = createSandbox();
 * const { baseUrl } = await sandbox.listen();   // http://127.0.0.1:<a free port>/linkedin
 * ```
 */
export function createSandbox({ state, ...options }: NodeSandboxOptions = {}): NodeSandbox {
  const engine = state === undefined ? createEngine(options) : engineOn(openState(state), options);
  const stops: (() => Promise<void>)[] = [];
  let isClosed = false;
  const close = async () => {
    isClosed = true;
    // First the port, so that no request meets a closed file.
    await Promise.all(stops.map((stop) => stop()));
    await engine.sandbox.close();
  };

  return {
    ...engine.sandbox,
    close,
    [Symbol.asyncDispose]: close,
    async listen(where) {
      const { address, stop } = await listen(engine, where);
      stops.push(stop);
      if (isClosed) {
        await stop();
        throw new Error("The sandbox was closed before it could listen.");
      }
      return address;
    },
  };
}

function engineOn(journal: Journal, options: SandboxOptions): Engine {
  try {
    return createEngine(options, journal);
  } catch (error) {
    journal.close();
    throw error;
  }
}

export type { Control, Sandbox, SandboxOptions } from "../index.ts";
export { ControlError, DEFAULT_ACCOUNT, GROUP, SECOND_ACCOUNT } from "../index.ts";
export type { Address, ListenOptions } from "./listen.ts";
