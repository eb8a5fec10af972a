import type { DocumentMutant } from "../mutant.ts";
import { rename } from "./lists.ts";
import { example, header, inbox, json, parameter, ref, response, schema, send } from "./ways.ts";

const prose = { category: "prose", source: "own" } as const;
const form = { category: "form", source: "own" } as const;

/** Changes that matter to no caller: the suite has to stay green on the document alone. */
export const documentControls: readonly DocumentMutant[] = [
  {
    ...prose,
    name: "the description of an operation is another one",
    mutate: (edit) => edit.set("Sends one message.", ...send("description")),
  },
  {
    ...prose,
    name: "the description of the document is another one",
    mutate: (edit) => edit.set("Reads an inbox and sends messages.", "info", "description"),
  },
  {
    ...prose,
    name: "the description of an answer is another one",
    mutate: (edit) => edit.set("The key is not known.", ...response("Unauthorized", "description")),
  },
  {
    ...prose,
    name: "the description of a header is another one",
    mutate: (edit) => edit.set("How many are used.", ...header("RateLimitUsed", "description")),
  },
  {
    ...prose,
    name: "the description of a field is another one",
    mutate: (edit) =>
      edit.set("What the recipient reads.", ...schema("MessageContent", "properties", "message", "description")),
  },
  {
    ...prose,
    name: "the summary of an operation has other words",
    mutate: (edit) => edit.set("Read the inbox", ...inbox("summary")),
  },
  {
    ...prose,
    name: "the tag has another description",
    mutate: (edit) => edit.set("Reads and sends messages.", "tags", "0", "description"),
  },
  {
    ...prose,
    name: "the summary of an example has other words",
    mutate: (edit) => edit.set("A message by id", ...example("NormalMessage", "summary")),
  },
  {
    ...prose,
    name: "an example has a description",
    mutate: (edit) => edit.set("From the vendor's pages.", ...example("MessageSent", "description")),
  },
  {
    ...prose,
    name: "a schema has another title",
    mutate: (edit) => edit.set("Page of the inbox", ...schema("RecentMessages", "title")),
  },
  {
    ...prose,
    name: "the document has a contact and links",
    mutate(edit) {
      edit.set({ name: "Support", url: "https://connectsafely.ai" }, "info", "contact");
      edit.set({ description: "Guides", url: "https://connectsafely.ai/docs" }, "externalDocs");
    },
  },
  {
    ...prose,
    name: "the document has the next version",
    mutate: (edit) => edit.set("0.1.1", "info", "version"),
  },
  {
    ...prose,
    name: "the text of a message in an example has other words",
    mutate: (edit) => edit.set("Good morning!", ...example("NormalMessage", "value", "message")),
  },
  {
    ...form,
    name: "the paths are in another order",
    mutate: (edit) => edit.set(reversed(edit.get("paths")), "paths"),
  },
  {
    ...form,
    name: "the keys of every component are in another order",
    mutate: (edit) => edit.set(reversedDeeply(edit.get("components")), "components"),
  },
  {
    ...form,
    name: "the statuses of an operation are in another order",
    // Keys that are numbers keep their order in JavaScript, so the one of an answer's parts is changed too.
    mutate: (edit) => edit.set(reversed(edit.get(...send("responses", "200"))), ...send("responses", "200")),
  },
  {
    ...form,
    name: "the parameters of an operation are in another order",
    mutate: (edit) => edit.set((edit.get(...inbox("parameters")) as unknown[]).toReversed(), ...inbox("parameters")),
  },
  {
    ...form,
    name: "required names are in another order",
    mutate: (edit) =>
      edit.set(
        (edit.get(...schema("Conversation", "required")) as unknown[]).toReversed(),
        ...schema("Conversation", "required"),
      ),
  },
  {
    ...form,
    name: "the types of a field are in another order",
    mutate: (edit) => edit.set(["null", "string"], ...schema("RecentMessages", "properties", "nextCursor", "type")),
  },
  {
    ...form,
    name: "the parts of a request are in another order",
    mutate: (edit) =>
      edit.set(
        (edit.get(...schema("SendMessageInput", "allOf")) as unknown[]).toReversed(),
        ...schema("SendMessageInput", "allOf"),
      ),
  },
  {
    ...form,
    name: "a header stands where it is used",
    mutate: (edit) =>
      edit.set(edit.get(...header("RateLimitReset")), ...send("responses", "200", "headers", "X-RateLimit-Reset")),
  },
  {
    ...form,
    name: "an answer stands where it is used",
    mutate: (edit) => edit.set(edit.get(...response("InboxBadRequest")), ...inbox("responses", "400")),
  },
  {
    ...form,
    name: "an example stands where it is used",
    mutate: (edit) =>
      edit.set(edit.get(...example("MessageSent")), ...json(send("responses", "200"), "examples", "messageSent")),
  },
  {
    ...form,
    name: "an example has another name",
    mutate: (edit) => rename(edit, "messageSent", "sent", ...json(send("responses", "200"), "examples")),
  },
  {
    ...form,
    name: "a component has another name",
    mutate(edit) {
      rename(edit, "Keywords", "Search", "components", "parameters");
      const parameters = edit.get(...inbox("parameters")) as { $ref: string }[];
      edit.set(
        parameters.map((each) =>
          each.$ref === ref("parameters", "Keywords").$ref ? ref("parameters", "Search") : each,
        ),
        ...inbox("parameters"),
      );
    },
  },
  {
    ...form,
    name: "an operation asks for the key by itself",
    mutate: (edit) => edit.set([{ bearerAuth: [] }], ...send("security")),
  },
  {
    ...form,
    name: "the security scheme is written with a capital",
    mutate: (edit) => edit.set("Bearer", "components", "securitySchemes", "bearerAuth", "scheme"),
  },
  {
    ...form,
    name: "the default of OpenAPI is written out",
    mutate(edit) {
      edit.set(false, ...parameter("Keywords", "required"));
      edit.set("form", ...parameter("Count", "style"));
      edit.set(false, ...header("RetryAfter", "required"));
    },
  },
];

function reversed(value: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value as object).toReversed());
}

function reversedDeeply(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedDeeply);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, reversedDeeply(each)] as const)
      .toReversed(),
  );
}
