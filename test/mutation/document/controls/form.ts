import type { DocumentMutant } from "../../mutant.ts";
import { rename } from "../lists.ts";
import { example, header, inbox, json, parameter, ref, response, schema, send } from "../ways.ts";

const own = { category: "form", source: "own" } as const;

/** The same said in another way. */
export const form: readonly DocumentMutant[] = [
  {
    ...own,
    name: "the paths are in another order",
    mutate: (edit) => edit.set(reversed(edit.get("paths")), "paths"),
  },
  {
    ...own,
    name: "the keys of every component are in another order",
    mutate: (edit) => edit.set(reversedDeeply(edit.get("components")), "components"),
  },
  {
    ...own,
    name: "the statuses of an operation are in another order",
    // Keys that are numbers keep their order in JavaScript, so the one of an answer's parts is changed too.
    mutate: (edit) => edit.set(reversed(edit.get(...send("responses", "200"))), ...send("responses", "200")),
  },
  {
    ...own,
    name: "the parameters of an operation are in another order",
    mutate: (edit) => edit.set((edit.get(...inbox("parameters")) as unknown[]).toReversed(), ...inbox("parameters")),
  },
  {
    ...own,
    name: "required names are in another order",
    mutate: (edit) =>
      edit.set(
        (edit.get(...schema("Conversation", "required")) as unknown[]).toReversed(),
        ...schema("Conversation", "required"),
      ),
  },
  {
    ...own,
    name: "the types of a field are in another order",
    mutate: (edit) => edit.set(["null", "string"], ...schema("RecentMessages", "properties", "nextCursor", "type")),
  },
  {
    ...own,
    name: "the parts of a request are in another order",
    mutate: (edit) =>
      edit.set(
        (edit.get(...schema("SendMessageInput", "allOf")) as unknown[]).toReversed(),
        ...schema("SendMessageInput", "allOf"),
      ),
  },
  {
    ...own,
    name: "a header stands where it is used",
    mutate: (edit) =>
      edit.set(edit.get(...header("RateLimitReset")), ...send("responses", "200", "headers", "X-RateLimit-Reset")),
  },
  {
    ...own,
    name: "an answer stands where it is used",
    mutate: (edit) => edit.set(edit.get(...response("InboxBadRequest")), ...inbox("responses", "400")),
  },
  {
    ...own,
    name: "an example stands where it is used",
    mutate: (edit) =>
      edit.set(edit.get(...example("MessageSent")), ...json(send("responses", "200"), "examples", "messageSent")),
  },
  {
    ...own,
    name: "an example has another name",
    mutate: (edit) => rename(edit, "messageSent", "sent", ...json(send("responses", "200"), "examples")),
  },
  {
    ...own,
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
    ...own,
    name: "an operation asks for the key by itself",
    mutate: (edit) => edit.set([{ bearerAuth: [] }], ...send("security")),
  },
  {
    ...own,
    name: "the security scheme is written with a capital",
    mutate: (edit) => edit.set("Bearer", "components", "securitySchemes", "bearerAuth", "scheme"),
  },
  {
    ...own,
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
