import type { Finding } from "../../../check.ts";
import { orderedFailure } from "../../../exchange.ts";
import { retryAfter } from "../../../policy.ts";
import { uniqueText } from "../read.ts";
import { clientCheck, noting } from "./client-check.ts";

export const clientRetries = clientCheck({
  id: "client.retries",
  says: "A read that failed is made again, after the wait that Retry-After asks for; a send that failed is not.",
  async run(session) {
    const { stage, scene } = session;
    const { recipientProfileId = "" } = scene;
    const findings: Finding[] = [];
    for (const status of [500, 429] as const) {
      const waits: number[] = [];
      const { client, exchanges } = session.client({ sleep: noting(waits), quota: false }, { covers: orderedFailure });
      stage?.failNext("getRecentMessages", status);
      const { ok } = await client.messaging.getRecentMessages({ count: 1 }).result();
      const [exchange] = exchanges;
      const at = { operation: "getRecentMessages" as const, ...(exchange && { exchange }) };
      if (!ok || exchanges.length !== 2) {
        const message = `A read that met a ${status} was made ${exchanges.length} times, and ${ok ? "succeeded" : "failed"}`;
        findings.push({ ...at, message, expected: "2 times, and success" });
      }
      const asked = Number(exchange?.answer?.headers.get(retryAfter) ?? 0) * 1_000;
      const waited = waits.reduce((sum, wait) => sum + wait, 0);
      if (ok && waited < asked) {
        const message = `The client waited ${waited} ms, where ${retryAfter} asked for ${asked}`;
        findings.push({ ...at, message, expected: asked, actual: waited });
      }
    }
    const { client, exchanges } = session.client({ sleep: noting([]), quota: false }, { covers: orderedFailure });
    stage?.failNext("sendMessage", 500);
    await client.messaging.sendMessage({ recipientProfileId, message: uniqueText(session, "fails once") }).result();
    if (exchanges.length !== 1) {
      const message = `A send that met a 500 was made ${exchanges.length} times`;
      findings.push({ operation: "sendMessage", message, expected: 1, actual: exchanges.length });
    }
    return findings;
  },
});
