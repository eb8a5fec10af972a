import { describe, expect, test } from "vitest";
import { johnsConversation, open, quotaOf } from "../test/ask.ts";

const hello = { recipientProfileId: "john-doe-123", message: "Hello!" };
const json = { "content-type": "application/json" };

describe("the key", () => {
  test.each([
    ["missing", ""],
    ["unknown", "Bearer other-key"],
    ["of another scheme", "Basic sandbox-key"],
    ["without a scheme", "sandbox-key"],
    ["followed by more", "Bearer sandbox-key more"],
    ["empty", "Bearer "],
  ])("that is %s is the documented 401", async (_, authorization) => {
    const { ask } = open();
    const reply = await ask("GET", "recent-messages", { headers: { authorization } });
    expect([reply.status, reply.body]).toEqual([401, { error: "Unauthorized - Invalid credentials" }]);
    expect(reply.headers.get("www-authenticate")).toBe("Bearer");
  });

  test("may be any of several", async () => {
    const { ask } = open({ apiKey: ["one", "two"] });
    for (const [key, status] of Object.entries({ one: 200, two: 200, "sandbox-key": 401 })) {
      const reply = await ask("GET", "recent-messages", { headers: { authorization: `bearer ${key}` } });
      expect([key, reply.status]).toEqual([key, status]);
    }
  });

  test("is asked for before anything else about the request", async () => {
    const { ask } = open();
    const headers = { authorization: "Bearer no", "content-type": "text/plain" };
    expect((await ask("POST", "send", { headers, body: "{" })).status).toBe(401);
  });
});

describe("the account", () => {
  test("is the default one unless the request names another", async () => {
    const { get } = open();
    expect((await get("recent-messages")).body.accountId).toBe("acc_12345");
    const accountId = "507f1f77bcf86cd799439011";
    expect((await get("recent-messages", { accountId })).body).toMatchObject({ accountId, total: 12 });
  });

  test("that nobody connected is a 400 that says so", async () => {
    const { get, post } = open();
    const replies = [
      await get("recent-messages", { accountId: "acc_unknown" }),
      await post("send", { ...hello, accountId: "acc_unknown" }),
      await post("typing-indicator", { conversationUrn: johnsConversation, accountId: "acc_unknown" }),
    ];
    for (const { status, body } of replies) {
      expect([status, body]).toEqual([400, { success: false, error: "accountId names no connected account" }]);
    }
  });

  test("whose subscription lapsed answers 403 to everything, and the other one does not", async () => {
    const { get, post, control } = open();
    control.setSubscription({ lapsed: true });
    const replies = [
      await get("recent-messages"),
      await get("conversation-details", { conversationUrn: johnsConversation }),
      await post("send", hello),
      await post("send", {}),
      await post("typing-indicator", { conversationUrn: johnsConversation }),
    ];
    for (const { status, body } of replies) {
      expect([status, body.error]).toEqual([403, expect.stringContaining("trial has expired")]);
    }
    expect((await get("recent-messages", { accountId: "507f1f77bcf86cd799439011" })).status).toBe(200);
    control.setSubscription({ lapsed: false });
    expect((await post("send", hello)).status).toBe(200);
  });
});

describe("the query", () => {
  test.each([
    ["an undeclared parameter", "recent-messages?limit=5", "limit"],
    ["a count that is too large", "recent-messages?count=101", "less than or equal to 100"],
    ["a count that is too small", "recent-messages?count=0", "greater than or equal to 1"],
    ["a count that is no whole number", "recent-messages?count=1.5", "count"],
    ["an empty value", "recent-messages?count=", "count"],
    ["a parameter given twice", "recent-messages?count=1&count=2", "array"],
    ["a boolean that is spelled otherwise", "recent-messages?read=yes", "boolean"],
    ["an empty text", "recent-messages?keywords=", "at least 1"],
    ["a name of Object.prototype", "recent-messages?constructor=1", "constructor"],
    ["a missing parameter that is required", "conversation-details", "conversationUrn is required"],
    ["an undeclared parameter beside it", `conversation-details?conversationUrn=x&since=1`, "since"],
  ])("with %s is refused", async (_, path, words) => {
    const { status, text } = await open().ask("GET", path);
    expect(status).toBe(400);
    expect(text).toContain(words);
  });

  test("has no place on a send", async () => {
    const { ask, control } = open();
    const reply = await ask("POST", "send?dryRun=true", { body: JSON.stringify(hello), headers: json });
    expect([reply.status, reply.body.error]).toEqual([400, expect.stringContaining("dryRun")]);
    expect(control.listSent()).toEqual([]);
  });
});

describe("the body", () => {
  test.each([
    ["a missing message", { recipientProfileId: "john-doe-123" }, "message is required"],
    ["a missing recipient", { message: "Hello!" }, "recipientProfileId or recipientProfileUrn is required"],
  ])("with %s is refused in a sentence", async (_, body, error) => {
    const reply = await open().post("send", body);
    expect([reply.status, reply.body]).toEqual([400, { success: false, error }]);
  });

  test("of a group send names all three fields when one is missing", async () => {
    const reply = await open().post("send-group", { groupId: "12345678", message: "Hello!" });
    expect(reply.body.error).toBe("recipientProfileUrn, groupId, and message are required");
  });

  test.each([
    ["a number as message", { ...hello, message: 5 }, "invalid_type", ["message"]],
    ["null as message", { ...hello, message: null }, "invalid_type", ["message"]],
    ["an empty message", { ...hello, message: "" }, "too_small", ["message"]],
    ["an unknown messageType", { ...hello, messageType: "fax" }, "invalid_enum_value", ["messageType"]],
    ["an unknown field", { ...hello, recipientProfileUm: "x" }, "unrecognized_keys", []],
  ])("with %s is refused with the list of issues", async (_, body, code, path) => {
    const reply = await open().post("send", body);
    expect(reply.status).toBe(400);
    expect(reply.body.error).toMatchObject({ name: "ZodError", issues: [{ code, path }] });
  });

  test("with a wrong item in a list is refused at that item", async () => {
    const reply = await open().post("send-with-ack", { ...hello, messageUrns: ["urn:li:msg_message:x", 7] });
    expect(reply.body.error).toMatchObject({ issues: [{ code: "invalid_type", path: ["messageUrns", 1] }] });
  });

  test("with a list of half a million wrong items gets a short answer", async () => {
    const messageUrns = Array.from({ length: 500_000 }, () => 1);
    const reply = await open().post("send-with-ack", { ...hello, messageUrns });
    expect(reply.status).toBe(400);
    expect(reply.text.length).toBeLessThan(1_000);
  });

  test.each(["[]", "null", '"text"', "7", "true"])("that is %s is refused", async (body) => {
    const { status, text } = await open().ask("POST", "send", { body, headers: json });
    expect([status, text]).toEqual([400, expect.stringContaining("JSON object")]);
  });

  test.each([
    ["an open brace", "{"],
    ["nothing", ""],
    ["bytes that are no UTF-8", new Uint8Array([0x22, 0xff, 0x22])],
    ["a comma too many", '{"message":"a",}'],
  ])("that is %s is a 400 in JSON", async (_, body) => {
    const reply = await open().ask("POST", "send", { body, headers: json });
    expect([reply.status, reply.body.success]).toEqual([400, false]);
  });

  test.each([
    ["text/plain", 415],
    ["application/jsonp", 415],
    ["application/json; charset=latin1", 415],
    ["application/json; charset=utf-8", 200],
    ['Application/JSON;charset="UTF-8"', 200],
  ])("of type %s is a %i", async (type, status) => {
    const reply = await open().ask("POST", "send", { body: JSON.stringify(hello), headers: { "content-type": type } });
    expect(reply.status).toBe(status);
  });

  test("may have one MiB and not a byte more", async () => {
    const { ask } = open();
    const room = 1_048_576 - JSON.stringify({ ...hello, message: "" }).length;
    const send = (length: number) =>
      ask("POST", "send", { body: JSON.stringify({ ...hello, message: "x".repeat(length) }), headers: json });
    expect((await send(room)).status).toBe(200);
    expect((await send(room + 1)).status).toBe(413);
  });
});

describe("a path or method that the document does not have", () => {
  test.each(["HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"])(
    "answers 405 to %s on a read, with Allow",
    async (method) => {
      const reply = await open().ask(method, "recent-messages");
      expect([reply.status, reply.headers.get("allow")]).toEqual([405, "GET"]);
      expect(reply.headers.get("content-type")).toBe("application/json");
    },
  );

  test("answers 405 to GET on a send", async () => {
    const reply = await open().ask("GET", "send");
    expect([reply.status, reply.headers.get("allow"), reply.body.success]).toEqual([405, "POST", false]);
    expect(quotaOf(reply).action).toBeNull();
  });

  test("tells who is lost where the API and the page are", async () => {
    const response = await open().sandbox.fetch("http://127.0.0.1:4010/");
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(/\/linkedin\/.*\/_sandbox\/ui/);
  });

  test.each(["", "nothing-here", "send/", "SEND", "send%20"])("answers 404 to %j", async (path) => {
    const reply = await open().ask("POST", path);
    expect([reply.status, reply.body.success]).toEqual([404, false]);
  });
});
