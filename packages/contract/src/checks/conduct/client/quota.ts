import type { Finding } from "../../../check.ts";
import { quota } from "../../../policy.ts";
import { uniqueText } from "../read.ts";
import { clientCheck, noting } from "./client-check.ts";

/** So many are left at the start. */
const LEFT = 2;

export const clientQuota = clientCheck({
  id: "client.quota",
  says: "The client tells how much of the quota is used, and makes no request for a message that it knows to be one too many.",
  async run(session) {
    const { stage, scene } = session;
    const { recipientProfileId = "", accountId } = scene;
    stage?.setUsed(accountId, quota.limit - LEFT);
    const { client, exchanges } = session.client({ sleep: noting([]) });
    const findings: Finding[] = [];
    for (let sent = 1; sent <= LEFT + 1; sent++) {
      const input = { recipientProfileId, message: uniqueText(session, "of the last") };
      const result = await client.messaging.sendMessage(input).result();
      const { used, remaining } = await client.quota.peek();
      const expected = { ok: sent <= LEFT, requests: Math.min(sent, LEFT), left: Math.max(0, LEFT - sent) };
      const actual = { ok: result.ok, requests: exchanges.length, left: remaining };
      const isRight = used === quota.limit - remaining && JSON.stringify(actual) === JSON.stringify(expected);
      const exchange = exchanges.at(-1);
      if (isRight) continue;
      const message = `At message ${sent} of the last ${LEFT}, the client is wrong about the quota`;
      findings.push({ operation: "sendMessage", message, expected, actual, ...(exchange && { exchange }) });
    }
    return findings;
  },
});
