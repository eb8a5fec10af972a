import { type Client, type ClientOptions, createClient } from "@connectsafely/client";
import { createSandbox, type Sandbox } from "@connectsafely/sandbox";

export const NOON = Date.parse("2026-03-16T12:00:00Z");

/** A client in front of a sandbox, both on one clock: when the client waits, the sandbox's time moves and nobody's else. */
export function stage(options: ClientOptions = {}): { client: Client; control: Sandbox["control"] } {
  const { fetch, control } = createSandbox({
    now: () => NOON,
    onDefect: (defect) => {
      throw defect;
    },
  });
  const client = createClient({
    apiKey: "sandbox-key",
    fetch,
    now: () => control.getClock().now,
    sleep: async (ms) => {
      control.moveClock({ by: Math.ceil(ms) });
    },
    ...options,
  });
  return { client, control };
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
