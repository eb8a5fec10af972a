import { createClient, type FetchInit } from "@connectsafely/client";
import { closedPort, startFaultServer } from "./fault-server.ts";
import { type FaultName, faults } from "./faults.ts";

export interface Tally {
  /** Messages that ended so: `sent`, or the verdict with the class of the error. */
  readonly outcomes: Record<string, number>;
  /** What the server's own count contradicts, one sentence each. */
  readonly contradictions: string[];
}

const recipientProfileUrn = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002";
const atOnce = 24;

/** The costly ones come up rarely. */
const rare = new Set<FaultName>(["never answers", "a 200 that stalls", "an error page that stalls"]);
const rarer = new Set<FaultName>(["a 200 that never ends", "an error page that never ends", "an error page of 10 MB"]);
const lots = (Object.keys(faults) as FaultName[]).flatMap((name) =>
  Array.from({ length: rarer.has(name) ? 1 : rare.has(name) ? 4 : 20 }, () => name),
);

/**
 * Sends `count` messages through one client to a server that goes wrong at random, some at a moment when nobody listens,
 * some with an impatient caller, and compares what the client says with what the server did.
 */
export async function sendThroughRandomFaults(count: number, seed: number): Promise<Tally> {
  // What happens to a message depends on the seed and its number alone, not on who came first.
  const drawFor = (id: string, purpose: number) => random(seed, Number(id.slice("message-".length)), purpose);
  await using server = await startFaultServer({
    for: (id) => faults[lots[Math.floor(drawFor(id, 1) * lots.length)] ?? "healthy"],
  });
  const nobody = await closedPort();

  let tries = 0;
  const client = createClient({
    apiKey: "fault-key",
    baseUrl: server.url,
    fetch: (url, init) => {
      // A try in ten finds nobody; the client may make another one.
      const away = random(seed, tries++, 2) < 0.1;
      return fetch(away ? url.replace(server.url, nobody) : url, init satisfies FetchInit);
    },
    sleep: async () => {},
  });

  const outcomes: Record<string, number> = {};
  const contradictions: string[] = [];

  async function send(id: string): Promise<void> {
    const impatience = drawFor(id, 3);
    const { ok, error } = await client.messaging
      // An account for every message: a 429 closes the account that got it.
      .sendMessage(
        { accountId: id, recipientProfileUrn, message: id },
        {
          timeout: 400,
          ...(impatience < 0.1 && { signal: AbortSignal.timeout(Math.ceil(impatience * 100)) }),
        },
      )
      .result();
    const verdict = error?.delivery;
    const outcome = ok ? "sent" : `${verdict} ${error?.name}`;
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;

    const executed = server.executed(id);
    const says = `${id} is ${outcome}; the server executed it ${executed} times and had ${server.requests(id)} requests`;
    const most = verdict === "not-sent" ? 0 : 1;
    const least = ok || verdict === "accepted" ? 1 : 0;
    if (executed > most || executed < least || (!ok && !verdict)) contradictions.push(says);
    waiting.push({ id, most, says });
  }

  const waiting: { id: string; most: number; says: string }[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < count) await send(`message-${next++}`);
    }),
  );

  // Again when all is over: something may have been sent behind the caller's back.
  for (const { id, most, says } of waiting) {
    if (server.executed(id) > most) contradictions.push(`${says}; in the end ${server.executed(id)} times`);
  }
  return { outcomes, contradictions };
}

/** A number from 0 to 1 for a seed, a number and a purpose: the last steps of MurmurHash3. */
function random(seed: number, number: number, purpose: number): number {
  let hash = seed ^ Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(purpose, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
