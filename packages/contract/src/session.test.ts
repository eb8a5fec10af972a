import { join } from "node:path";
import { expect, test } from "vitest";
import { loadDocument } from "./document.ts";
import type { Exchange } from "./exchange.ts";
import { createSession } from "./session.ts";
import { sandboxTarget } from "./targets/sandbox.ts";

async function open() {
  const document = await loadDocument(join(import.meta.dirname, "../../../spec/openapi.yaml"));
  const target = sandboxTarget();
  const judged: Exchange[] = [];
  const session = createSession(
    {
      document,
      target,
      scene: await target.scene(),
      operations: document.operations,
      seed: 1,
      runs: 1,
      timeLimitMs: 5_000,
      budget: { sends: 0, reserve: 0 },
      onExchange: (exchange) => void judged.push(exchange),
      onArranged: () => {},
    },
    "stateful",
  );
  return { session, judged };
}

test("a client in use has each of its requests judged, also those that it makes by itself", async () => {
  const { session, judged } = await open();
  const { client, exchanges } = session.client({ sleep: async () => {} });
  session.stage?.failNext("getRecentMessages", 500);
  const { otherAccountId = "" } = session.scene;
  await client.messaging.getRecentMessages({ accountId: otherAccountId, count: 1 });
  expect(exchanges.map(({ answer }) => answer?.status)).toEqual([500, 200]);
  expect(judged).toEqual(exchanges);
  expect(judged[0]).toMatchObject({ operation: "getRecentMessages", account: otherAccountId, phase: "stateful" });
});

test("what happens around a client does not count as what the server did", async () => {
  const { session, judged } = await open();
  const around = () => async () => new Response(null, { status: 307 });
  const { client, exchanges } = session.client({ maxRetries: 0 }, { around });
  const { error } = await client.messaging.getRecentMessages({}).result();
  expect(error?.status).toBe(307);
  expect([...exchanges, ...judged]).toEqual([]);
});
