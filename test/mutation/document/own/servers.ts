import type { DocumentMutant } from "../../mutant.ts";
import { addItem } from "../lists.ts";
import { inbox, send, sendWithAck } from "../ways.ts";

const own = { category: "servers and security", source: "own" } as const;

export const servers: readonly DocumentMutant[] = [
  {
    ...own,
    name: "the server ends in a slash",
    mutate: (edit) => edit.set("https://api.connectsafely.ai/linkedin/", "servers", "0", "url"),
  },
  {
    ...own,
    name: "the server has no /linkedin",
    mutate: (edit) => edit.set("https://api.connectsafely.ai", "servers", "0", "url"),
  },
  {
    ...own,
    name: "the server takes keys in clear",
    mutate: (edit) => edit.set("http://api.connectsafely.ai/linkedin", "servers", "0", "url"),
  },
  {
    ...own,
    name: "the first server is one's own machine",
    mutate(edit) {
      const servers = edit.get("servers") as unknown[];
      edit.set([{ url: "http://127.0.0.1:4010/linkedin", description: "Mock" }, ...servers], "servers");
    },
  },
  { ...own, name: "there is no server", mutate: (edit) => edit.remove("servers") },
  {
    ...own,
    name: "one operation is on another server",
    mutate: (edit) => edit.set([{ url: "https://api.connectsafely.ai" }], ...sendWithAck("servers")),
  },
  {
    ...own,
    name: "one path is on another server",
    mutate: (edit) =>
      edit.set([{ url: "http://api.connectsafely.ai/linkedin" }], "paths", "/messaging/send-group", "servers"),
  },
  { ...own, name: "the dialect is gone", mutate: (edit) => edit.remove("jsonSchemaDialect") },
  {
    ...own,
    name: "the dialect is an old one",
    mutate: (edit) => edit.set("http://json-schema.org/draft-07/schema#", "jsonSchemaDialect"),
  },
  {
    ...own,
    name: "a key is one of two ways to call",
    mutate: (edit) => edit.set([{ bearerAuth: [] }, {}], ...inbox("security")),
  },
  { ...own, name: "a key may be left out everywhere", mutate: (edit) => addItem(edit, {}, "security") },
  {
    ...own,
    name: "the key is a password",
    mutate: (edit) => edit.set("basic", "components", "securitySchemes", "bearerAuth", "scheme"),
  },
  {
    ...own,
    name: "the key goes into a header of its own",
    mutate: (edit) =>
      edit.set({ type: "apiKey", in: "header", name: "X-API-Key" }, "components", "securitySchemes", "bearerAuth"),
  },
  {
    ...own,
    name: "an operation asks for a scheme that is not defined",
    mutate: (edit) => edit.set([{ apiKey: [] }], ...send("security")),
  },
];
