import type { Finding } from "../../../check.ts";
import { orderedFailure } from "../../../exchange.ts";
import { uniqueText } from "../read.ts";
import { clientCheck } from "./client-check.ts";

export const clientLog = clientCheck({
  id: "client.log",
  says: "The client's log has neither the key nor a recipient nor a text that was sent.",
  async run(session) {
    const { stage, scene, target } = session;
    const lines: string[] = [];
    const note = (message: string, fields?: unknown) => void lines.push(message, JSON.stringify(fields) ?? "");
    const logger = { debug: note, info: note, error: note };
    const { client } = session.client({ logger, quota: false }, { covers: orderedFailure });
    const [message, subject] = [uniqueText(session, "not for a log"), uniqueText(session, "a subject")];
    const { recipientProfileId = "", recipientProfileUrn = "" } = scene;
    await client.messaging.sendMessage({ recipientProfileId, message, subject, messageType: "inmail" }).result();
    await client.messaging.getRecentMessages({ keywords: message }).result();
    stage?.failNext("sendMessage", 500);
    await client.messaging.sendMessage({ recipientProfileUrn, message }).result();
    const secrets = {
      key: target.apiKey,
      text: message,
      subject,
      recipient: recipientProfileId,
      URN: recipientProfileUrn,
    };
    return Object.entries(secrets).flatMap(([what, secret]): Finding[] => {
      const line = lines.find((each) => each.includes(secret));
      return line === undefined ? [] : [{ message: `The client's log has the ${what}`, actual: line }];
    });
  },
});
