import type { DocumentMutant } from "../../mutant.ts";
import { parameter, schema } from "../ways.ts";

const own = { category: "extensions", source: "own" } as const;

const unmarked: readonly { readonly what: string; readonly way: readonly string[] }[] = [
  { what: "the text of a direct message", way: schema("MessageContent", "properties", "message") },
  { what: "the text of a group message", way: schema("GroupMessageContent", "properties", "message") },
  { what: "the subject of a message", way: schema("MessageContent", "properties", "subject") },
  { what: "the profile id of a recipient", way: schema("RecipientProfileId") },
  { what: "the profile URN of a recipient", way: schema("RecipientProfileUrn") },
  { what: "the words of a search", way: parameter("Keywords", "schema") },
  { what: "the cursor of a request", way: parameter("NextCursor", "schema") },
  { what: "the cursor of an answer", way: schema("RecentMessages", "properties", "nextCursor") },
  { what: "the profile id of a query", way: parameter("ProfileId", "schema") },
  { what: "the name of a participant", way: schema("Participant", "properties", "name") },
  { what: "the headline of a participant", way: schema("Participant", "properties", "headline") },
  { what: "the URN of a participant", way: schema("Participant", "properties", "hostIdentityUrn") },
  { what: "the member number of a participant", way: schema("Participant", "properties", "backendUrn") },
  { what: "the messaging URN of a participant", way: schema("Participant", "properties", "participantUrn") },
  { what: "the text of the latest message", way: schema("LatestMessage", "properties", "text") },
  { what: "the sender of the latest message", way: schema("LatestMessage", "properties", "senderName") },
  { what: "the address of a sender", way: schema("LatestMessage", "properties", "senderProfileUrl") },
  { what: "the URN of the latest sender", way: schema("LatestMessage", "properties", "senderUrn") },
  { what: "the text of the history", way: schema("Message", "properties", "text") },
  { what: "the subject of the history", way: schema("Message", "properties", "subject") },
  { what: "the name of a sender", way: schema("Sender", "properties", "name") },
  { what: "the URN of a sender", way: schema("Sender", "properties", "participantUrn") },
  { what: "the owner of an inbox", way: schema("RecentMessages", "properties", "profileUrn") },
];

export const sensitive: readonly DocumentMutant[] = [
  ...unmarked.map(
    ({ what, way }): DocumentMutant => ({
      ...own,
      name: `${what} is not marked x-sensitive`,
      mutate: (edit) => edit.remove(...way, "x-sensitive"),
    }),
  ),
  {
    ...own,
    name: "x-sensitive is false",
    mutate: (edit) => edit.set(false, ...schema("Message", "properties", "text", "x-sensitive")),
  },
  {
    ...own,
    name: "x-sensitive is a text",
    mutate: (edit) => edit.set("true", ...schema("Message", "properties", "text", "x-sensitive")),
  },
  {
    ...own,
    name: "x-sensitive stands beside the schema of a parameter, where nobody reads it",
    mutate(edit) {
      edit.remove(...parameter("Keywords", "schema", "x-sensitive"));
      edit.set(true, ...parameter("Keywords", "x-sensitive"));
    },
  },
  {
    ...own,
    name: "an account id is marked x-sensitive",
    needsBaseline: true,
    mutate: (edit) => edit.set(true, ...schema("AccountId", "x-sensitive")),
  },
];
