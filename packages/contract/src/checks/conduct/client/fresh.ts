import { uniqueText } from "../read.ts";
import { clientCheck } from "./client-check.ts";

export const clientFresh = clientCheck({
  id: "client.fresh",
  says: "The same read made twice tells what came in between.",
  async run(session) {
    const { stage, scene } = session;
    if (stage === undefined || scene.recipientProfileUrn === undefined) return [];
    const { client } = session.client({});
    await client.messaging.getRecentMessages({ count: 1 }).result();
    const text = uniqueText(session, "in between");
    stage.receiveMessage(scene.accountId, scene.recipientProfileUrn, text);
    const { data } = await client.messaging.getRecentMessages({ count: 1 }).result();
    const actual = data?.conversations[0]?.latestMessage.text;
    if (actual === text) return [];
    return [{ operation: "getRecentMessages", message: "The client told an older inbox", expected: text, actual }];
  },
});
