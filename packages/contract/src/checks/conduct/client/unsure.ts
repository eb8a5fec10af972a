import type { Fetch } from "@connectsafely/client";
import type { Finding } from "../../../check.ts";
import { uniqueText } from "../read.ts";
import { clientCheck, noting } from "./client-check.ts";

/** The server acts, and its answer is lost. */
const losing = (fetch: Fetch): Fetch => {
  return async (url, init) => {
    await fetch(url, init);
    throw new TypeError("fetch failed", {
      cause: Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" }),
    });
  };
};

/** The server acts, and does not say whether it did. */
const doubting = (fetch: Fetch): Fetch => {
  return async (url, init) => {
    const { headers } = await fetch(url, init);
    return new Response(JSON.stringify({ success: false, message: "Something went wrong" }), { headers });
  };
};

export const clientUnsure = clientCheck({
  id: "client.unsure",
  says: "A send whose answer was lost, or says success: false, is a failure of unknown outcome, and is not made again.",
  async run(session) {
    const { recipientProfileId = "" } = session.scene;
    const findings: Finding[] = [];
    for (const [what, around] of [
      ["whose answer was lost", losing],
      ["that says success: false", doubting],
    ] as const) {
      const { client, exchanges } = session.client({ quota: false, sleep: noting([]) }, { around });
      const input = { recipientProfileId, message: uniqueText(session, "of unknown outcome") };
      const { ok, error } = await client.messaging.sendMessage(input).result();
      const [exchange] = exchanges;
      const at = { operation: "sendMessage" as const, ...(exchange && { exchange }) };
      if (exchanges.length !== 1) {
        findings.push({ ...at, message: `A send ${what} was made ${exchanges.length} times`, expected: 1 });
      }
      if (ok || error.delivery !== "unknown") {
        const actual = ok ? "success" : error.delivery;
        findings.push({ ...at, message: `A send ${what} counts as ${actual}`, expected: "unknown", actual });
      }
    }
    return findings;
  },
});
