import type { DocumentMutant } from "../../mutant.ts";
import { example, json, parameter, ref, schema, send, sendWithAck } from "../ways.ts";

const own = { category: "examples", source: "own" } as const;

export const requestExamples: readonly DocumentMutant[] = [
  {
    ...own,
    name: "an InMail has no subject",
    mutate: (edit) => edit.remove(...example("InMail", "value", "subject")),
  },
  {
    ...own,
    name: "the example of an InMail is a normal message",
    mutate: (edit) => edit.remove(...example("InMail", "value", "messageType")),
  },
  {
    ...own,
    name: "no example of a send names the recipient by URN",
    mutate: (edit) => edit.remove(...json(send("requestBody"), "examples", "messageByUrn")),
  },
  {
    ...own,
    name: "the profile id of an example is a URN",
    mutate: (edit) =>
      edit.set(
        "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002",
        ...example("NormalMessage", "value", "recipientProfileId"),
      ),
  },
  {
    ...own,
    name: "the profile URN of an example is a profile id",
    mutate: (edit) => edit.set("john-doe-123", ...example("GroupMessage", "value", "recipientProfileUrn")),
  },
  {
    ...own,
    name: "the example of a request has the fields of its answer",
    mutate: (edit) =>
      edit.set(
        ref("examples", "MessageSentWithAck"),
        ...json(sendWithAck("requestBody"), "examples", "replyAcknowledging"),
      ),
  },
  {
    ...own,
    name: "no example acknowledges a message",
    needsBaseline: true,
    mutate: (edit) => edit.remove(...json(sendWithAck("requestBody"), "examples", "replyAcknowledging")),
  },
  {
    ...own,
    name: "an acknowledged message is a number",
    mutate: (edit) => edit.set(1, ...example("ReplyAcknowledging", "value", "messageUrns", "0")),
  },
  {
    ...own,
    name: "an acknowledged message is named by its conversation",
    mutate: (edit) =>
      edit.set(
        edit.get(...example("TypingIndicator", "value", "conversationUrn")),
        ...example("GroupReplyAcknowledging", "value", "messageUrns", "0"),
      ),
  },
  {
    ...own,
    name: "the example of a URN is encoded already",
    mutate(edit) {
      const urn = edit.get(...parameter("ConversationUrn", "examples", "urn", "value")) as string;
      edit.set(encodeURIComponent(urn), ...parameter("ConversationUrn", "examples", "urn", "value"));
    },
  },
  {
    ...own,
    name: "the example of a cursor is not the one of the first page",
    mutate: (edit) =>
      edit.set("RVhBTVBMRS1DVVJTT1ItMDAwMQ%3D%3D", ...parameter("NextCursor", "examples", "secondPage", "value")),
  },
  {
    ...own,
    name: "the example of an anchor is in seconds",
    mutate: (edit) => edit.set(1_773_655_200, ...parameter("DeliveredAt", "examples", "around", "value")),
  },
  {
    ...own,
    name: "the example of an anchor is a timestamp",
    mutate: (edit) => edit.set("2026-03-16T10:00:00Z", ...parameter("DeliveredAt", "examples", "around", "value")),
  },
  {
    ...own,
    name: "the example of a search is empty",
    mutate: (edit) => edit.set("", ...parameter("Keywords", "examples", "byName", "value")),
  },
  {
    ...own,
    name: "a parameter has no example",
    mutate: (edit) => edit.remove(...parameter("Count", "examples")),
  },
  {
    ...own,
    name: "a default is out of its range",
    mutate: (edit) => edit.set(200, ...parameter("Count", "schema", "default")),
  },
  {
    ...own,
    name: "a default is a text",
    mutate: (edit) => edit.set("20", ...parameter("Count", "schema", "default")),
  },
  {
    ...own,
    name: "a default is another one",
    mutate: (edit) => edit.set(25, ...parameter("Count", "schema", "default")),
  },
  {
    ...own,
    name: "the example of a schema does not fit it",
    mutate: (edit) => edit.set([12_345_678], ...schema("GroupId", "examples")),
  },
];
