import type { DocumentMutant } from "../../mutant.ts";
import { swap } from "../lists.ts";
import { example, json, ref, response, send, sendWithAck, sendWithTyping } from "../ways.ts";

const own = { category: "examples", source: "own" } as const;

export const answerExamples: readonly DocumentMutant[] = [
  {
    ...own,
    name: "the examples of a 401 and a 403 are exchanged",
    mutate: (edit) => swap(edit, json(response("Unauthorized"), "examples"), json(response("Forbidden"), "examples")),
  },
  {
    ...own,
    name: "the examples of a 400 and a 500 are exchanged",
    mutate: (edit) =>
      swap(edit, json(response("SendBadRequest"), "examples"), json(response("SendServerError"), "examples")),
  },
  {
    ...own,
    name: "the examples of the two kinds of 429 are exchanged",
    mutate: (edit) =>
      swap(edit, json(response("QuotaExceeded"), "examples"), json(response("TooManyRequests"), "examples")),
  },
  {
    ...own,
    name: "a 500 shows the example of a 429",
    mutate: (edit) =>
      edit.set(
        ref("examples", "KeyRateLimited"),
        ...json(response("InboxServerError"), "examples", "credentialsUnavailable"),
      ),
  },
  {
    ...own,
    name: "a 400 speaks of a field that the operation does not have",
    mutate: (edit) => edit.set("groupId is required", ...example("MessageRequired", "value", "error")),
  },
  {
    ...own,
    name: "a group's 400 is that of the direct sends",
    mutate: (edit) =>
      edit.set(
        ref("examples", "ConversationUrnRequired"),
        ...json(response("GroupSendBadRequest"), "examples", "groupFieldsRequired"),
      ),
  },
  {
    ...own,
    name: "a 200 says that it failed",
    mutate: (edit) => edit.set(false, ...example("MessageSentWithAck", "value", "success")),
  },
  {
    ...own,
    name: "a 200 does not say success",
    mutate: (edit) => edit.remove(...example("HistoryWithEveryField", "value", "success")),
  },
  {
    ...own,
    name: "the status text of an answer is the text that was sent",
    mutate: (edit) =>
      edit.set("Hello! I would like to connect with you.", ...example("MessageSent", "value", "message")),
  },
  {
    ...own,
    name: "a spent quota is told with another number than its headers",
    mutate: (edit) =>
      edit.set("Rate limit exceeded for MESSAGE: 100/100 used", ...example("QuotaSpent", "value", "error")),
  },
  {
    ...own,
    name: "a spent quota is told with another action than its headers",
    mutate: (edit) =>
      edit.set("Rate limit exceeded for CONNECT: 150/150 used", ...example("QuotaSpent", "value", "error")),
  },
  {
    ...own,
    name: "a hold ends at another time than its headers say",
    mutate: (edit) => edit.set("2026-03-16T18:00:00Z", ...example("QuotaSpentWithHold", "value", "holdUntil")),
  },
  {
    ...own,
    name: "a hold ends at a time without a zone",
    mutate: (edit) => edit.set("2026-03-17T00:00:00", ...example("QuotaSpentWithHold", "value", "holdUntil")),
  },
  {
    ...own,
    name: "the indicator that failed was sent",
    mutate: (edit) => edit.set(true, ...example("TypingIndicatorFailed", "value", "success")),
  },
  {
    ...own,
    name: "a message with typing has the answer of a plain one",
    mutate: (edit) =>
      edit.set(
        ref("examples", "MessageSent"),
        ...json(sendWithTyping("responses", "200"), "examples", "messageSentWithTyping"),
      ),
  },
  {
    ...own,
    name: "no answer shows an acknowledgement",
    needsBaseline: true,
    mutate: (edit) => edit.remove(...json(sendWithAck("responses", "200"), "examples", "messageSentWithAck")),
  },
  {
    ...own,
    name: "an example has no value",
    mutate: (edit) => edit.remove(...example("MessageSent", "value")),
  },
  {
    ...own,
    name: "an example is a text that holds JSON",
    mutate: (edit) =>
      edit.set(JSON.stringify(edit.get(...example("MessageSent", "value"))), ...example("MessageSent", "value")),
  },
  {
    ...own,
    name: "a 429 shows the example of a 200",
    mutate: (edit) =>
      edit.set(ref("examples", "MessageSent"), ...json(response("QuotaExceeded"), "examples", "quotaSpent")),
  },
  {
    ...own,
    name: "an answer has an example without a name",
    mutate(edit) {
      const value = edit.get(...example("MessageSent", "value"));
      edit.remove(...json(send("responses", "200"), "examples"));
      edit.set(value, ...json(send("responses", "200"), "example"));
    },
  },
];
