import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { openDocument } from "../document.ts";
import { compare } from "./compare.ts";

const file = createRequire(import.meta.url).resolve("@connectsafely/spec/openapi.json");
const text = await readFile(file, "utf8");
type Json = { [key: string]: Json } & Json[];
const read = () => JSON.parse(text) as Json;

function at(document: Json, ...way: string[]): Json {
  const found = way.reduce<Json | undefined>((here, key) => here?.[key], document);
  if (found === undefined) throw new Error(`Nothing is at ${way.join("/")}.`);
  return found;
}

const schema = (document: Json, ...way: string[]) => at(document, "components", "schemas", ...way);
const send = (document: Json) => at(document, "paths", "/messaging/send", "post");

test("nothing changed is no change", async () => {
  expect(await compare(openDocument(read(), "a"), openDocument(read(), "b"))).toEqual([]);
});

test.each<[string, string, (document: Json) => void]>([
  [
    "a required header that may be absent now",
    "breaking",
    (d) => Object.assign(at(d, "components", "headers", "RateLimitReset"), { required: false }),
  ],
  ["no key asked for any more", "breaking", (d) => void delete (d as Record<string, unknown>)["security"]],
  ["an operation without a key", "breaking", (d) => Object.assign(send(d), { security: [] })],
  [
    "a header that is gone",
    "breaking",
    (d) => void delete (at(send(d), "responses", "200", "headers") as Record<string, unknown>)["X-RateLimit-Used"],
  ],
  [
    "another type in an answer",
    "breaking",
    (d) => Object.assign(schema(d, "LatestMessage", "properties", "text"), { type: "number" }),
  ],
  [
    "a field of an answer that may be absent now",
    "breaking",
    (d) => void schema(d, "SendMessageResult", "required").pop(),
  ],
  [
    "a smaller range in a request",
    "breaking",
    (d) => Object.assign(at(d, "components", "parameters", "Count", "schema"), { maximum: 50 }),
  ],
  [
    "a larger range in a request",
    "additive",
    (d) => Object.assign(at(d, "components", "parameters", "Count", "schema"), { maximum: 200 }),
  ],
  [
    "one more value in a request",
    "additive",
    (d) => void (schema(d, "MessageType", "enum") as unknown as string[]).push("voice"),
  ],
  ["a send that may be repeated", "breaking", (d) => Object.assign(send(d), { "x-delivery": "repeatable" })],
  ["another quota", "breaking", (d) => Object.assign(at(send(d), "x-quota"), { limit: 100 })],
  [
    "text that logs may show now",
    "breaking",
    (d) => Object.assign(schema(d, "MessageContent", "properties", "message"), { "x-sensitive": false }),
  ],
  [
    "another header example",
    "editorial",
    (d) => Object.assign(at(d, "components", "headers", "RateLimitUsed"), { example: 11 }),
  ],
  [
    "another body example",
    "editorial",
    (d) => Object.assign(at(d, "components", "examples", "MessageSent", "value"), { message: "Sent" }),
  ],
  [
    "a scheme in other letters",
    "none",
    (d) => Object.assign(at(d, "components", "securitySchemes", "bearerAuth"), { scheme: "Bearer" }),
  ],
  ["security written out", "none", (d) => Object.assign(send(d), { security: [{ bearerAuth: [] }] })],
  [
    "a header that is not required, written out",
    "editorial",
    (d) => Object.assign(at(d, "components", "headers", "RetryAfter"), { required: false }),
  ],
  [
    "types in another order",
    "editorial",
    (d) => void (schema(d, "RecentMessages", "properties", "nextCursor", "type") as unknown as string[]).reverse(),
  ],
  ["an operation on its way out", "additive", (d) => Object.assign(send(d), { deprecated: true })],
  ["another description", "editorial", (d) => Object.assign(send(d), { description: "Sends." })],
])("%s is %s", async (_, rating, change) => {
  const document = read();
  change(document);
  const changes = await compare(openDocument(read(), "a"), openDocument(document, "b"));
  expect([...new Set(changes.map((each) => each.rating))]).toEqual(rating === "none" ? [] : [rating]);
});
