import { describe, expect, it } from "vitest";
import { type OpenApi, readBundle } from "../setup/document.ts";
import { compare, type Difference } from "./compare.ts";
import { type Exception, exceptions } from "./exceptions.ts";
import { pages } from "./pages.ts";

interface Mutation {
  what: string;
  /** Where in the bundle. */
  at: string[];
  /** What to put there. Without it, what is there is taken away. */
  put?: unknown;
  /** The names of the facts that are lost. */
  facts: string[];
}

const send = ["paths", "/messaging/send", "post"];
const schemas = ["components", "schemas"];

const mutations: Mutation[] = [
  {
    what: "an operation",
    at: ["paths", "/messaging/send-group"],
    facts: [
      "sendGroupMessage: quota of 150 per day and account",
      "sendGroupMessage: it sends through membership in a group",
      "sendGroupMessage: it reaches members who are no connections",
      "sendGroupMessage: sender and recipient are in the same group",
      "sendGroupMessage: it needs no InMail credit",
    ],
  },
  {
    what: "a body field",
    at: [...schemas, "SendMessageWithAckInput", "properties", "messageUrns"],
    facts: [
      "sendMessageWithAck: body field messageUrns, type array",
      "sendMessageWithAck: body field messageUrns, required: no",
      "sendMessageWithAck: body field messageUrns, says /acknowledge/i",
      "sendMessageWithAck: request example 1 shows messageUrns as array",
    ],
  },
  {
    what: "the type of a body field",
    at: [...schemas, "SendMessageWithAckInput", "properties", "messageUrns", "type"],
    put: "string",
    facts: [
      "sendMessageWithAck: body field messageUrns, type array",
      "sendMessageWithAck: request example 1 shows messageUrns as array",
    ],
  },
  {
    what: "what a body requires",
    at: [...schemas, "SendTypingIndicatorInput", "required"],
    facts: ["sendTypingIndicator: body field conversationUrn, required: yes"],
  },
  {
    what: "the choice of a recipient",
    at: [...schemas, "Recipient", "anyOf", "1", "required"],
    put: [],
    facts: ["sendMessage", "sendMessageWithTyping", "sendMessageWithAck"].flatMap((operation) => [
      `${operation}: body field recipientProfileId, required: or recipientProfileUrn`,
      `${operation}: body field recipientProfileUrn, required: or recipientProfileId`,
    ]),
  },
  {
    what: "the values of a field",
    at: [...schemas, "MessageType", "enum"],
    put: ["normal", "inmail", "sponsored"],
    facts: ["sendMessage", "sendMessageWithTyping", "sendMessageWithAck"].map(
      (operation) => `${operation}: body field messageType, values normal, inmail`,
    ),
  },
  {
    what: "the default of a field",
    at: [...schemas, "MessageType", "default"],
    put: "inmail",
    facts: ["sendMessage", "sendMessageWithTyping"].map(
      (operation) => `${operation}: body field messageType, default normal`,
    ),
  },
  {
    what: "the default of a parameter",
    at: ["components", "parameters", "Count", "schema", "default"],
    put: 10,
    facts: ["getRecentMessages: parameter count, default 20"],
  },
  {
    what: "the maximum of a parameter",
    at: ["components", "parameters", "Count", "schema", "maximum"],
    facts: ["getRecentMessages: parameter count, maximum 100"],
  },
  {
    what: "whether a parameter is required",
    at: ["components", "parameters", "ConversationUrn", "required"],
    put: false,
    facts: ["getConversationDetails: parameter conversationUrn, required: yes"],
  },
  {
    what: "a status",
    at: ["paths", "/messaging/typing-indicator", "post", "responses", "401"],
    facts: [
      "sendTypingIndicator: 401 says /API key/i",
      "sendTypingIndicator: 401 example",
      "sendTypingIndicator: 401 example shows error as string",
    ],
  },
  {
    what: "a header of one status",
    at: ["components", "responses", "QuotaExceeded", "headers", "X-RateLimit-Used"],
    facts: ["sendGroupMessageWithTyping", "sendMessageWithAck"].map(
      (operation) => `${operation}: header X-RateLimit-Used on all responses`,
    ),
  },
  {
    what: "whether a header is required",
    at: ["components", "headers", "RateLimitReset", "required"],
    put: false,
    facts: ["sendGroupMessageWithTyping", "sendMessageWithAck"].map(
      (operation) => `${operation}: header X-RateLimit-Reset on all responses`,
    ),
  },
  {
    what: "a field of a response",
    at: [...schemas, "Conversation", "properties", "unreadCount"],
    facts: ["getRecentMessages: 200 example shows conversations[].unreadCount as integer"],
  },
  {
    what: "the type of a field of a response",
    at: [...schemas, "SendTypingIndicatorResult", "properties", "message", "type"],
    put: ["string", "null"],
    facts: ["sendTypingIndicator: 200 field message, type string"],
  },
  {
    what: "an example of a request",
    at: ["components", "examples", "InMail", "value", "subject"],
    put: "Another subject",
    facts: ["sendMessage: request example 2"],
  },
  {
    what: "an example of an answer",
    at: ["components", "examples", "GroupMessageWithTypingRefused", "value", "typingIndicatorSent"],
    put: true,
    facts: ["sendGroupMessageWithTyping: 403 example"],
  },
  {
    what: "a quota",
    at: [...send.with(1, "/messaging/send-with-ack"), "x-quota", "limit"],
    put: 100,
    facts: ["sendMessageWithAck: quota of 150 per day and account"],
  },
  {
    what: "the authentication of an operation",
    at: [...send, "security"],
    put: [],
    facts: ["sendMessage: bearer authentication"],
  },
  {
    what: "the content type of a body",
    at: [...send, "requestBody", "content"],
    put: { "text/plain": {} },
    facts: expect.arrayContaining(["sendMessage: sends application/json"]),
  },
  {
    what: "parameters where there are none",
    at: [...send, "parameters"],
    put: [{ name: "dryRun", in: "query" }],
    facts: ["sendMessage: no parameters"],
  },
  {
    what: "the server",
    at: ["servers", "0", "url"],
    put: "https://api.example.com",
    facts: expect.arrayContaining([
      "sendMessage: POST /linkedin/messaging/send",
      "sendMessageWithAck: POST /messaging/send-with-ack",
      "sendMessageWithAck: call POST https://api.connectsafely.ai/linkedin/messaging/send-with-ack",
    ]),
  },
  {
    what: "a description",
    at: [...schemas, "AccountId", "description"],
    put: "An account.",
    facts: ["sendTypingIndicator", "sendGroupMessageWithTyping", "sendMessage", "sendMessageWithAck"].map(
      (operation) => `${operation}: body field accountId, says /default account/i`,
    ),
  },
];

/** The bundle with one place changed. A place that does not exist is a mistake in the table, except an added one. */
function mutated({ at, put }: Pick<Mutation, "at" | "put">): OpenApi {
  const document = readBundle();
  const last = at.at(-1) ?? "";
  const holder = at
    .slice(0, -1)
    .reduce((node, step) => node?.[step] as Record<string, unknown>, document as unknown as Record<string, unknown>);
  if (!holder || (put === undefined && !(last in holder)))
    throw new Error(`The bundle has nothing at ${at.join(" ")}.`);
  if (put === undefined) delete holder[last];
  else holder[last] = put;
  return document;
}

/** What the changed document lost, beyond what the document lacks as it is. */
function lost(document: OpenApi): Difference[] {
  const before = compare(readBundle(), pages, exceptions).differences.map(({ page, fact }) => `${page} ${fact}`);
  return compare(document, pages, exceptions).differences.filter(
    ({ page, fact }) => !before.includes(`${page} ${fact}`),
  );
}

describe("the comparison with the published pages", () => {
  it.each(mutations)("names the facts that are lost when the document changes $what", ({ facts, ...mutation }) => {
    expect([...new Set(lost(mutated(mutation)).map(({ fact }) => fact))]).toEqual(facts);
  });

  it("tells what the document says instead, and which page says otherwise", () => {
    const document = mutated({ at: ["components", "parameters", "Count", "schema", "default"], put: 10 });
    expect(lost(document)).toEqual([
      {
        page: "article-integration-guide",
        fact: "getRecentMessages: parameter count, default 20",
        documentSays: "default 10",
      },
    ]);
  });

  it("names an exception whose fact the document now agrees with", () => {
    const document = mutated({ at: [...schemas, "MessageType", "enum"] });
    expect(compare(document, pages, exceptions).stale).toEqual([
      "reference-send-with-ack, sendMessageWithAck: body field messageType, any value: the document agrees with the page",
    ]);
  });

  it("names an exception whose fact the document now changes in another way", () => {
    const document = mutated({ at: [...schemas, "Error", "properties", "error"], put: { type: "boolean" } });
    expect(compare(document, pages, exceptions).stale).toContain(
      "reference-send-with-ack, sendMessageWithAck: 400 field error, type object: the document says: type boolean",
    );
  });

  it("names an exception whose example the document no longer shows", () => {
    const document = mutated({ at: ["components", "examples", "HistoryWithOlderMessages", "value", "total"], put: 12 });
    expect(compare(document, pages, exceptions).stale).toEqual([
      "article-integration-guide, getConversationDetails: 200 example: the document has no example with the values that the exception names",
    ]);
  });

  it("names an exception from a fact that no page states", () => {
    const unknown: Exception = { page: "reference-send", fact: "sendMessage: free", documentSays: "", reason: "" };
    expect(compare(readBundle(), pages, [...exceptions, unknown]).stale).toEqual([
      "reference-send, sendMessage: free: the page states no such fact",
    ]);
  });
});
