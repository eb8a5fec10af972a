import type { Fetch } from "@connectsafely/client";
import type { Finding } from "../../../check.ts";
import { uniqueText } from "../read.ts";
import { clientCheck } from "./client-check.ts";

/** Only for a client that does not hear: others end at once. */
const PATIENCE_MS = 500;

export const clientAbort = clientCheck({
  id: "client.abort",
  says: "A call ends when its signal says so: before the request nothing is sent, and amid it nobody knows.",
  async run(session) {
    const { recipientProfileId = "" } = session.scene;
    const findings: Finding[] = [];
    const send = async (signal: AbortSignal, around: (fetch: Fetch) => Fetch) => {
      const { client, exchanges } = session.client({ quota: false, maxRetries: 0, timeout: PATIENCE_MS }, { around });
      const input = { recipientProfileId, message: uniqueText(session, "given up") };
      const { ok, error } = await client.messaging.sendMessage(input, { signal }).result();
      return { requests: exchanges.length, actual: ok ? "success" : `${error.code}, ${error.delivery}` };
    };

    const before = await send(AbortSignal.abort(), (fetch) => fetch);
    if (before.requests > 0 || before.actual !== "abort, not-sent") {
      const message = `A send given up before it began made ${before.requests} requests: ${before.actual}`;
      findings.push({ operation: "sendMessage", message, expected: "abort, not-sent", actual: before.actual });
    }
    const controller = new AbortController();
    const amid = await send(controller.signal, () => (_url, { signal }) => {
      controller.abort();
      return new Promise((_, reject) => {
        const end = () => reject(signal.reason);
        if (signal.aborted) end();
        else signal.addEventListener("abort", end, { once: true });
      });
    });
    if (amid.actual !== "abort, unknown") {
      const message = `A send given up under way ended as ${amid.actual}`;
      findings.push({ operation: "sendMessage", message, expected: "abort, unknown", actual: amid.actual });
    }
    return findings;
  },
});
