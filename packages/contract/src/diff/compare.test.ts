import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { openDocument } from "../document.ts";
import type { Rating } from "./change.ts";
import { compare } from "./compare.ts";

const file = createRequire(import.meta.url).resolve("@connectsafely/spec/openapi.json");
const text = await readFile(file, "utf8");
const read = (): unknown => JSON.parse(text);

/** The document with another value at one place; undefined takes away what is there. */
function changed(way: string, value: unknown): unknown {
  const document = read();
  const steps = way.split(" ");
  const last = steps.pop() ?? "";
  const place = steps.reduce((here, step) => (here as Record<string, unknown>)?.[step], document);
  if (typeof place !== "object" || place === null) throw new Error(`Nothing is at ${steps.join(" ")}.`);
  if (value === undefined && !Object.hasOwn(place, last)) throw new Error(`Nothing is at ${way}.`);
  if (value === undefined) delete (place as Record<string, unknown>)[last];
  else (place as Record<string, unknown>)[last] = value;
  return document;
}

const inbox = "paths /messaging/recent-messages get";
const history = "paths /messaging/conversation-details get";
const send = "paths /messaging/send post";
const json = "content application/json";
const schemas = "components schemas";
const headers = "components headers";
const count = "components parameters Count";
const message = `${schemas} MessageContent properties message`;
const string = { type: "string" };
const inboxNames = ["success", "accountId", "conversations"];

test("nothing changed is no change", async () => {
  expect(await compare(openDocument(read(), "a"), openDocument(read(), "b"))).toEqual([]);
});

test.concurrent.each<[what: string, Rating | "no change", way: string, value: unknown]>([
  // Words, samples and form.
  ["another description", "editorial", `${send} description`, "Sends."],
  ["another description of the key", "editorial", "components securitySchemes bearerAuth description", "A key."],
  ["a contact", "editorial", "info contact", { name: "Support" }],
  ["another header example", "editorial", `${headers} RateLimitUsed example`, 11],
  ["another body example", "editorial", "components examples MessageSent value message", "Sent"],
  ["a body without examples", "editorial", `${send} responses 200 ${json} examples`, undefined],
  ["a component that nothing refers to", "editorial", `${schemas} Unused`, string],
  ["a header that is not required, written out", "editorial", `${headers} RetryAfter required`, false],
  ["the style of a query, written out", "editorial", `${count} style`, "form"],
  ["types in another order", "editorial", `${schemas} RecentMessages properties nextCursor type`, ["null", "string"]],
  ["required names in another order", "editorial", `${schemas} RecentMessages required`, [...inboxNames].reverse()],
  // What operations ask for and promise.
  ["security written out", "no change", `${send} security`, [{ bearerAuth: [] }]],
  ["a scheme in other letters", "no change", "components securitySchemes bearerAuth scheme", "Bearer"],
  ["no key asked for any more", "breaking", "security", undefined],
  ["an operation without a key", "breaking", `${send} security`, []],
  ["an operation on its way out", "additive", `${send} deprecated`, true],
  ["a send that may be repeated", "breaking", `${send} x-delivery`, "repeatable"],
  ["another quota", "breaking", `${send} x-quota limit`, 100],
  ["another field for the cursor, deep in x-pagination", "breaking", `${inbox} x-pagination cursor field`, "cursor"],
  ["no word of where more is said", "breaking", `${history} x-pagination more`, undefined],
  ["text that logs may show now", "breaking", `${message} x-sensitive`, false],
  ["an id that logs hide now", "additive", `${schemas} AccountId x-sensitive`, true],
  ["another server of all", "breaking", "servers 0 url", "https://api.connectsafely.ai"],
  ["another server of a path", "breaking", "paths /messaging/send servers", [{ url: "https://x.example" }]],
  ["another server of an operation", "breaking", `${send} servers`, [{ url: "https://x.example" }]],
  ["another dialect of all schemas", "breaking", "jsonSchemaDialect", undefined],
  // Requests.
  [
    "a body that is required, where there was none",
    "breaking",
    `${inbox} requestBody`,
    { required: true, content: {} },
  ],
  ["a body that may be sent, where there was none", "additive", `${inbox} requestBody`, { content: {} }],
  ["a body that may be left out", "additive", `${send} requestBody required`, false],
  ["one more form of a body", "additive", `${send} requestBody content text/plain`, { schema: string }],
  ["a parameter more", "additive", `${inbox} parameters 5`, { name: "q", in: "query", schema: string }],
  ["a required one", "breaking", `${inbox} parameters 5`, { name: "q", in: "query", required: true, schema: string }],
  ["a parameter that may be left out", "additive", "components parameters ConversationUrn required", false],
  ["a parameter that must be there", "breaking", "components parameters Keywords required", true],
  ["a field that may be left out", "additive", `${schemas} MessageContent required`, undefined],
  ["a field that must be there", "breaking", `${schemas} MessageContent required`, ["message", "subject"]],
  ["a field of a request that is gone", "breaking", `${schemas} MessageContent properties subject`, undefined],
  ["a field more of a request", "additive", `${schemas} MessageContent properties tone`, string],
  ["a request that takes any field", "additive", `${schemas} SendMessageInput unevaluatedProperties`, undefined],
  ["a part of a request that takes any field", "additive", `${schemas} MessageContent additionalProperties`, true],
  ["a closed part of a request", "breaking", `${schemas} MessageContent additionalProperties`, false],
  ["a part of a request that is gone", "breaking", `${schemas} SendMessageInput allOf`, undefined],
  ["one alternative less", "breaking", `${schemas} Recipient anyOf 1`, undefined],
  ["no alternatives to choose from", "additive", `${schemas} Recipient anyOf`, undefined],
  ["a list of anything", "additive", `${schemas} SendMessageWithAckInput properties messageUrns items`, undefined],
  ["a parameter of any form", "additive", "components parameters Keywords schema", undefined],
  ["a smaller range in a request", "breaking", `${count} schema maximum`, 50],
  ["a larger range in a request", "additive", `${count} schema maximum`, 200],
  ["a value more in a request", "additive", `${schemas} MessageType enum`, ["normal", "inmail", "voice"]],
  ["a value less in a request", "breaking", `${schemas} MessageType enum`, ["normal"]],
  ["a value exchanged for another", "breaking", `${schemas} MessageType enum`, ["normal", "voice"]],
  ["any type in a request", "additive", `${schemas} MessageType type`, undefined],
  ["another default", "breaking", `${schemas} MessageType default`, "inmail"],
  ["a pattern in a request", "breaking", `${message} pattern`, "^[a-z]+$"],
  ["a constant in a request", "breaking", `${message} const`, "Hello"],
  ["a keyword that Redocly does not rate", "breaking", `${message} multipleOf`, 2],
  // Answers.
  ["a header that may be absent now", "breaking", `${headers} RateLimitReset required`, false],
  ["a header that is always there now", "additive", `${headers} RetryAfter required`, true],
  ["a header that is gone", "breaking", `${send} responses 200 headers X-RateLimit-Used`, undefined],
  ["a header without a schema", "breaking", `${headers} RateLimitUsed schema`, undefined],
  ["an answer without a schema", "breaking", `components responses Unauthorized ${json} schema`, undefined],
  ["another success", "breaking", `${send} responses 202`, { description: "Taken." }],
  ["a refusal more", "additive", `${send} responses 404`, { description: "Nobody." }],
  ["one more form of an answer", "breaking", `${send} responses 200 content text/plain`, { schema: string }],
  ["another type in an answer", "breaking", `${schemas} LatestMessage properties text type`, "number"],
  ["a field that may be absent now", "breaking", `${schemas} SendMessageResult required`, ["success", "message"]],
  ["a field that is always there now", "additive", `${schemas} RecentMessages required`, [...inboxNames, "count"]],
  ["a field of an answer that is gone", "breaking", `${schemas} Message properties sender`, undefined],
  ["a field more of an answer", "additive", `${schemas} Message properties mood`, string],
  ["a constant in an answer", "additive", `${schemas} SendMessageResult properties success const`, true],
  [
    "a list of anything in an answer",
    "breaking",
    `${schemas} RecentMessages properties conversations items`,
    undefined,
  ],
  // Both: Redocly tells of the first way only.
  ["a format told of answers, used in requests", "breaking", `${schemas} ConversationUrn format`, "uri"],
  ["a length told of requests, used in answers", "breaking", `${schemas} RecipientProfileUrn minLength`, undefined],
])("%s is %s", async (_, rating, way, value) => {
  const changes = await compare(openDocument(read(), "a"), openDocument(changed(way, value), "b"));
  expect(new Set(changes.map((change) => change.rating))).toEqual(new Set(rating === "no change" ? [] : [rating]));
});
