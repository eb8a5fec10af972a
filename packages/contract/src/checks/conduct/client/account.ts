import type { Finding } from "../../../check.ts";
import { uniqueText } from "../read.ts";
import { clientCheck } from "./client-check.ts";

export const clientAccount = clientCheck({
  id: "client.account",
  says: "A client that was made for an account names it in every call, unless the call names another.",
  async run(session) {
    const { accountId, otherAccountId, recipientProfileId = "" } = session.scene;
    const { client, exchanges } = session.client({ accountId: otherAccountId, quota: false });
    const { messaging } = client;
    const input = { recipientProfileId, message: uniqueText(session, "for an account") };
    const findings: Finding[] = [];
    const calls = [
      [otherAccountId, () => messaging.getRecentMessages({ count: 1 }).result()],
      [otherAccountId, () => messaging.sendMessage(input).result()],
      [accountId, () => messaging.sendMessage({ ...input, accountId }).result()],
    ] as const;
    for (const [expected, call] of calls) {
      await call();
      const exchange = exchanges.at(-1);
      const { url = "", body } = exchange?.request ?? {};
      const actual = body === undefined ? new URL(url).searchParams.get("accountId") : JSON.parse(body).accountId;
      if (actual === expected) continue;
      const message = "The client named another account than it should";
      findings.push({ message, expected, actual, ...(exchange && { exchange }) });
    }
    return findings;
  },
});
