import type { Answer } from "../conformance.ts";
import { failure } from "../exchange.ts";
import type { Member } from "../members.ts";
import type { Context, InputOf, Route } from "./route.ts";
import { recipientIn, type Sent, type Shipment, send, sentAnswer } from "./send.ts";

export const sendMessage: Route<"sendMessage"> = (input, context) =>
  sendDirect({ operation: "sendMessage" }, input, context, () => ({}));

export const sendMessageWithTyping: Route<"sendMessageWithTyping"> = (input, context) =>
  sendDirect(
    { operation: "sendMessageWithTyping", conversationUrn: input.conversationUrn },
    input,
    context,
    ({ typingIndicatorSent }) => ({ typingIndicatorSent }),
  );

export const sendMessageWithAck: Route<"sendMessageWithAck"> = (input, context) =>
  sendDirect(
    { operation: "sendMessageWithAck", messageUrns: input.messageUrns },
    input,
    context,
    ({ acknowledgmentSent }) => ({ acknowledgmentSent }),
  );

function sendDirect(
  extras: Pick<Shipment, "operation" | "conversationUrn" | "messageUrns">,
  input: InputOf<"sendMessage">,
  context: Context,
  details: (sent: Sent) => object,
): Answer {
  const recipient = recipientOf(input, context);
  if (typeof recipient === "string") return { status: 400, body: failure(recipient) };

  const isInMail = input.messageType === "inmail";
  const reason = isInMail ? noInMail(context) : notConnected(recipient, context);
  if (reason !== undefined) return { status: 403, body: failure(reason) };

  const sent = send(
    {
      ...extras,
      recipient,
      text: input.message,
      subject: isInMail ? (input.subject ?? null) : null,
      messageType: isInMail ? "inmail" : "normal",
      groupId: null,
    },
    context,
  );
  return sentAnswer("Message sent successfully", recipient, details(sent));
}

/** The member that is named, or what is wrong with the names. */
function recipientOf(input: InputOf<"sendMessage">, context: Context): Member | string {
  const { recipientProfileId: id, recipientProfileUrn: urn } = input;
  const byId = id === undefined ? undefined : recipientIn("recipientProfileId", id, context);
  const byUrn = urn === undefined ? undefined : recipientIn("recipientProfileUrn", urn, context);
  if (typeof byId === "string") return byId;
  if (typeof byUrn === "string") return byUrn;
  if (byId !== undefined && byUrn !== undefined && byId !== byUrn) {
    return "recipientProfileId and recipientProfileUrn name two different members";
  }
  return (byId ?? byUrn) as Member;
}

function notConnected({ profileId, publicId }: Member, { account }: Context): string | undefined {
  if (account.connections.has(profileId)) return undefined;
  return `Cannot send a normal message to ${publicId}: not a 1st-degree connection. Use messageType inmail`;
}

function noInMail({ account }: Context): string | undefined {
  return account.inMailCredits > 0 ? undefined : "Cannot send an InMail: no InMail credits left";
}
