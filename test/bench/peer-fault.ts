// One fault, one send through each client; prints what was seen as JSON. `peers.ts` runs it.

import { setTimeout as wait } from "node:timers/promises";
import type { Row } from "../faults/expected.ts";
import { startFault } from "../faults/start-fault.ts";
import { peers, type Target } from "./peer-clients.ts";

export interface Finding {
  executed: number;
  requests: number;
  /** Missing: still waiting. */
  seconds?: number;
  learns: string;
}

/** Who takes longer is left waiting. */
const patience = 15_000;
/** The time limit of a try where the server hangs: the clients' own go up to ten minutes. */
const timeout = 1_000;
const hanging = ["never answers", "a 200 that stalls"];

const fault = process.argv[2] as Row["fault"];
console.log(JSON.stringify(await Promise.all(peers.map(observe))));
// Some would go on waiting for hours.
process.exit();

async function observe({ send }: (typeof peers)[number]): Promise<Finding> {
  await using server = await startFault(fault);
  if (fault.endsWith("kept-alive connection")) {
    await send({ baseUrl: server.url, message: "message-0" });
    await wait(10);
  }
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const message = "message-1";
  const target: Target = { baseUrl: server.url, message, ...(hanging.includes(fault) && { timeout }) };
  const call = send(target);
  const end = await Promise.race([
    call.then(
      (value) => ({ seconds: seconds(), learns: described(value) }),
      (error: unknown) => ({ seconds: seconds(), learns: describedError(error) }),
    ),
    wait(patience, { learns: "nothing yet" }),
  ]);
  return { executed: server.executed(message), requests: server.requests(message), ...end };
}

function described(value: unknown): string {
  if (typeof value !== "object" || value === null) return `success (${JSON.stringify(value) ?? "undefined"})`;
  return "success" in value && value.success === false ? "success: false, as data" : "success";
}

function describedError(error: unknown): string {
  if (!(error instanceof Error)) return `${JSON.stringify(error)}`.slice(0, 40);
  const { status, delivery } = error as { status?: unknown; delivery?: unknown };
  const name = error.constructor.name;
  return [name, status, delivery && `**${delivery}**`].filter(Boolean).join(", ");
}
