import type { DocumentMutant } from "../../mutant.ts";
import { example, header, inbox, response, schema, send } from "../ways.ts";

const own = { category: "prose", source: "own" } as const;

/** Other words. */
export const prose: readonly DocumentMutant[] = [
  {
    ...own,
    name: "the description of an operation is another one",
    mutate: (edit) => edit.set("Sends one message.", ...send("description")),
  },
  {
    ...own,
    name: "the description of the document is another one",
    mutate: (edit) => edit.set("Reads an inbox and sends messages.", "info", "description"),
  },
  {
    ...own,
    name: "the description of an answer is another one",
    mutate: (edit) => edit.set("The key is not known.", ...response("Unauthorized", "description")),
  },
  {
    ...own,
    name: "the description of a header is another one",
    mutate: (edit) => edit.set("How many are used.", ...header("RateLimitUsed", "description")),
  },
  {
    ...own,
    name: "the description of a field is another one",
    mutate: (edit) =>
      edit.set("What the recipient reads.", ...schema("MessageContent", "properties", "message", "description")),
  },
  {
    ...own,
    name: "the summary of an operation has other words",
    mutate: (edit) => edit.set("Read the inbox", ...inbox("summary")),
  },
  {
    ...own,
    name: "the tag has another description",
    mutate: (edit) => edit.set("Reads and sends messages.", "tags", "0", "description"),
  },
  {
    ...own,
    name: "the summary of an example has other words",
    mutate: (edit) => edit.set("A message by id", ...example("NormalMessage", "summary")),
  },
  {
    ...own,
    name: "an example has a description",
    mutate: (edit) => edit.set("From the vendor's pages.", ...example("MessageSent", "description")),
  },
  {
    ...own,
    name: "a schema has another title",
    mutate: (edit) => edit.set("Page of the inbox", ...schema("RecentMessages", "title")),
  },
  {
    ...own,
    name: "the document has a contact and links",
    mutate(edit) {
      edit.set({ name: "Support", url: "https://connectsafely.ai" }, "info", "contact");
      edit.set({ description: "Guides", url: "https://connectsafely.ai/docs" }, "externalDocs");
    },
  },
  {
    ...own,
    name: "the document has the next version",
    mutate: (edit) => edit.set("0.1.1", "info", "version"),
  },
  {
    ...own,
    name: "the text of a message in an example has other words",
    mutate: (edit) => edit.set("Good morning!", ...example("NormalMessage", "value", "message")),
  },
];
