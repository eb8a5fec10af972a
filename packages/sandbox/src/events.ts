import type { Event as SandboxEvent } from "./generated/control/openapi.ts";

export type { SandboxEvent };
export type Listener = (event: SandboxEvent) => void;

export interface Events {
  /** Gives the function that ends it. */
  subscribe(listener: Listener): () => void;
  /** Takes a function, so that an event nobody listens to is never made. */
  tell(event: () => SandboxEvent): void;
}

/** A listener may fail, or make something else happen: neither reaches the request, nor the order in which others hear. */
export function createEvents(onFailure: (failure: unknown) => void): Events {
  const listeners = new Set<Listener>();
  const untold: SandboxEvent[] = [];

  function tellAll(event: SandboxEvent): void {
    for (const listener of listeners) {
      try {
        listener(event);
      } catch (failure) {
        onFailure(failure);
      }
    }
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(make) {
      if (listeners.size === 0) return;
      // A listener made this happen: whoever comes after it has yet to hear of what it answers.
      if (untold.push(make()) > 1) return;
      try {
        for (const event of untold) tellAll(event);
      } finally {
        untold.length = 0;
      }
    },
  };
}
