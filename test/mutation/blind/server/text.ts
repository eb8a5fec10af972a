import type { ConversationDetails, RecentMessages } from "@connectsafely/schema";
import type { ServerMutant } from "../../mutant.ts";
import { edited } from "./answers.ts";
import { type Asked, isGroupSend, isSend, serverMutant, without } from "./around.ts";

// What becomes of the words themselves.

/** A server that delivers another text than it was given. */
function wordsMutant(name: string, applies: (asked: Asked) => boolean, change: (text: string) => string): ServerMutant {
  return serverMutant("text", name, () => async (asked, pass) => {
    const message = asked.body?.["message"];
    const isText = applies(asked) && typeof message === "string";
    return isText && change(message) !== message ? pass({ body: { ...asked.body, message: change(message) } }) : pass();
  });
}

const inAnySend = ({ operation }: Asked) => isSend(operation);

export const textMutants: readonly ServerMutant[] = [
  wordsMutant("emoji arrive as question marks", inAnySend, (text) => text.replace(/[\u{10000}-\u{10ffff}]/gu, "?")),

  wordsMutant("messages are cut after 300 characters", inAnySend, (text) => [...text].slice(0, 300).join("")),

  wordsMutant(
    "line breaks of group messages become spaces",
    ({ operation }) => isGroupSend(operation),
    (text) => text.replace(/\s*\n\s*/g, " "),
  ),

  wordsMutant(
    "send-with-ack takes percent signs in a message for encoding",
    ({ operation }) => operation === "sendMessageWithAck",
    (text) => text.replace(/%[0-7][0-9a-f]/gi, (code) => decodeURIComponent(code)),
  ),

  serverMutant("text", "an InMail is delivered without its subject", () => async ({ operation, body }, pass) => {
    const isInMail = isSend(operation) && body?.["messageType"] === "inmail" && typeof body["subject"] === "string";
    return isInMail && body["subject"] !== "" ? pass({ body: without(body, "subject") }) : pass();
  }),

  serverMutant("text", "markup in a message comes back escaped", () => async ({ operation }, pass) => {
    const response = await pass();
    if (operation !== "getConversationDetails" || !response.ok) return response;
    return edited<ConversationDetails>(response, (body) => {
      for (const message of body.messages) {
        message.text = message.text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
      }
      return body;
    });
  }),

  serverMutant("text", "the inbox shows texts in the wrong encoding", () => async ({ operation }, pass) => {
    const response = await pass();
    if (operation !== "getRecentMessages" || !response.ok) return response;
    return edited<RecentMessages>(response, (page) => {
      for (const { latestMessage } of page.conversations) {
        latestMessage.text = Buffer.from(latestMessage.text, "utf8").toString("latin1");
      }
      return page;
    });
  }),

  serverMutant(
    "text",
    "the answer to a send repeats the text that was sent",
    () =>
      async ({ operation, body }, pass) => {
        const response = await pass();
        if (!isSend(operation) || !response.ok) return response;
        return edited<object>(response, (result) => ({ ...result, message: body?.["message"] }));
      },
  ),
];
