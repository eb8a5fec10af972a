// A program of its own, so that what it leaves behind is the client's and not the test runner's.

import { setTimeout as wait } from "node:timers/promises";
import { createClient } from "@connectsafely/client";
import { closedPort, startFaultServer } from "../faults/fault-server.ts";
import { faults } from "../faults/faults.ts";

export interface Remains {
  /** Listeners on the caller's signal, counted by what was added and removed. */
  readonly listeners: number;
  readonly timers: number;
  /** Bytes of the heap per call, over the second half of the calls. */
  readonly growthPerCall: number;
}

/** Makes many calls that end in different ways, all on one signal that lives on, and tells what is left of them. */
async function callOnOneSignal(calls: number): Promise<Remains> {
  const kinds = [faults.healthy, faults["500 after processing"], faults["dropped after processing"], faults["307"]];
  await using server = await startFaultServer({
    for: (id) => kinds[Number(id.slice("message-".length)) % kinds.length] ?? faults.healthy,
  });
  const options = { apiKey: "leak-key", quota: false, maxRetries: 1, sleep: async () => {} } as const;
  const client = createClient({ ...options, baseUrl: server.url });
  const unreachable = createClient({ ...options, baseUrl: await closedPort() });

  const { signal, listeners } = countedSignal();
  const timersBefore = timers();
  const recipientProfileId = "john-doe-123";

  async function call(number: number): Promise<void> {
    // Few different ids: the server keeps a count of each.
    const message = `message-${number % 20}`;
    const { messaging } = number % 10 === 0 ? unreachable : client;
    if (number % 5 === 0) await messaging.getRecentMessages({ keywords: message }, { signal }).result();
    else await messaging.sendMessage({ recipientProfileId, message }, { signal }).result();
  }

  const warmUp = calls / 2;
  let number = 0;
  for (; number < warmUp; number++) await call(number);
  const before = await heap();
  for (; number < calls; number++) await call(number);
  const growthPerCall = ((await heap()) - before) / (calls - warmUp);
  return { listeners: listeners(), timers: timers() - timersBefore, growthPerCall };
}

function countedSignal() {
  const { signal } = new AbortController();
  let count = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...given: Parameters<typeof add>) => {
    count++;
    add(...given);
  };
  signal.removeEventListener = (...given: Parameters<typeof remove>) => {
    count--;
    remove(...given);
  };
  return { signal, listeners: () => count };
}

function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}

async function heap(): Promise<number> {
  if (globalThis.gc === undefined) throw new Error("Run it with --expose-gc.");
  for (let round = 0; round < 3; round++) {
    // Sockets are given back, and what is collected says so, in a later turn.
    await wait(20);
    globalThis.gc();
  }
  return process.memoryUsage().heapUsed;
}

console.log(JSON.stringify(await callOnOneSignal(Number(process.argv[2]))));
