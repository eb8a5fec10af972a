import type { QuotaStore, QuotaWindow } from "./types.ts";
import { addLease, endLease, type OpenWindow, observe, openWindow } from "./window.ts";

/**
 * Keeps the counts in the memory of this process: the default store. Each call of this function is a separate count.
 *
 * @example
 * ```ts
 * import { createClient, memoryStore } from "@connectsafely/client";
 *
 * const store = memoryStore(); // two clients of one process, one count
 * const sales = createClient({ quota: { store } });
 * const support = createClient({ quota: { store } });
 * ```
 */
export function memoryStore(): QuotaStore {
  const windows = new Map<string, OpenWindow>();
  let lastLease = 0;

  return {
    async reserve(key, request) {
      const window = openWindow(windows.get(key), request);
      windows.set(key, window);
      const lease = String(++lastLease);
      return { lease: addLease(window, lease, request) ? lease : undefined, window: view(window) };
    },
    async settle(key, settlement) {
      windows.set(key, endLease(openWindow(windows.get(key), settlement), settlement));
    },
    async observe(key, observation) {
      windows.set(key, observe(openWindow(windows.get(key), observation), observation));
    },
    async peek(key, request) {
      return view(openWindow(windows.get(key), request));
    },
  };
}

function view({ limit, used, resetAt, observedAt }: OpenWindow): QuotaWindow {
  return { limit, used, resetAt, observedAt };
}
