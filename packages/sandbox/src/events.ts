import type { Event as SandboxEvent } from "./generated/control/openapi.ts";

export type { SandboxEvent };
export type Listener = (event: SandboxEvent) => void;

export interface Events {
  /** Gives the function that ends it. */
  subscribe(listener: Listener): () => void;
  /** Takes a function, so that an event nobody listens to is never made. */
  tell(event: () => SandboxEvent): void;
}

export function createEvents(): Events {
  const listeners = new Set<Listener>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(make) {
      if (listeners.size === 0) return;
      const event = make();
      for (const listener of listeners) listener(event);
    },
  };
}
