import type { GroupSendFailure } from "@connectsafely/schema";
import type { Answer } from "../conformance.ts";
import { failure } from "../exchange.ts";
import type { Context, InputOf, Route } from "./route.ts";
import { recipientIn, type Sent, type Shipment, send, sentAnswer } from "./send.ts";

export const sendGroupMessage: Route<"sendGroupMessage"> = (input, context) =>
  sendThroughGroup({ operation: "sendGroupMessage" }, input, context, () => ({}));

export const sendGroupMessageWithTyping: Route<"sendGroupMessageWithTyping"> = (input, context) =>
  sendThroughGroup(
    { operation: "sendGroupMessageWithTyping", conversationUrn: input.conversationUrn },
    input,
    context,
    ({ typingIndicatorSent }) => ({ typingIndicatorSent }),
  );

export const sendGroupMessageWithAck: Route<"sendGroupMessageWithAck"> = (input, context) =>
  sendThroughGroup(
    { operation: "sendGroupMessageWithAck", messageUrns: input.messageUrns },
    input,
    context,
    ({ acknowledgmentSent }) => ({ acknowledgmentSent }),
  );

const nothingDone: Sent = { typingIndicatorSent: false, acknowledgmentSent: false };

function sendThroughGroup(
  extras: Pick<Shipment, "operation" | "conversationUrn" | "messageUrns">,
  input: InputOf<"sendGroupMessage">,
  context: Context,
  details: (sent: Sent) => object,
): Answer {
  const { recipientProfileUrn, groupId } = input;
  const recipient = recipientIn("recipientProfileUrn", recipientProfileUrn, context);
  if (typeof recipient === "string") return { status: 400, body: failure(recipient) };

  const group = context.store.world.groups.get(groupId);
  if (!group?.has(context.account.owner.profileId) || !group.has(recipient.profileId)) {
    const body: GroupSendFailure = {
      success: false,
      message: "Error sending group context message: Request failed with status code 403",
      recipientProfileUrn,
      groupId,
      ...details(nothingDone),
    };
    return { status: 403, body };
  }

  const sent = send(
    { ...extras, recipient, text: input.message, subject: null, messageType: "group", groupId },
    context,
  );
  return sentAnswer("Group context message sent successfully", recipient, { groupId, ...details(sent) });
}
