import type { Fetch } from "@connectsafely/client";
import type { Finding } from "../../../check.ts";
import { uniqueText } from "../read.ts";
import { clientCheck } from "./client-check.ts";

/** Loses the answer to a send. What it does before decides whether the message is there. */
const losing =
  (isSent: boolean) =>
  (fetch: Fetch): Fetch => {
    return async (url, init) => {
      if (init.method === "GET") return fetch(url, init);
      if (isSent) await fetch(url, init);
      throw new TypeError("fetch failed", {
        cause: Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" }),
      });
    };
  };

export const clientReconcile = clientCheck({
  id: "client.reconcile",
  says: "reconcile finds a message whose answer was lost, and does not find one that never arrived.",
  async run(session) {
    // Nobody else has written so much to this one that the end of it is out of sight.
    const { otherRecipientProfileUrn: recipientProfileUrn = "" } = session.scene;
    const findings: Finding[] = [];
    for (const [isSent, expected] of [
      [true, "delivered"],
      [false, "not-seen"],
    ] as const) {
      const { client } = session.client({ quota: false, maxRetries: 0 }, { around: losing(isSent) });
      const input = { recipientProfileUrn, message: uniqueText(session, "whose answer was lost") };
      const result = await client.messaging.sendMessage(input).result();
      if (result.ok) continue;
      const { verdict, reason } = await client.messaging.reconcile(result.error);
      if (verdict === expected) continue;
      const message = `reconcile calls a message ${verdict} that was ${isSent ? "sent" : "not sent"}: ${reason}`;
      findings.push({ operation: "sendMessage", message, expected, actual: verdict });
    }
    return findings;
  },
});
