import { type Asked, answer, fieldsOf, hears, isSend, type Mutate, operationOf, serves, withFields, withHeader, withQuery } from "./between.ts";
import { category } from "./category.ts";

const john = "john-doe-123";
const refusal = (error: string) => answer(400, { success: false, error });

/** Mends the fields of a body that should be refused. */
const mends = (change: (fields: Record<string, unknown>) => void): Mutate =>
  hears((asked) => (operationOf(asked) && asked.method === "POST" ? withFields(asked, change) : asked));

/** Mends a query that should be refused. */
const mendsQuery = (change: (query: URLSearchParams) => void): Mutate =>
  hears((asked) => (asked.method === "GET" ? withQuery(asked, change) : asked));

/** Refuses what should be taken. A refusal of a send carries the headers of one that the sandbox refuses. */
const refuses = (what: (fields: Record<string, unknown>, asked: Asked) => boolean): Mutate =>
  serves(() => async (asked, next) => {
    if (operationOf(asked) === undefined) return next(asked);
    const fields = asked.method === "GET" ? Object.fromEntries(asked.url.searchParams) : fieldsOf(asked);
    if (!what(fields, asked)) return next(asked);
    const said = await next({ ...asked, ...(asked.method === "POST" && { body: "{}" }) });
    if (said.status !== 400 && said.status !== 200) return said;
    const { headers, status, text } = refusal("Invalid request");
    return isSend(asked) ? { status, headers: said.headers, text } : { status, headers, text };
  });

const known = new Set(
  "accountId recipientProfileId recipientProfileUrn message subject messageType conversationUrn messageUrns groupId".split(" "),
);

function clamp(query: URLSearchParams, name: string, least: number, most: number): void {
  const value = query.get(name);
  if (value !== null && /^-?\d+$/.test(value)) query.set(name, String(Math.min(most, Math.max(least, Number(value)))));
}

export const inputMutants = category("input", {
  list: {
    "S51 a send without a message is accepted": mends((fields) => {
      if (!("message" in fields) && "groupId" in fields) fields["message"] = "Hello";
      if (!("message" in fields) && ("recipientProfileId" in fields || "recipientProfileUrn" in fields)) fields["message"] = "Hello";
    }),
    "S53 a message that is a number is accepted": mends((fields) => {
      if (typeof fields["message"] === "number") fields["message"] = String(fields["message"]);
    }),
    "S54 an unknown field is ignored": mends((fields) => {
      for (const name of Object.keys(fields)) if (!known.has(name)) delete fields[name];
    }),
    "S55 a count of 0 is accepted": mendsQuery((query) => clamp(query, "count", 1, Number.POSITIVE_INFINITY)),
    "S55 a count of 101 is cut to 100": mendsQuery((query) => clamp(query, "count", Number.NEGATIVE_INFINITY, 100)),
    "S56 a count of 100 is refused": refuses(({ count }) => count === "100"),
    "S58 broken JSON is accepted": serves(() => (asked, next) => {
      try {
        if (asked.method === "POST") JSON.parse(asked.body ?? "");
        return next(asked);
      } catch {
        const urn = "2-RVhBTVBMRS1USFJFQUQtMDAwMQ==";
        const isTyping = operationOf(asked) === "sendTypingIndicator";
        return next({ ...asked, body: JSON.stringify(isTyping ? { conversationUrn: urn } : { recipientProfileId: john, message: "?" }) });
      }
    }),
    "S59 text/plain is accepted": hears((asked) => {
      const type = asked.headers.get("content-type") ?? "";
      return asked.body !== undefined && !type.includes("json") ? withHeader(asked, "content-type", "application/json") : asked;
    }),
  },
  own: {
    "a field that is null counts as left out": mends((fields) => {
      for (const [name, value] of Object.entries(fields)) if (value === null) delete fields[name];
    }),
    "an empty message is accepted": mends((fields) => {
      if (fields["message"] === "") fields["message"] = " ";
    }),
    "an empty accountId counts as left out": mends((fields) => {
      if (fields["accountId"] === "") delete fields["accountId"];
    }),
    "an empty accountId of a read counts as left out": mendsQuery((query) => {
      if (query.get("accountId") === "") query.delete("accountId");
    }),
    "empty keywords count as left out": mendsQuery((query) => {
      if (query.get("keywords") === "") query.delete("keywords");
    }),
    "a send without a recipient goes to the last one": mends((fields) => {
      const isDirect = "message" in fields && !("groupId" in fields);
      if (isDirect && !("recipientProfileId" in fields || "recipientProfileUrn" in fields)) fields["recipientProfileId"] = john;
    }),
    "a group send without a group goes through the last one": serves(() => (asked, next) => {
      if (!operationOf(asked)?.startsWith("sendGroup")) return next(asked);
      return next(withFields(asked, (fields) => void (fields["groupId"] ??= "12345678")));
    }),
    "a groupId that is a number is accepted": mends((fields) => {
      if (typeof fields["groupId"] === "number") fields["groupId"] = "12345678";
    }),
    "an unknown messageType counts as normal": mends((fields) => {
      if ("messageType" in fields && fields["messageType"] !== "inmail") fields["messageType"] = "normal";
    }),
    "messageUrns may be a single text": mends((fields) => {
      if (typeof fields["messageUrns"] === "string") fields["messageUrns"] = [fields["messageUrns"]];
    }),
    "messageUrns may hold numbers": mends((fields) => {
      if (Array.isArray(fields["messageUrns"])) fields["messageUrns"] = fields["messageUrns"].map(String);
    }),
    "messageUrns may hold empty texts": mends((fields) => {
      if (Array.isArray(fields["messageUrns"])) fields["messageUrns"] = fields["messageUrns"].filter((each) => each !== "");
    }),
    "a list in the place of a text is its first item": mends((fields) => {
      for (const [name, value] of Object.entries(fields)) if (name !== "messageUrns" && Array.isArray(value)) fields[name] = value[0];
    }),
    "read may be any word": mendsQuery((query) => {
      if (!["true", "false", null].includes(query.get("read"))) query.set("read", "false");
    }),
    "a count that is no number counts as left out": mendsQuery((query) => {
      if (Number.isNaN(Number(query.get("count")))) query.delete("count");
    }),
    "a count with a fraction is rounded": mendsQuery((query) => {
      const value = query.get("count");
      if (value?.includes(".")) query.set("count", String(Math.floor(Number(value))));
    }),
    "a negative deliveredAt is accepted": mendsQuery((query) => clamp(query, "deliveredAt", 0, Number.POSITIVE_INFINITY)),
    "negative counts of messages are accepted": mendsQuery((query) => {
      clamp(query, "countBefore", 0, Number.POSITIVE_INFINITY);
      clamp(query, "countAfter", 0, Number.POSITIVE_INFINITY);
    }),
    "a conversation need not be named": hears((asked) => {
      if (operationOf(asked) !== "getConversationDetails" || asked.url.searchParams.has("conversationUrn")) return asked;
      return withQuery(asked, (query) => query.set("conversationUrn", "2-RVhBTVBMRS1USFJFQUQtMDAwMQ=="));
    }),
    "an account that does not exist counts as the default one": hears((asked) => {
      const accounts = ["acc_12345", "507f1f77bcf86cd799439011"];
      if (asked.method !== "GET") return withFields(asked, (fields) => void (typeof fields["accountId"] === "string" && fields["accountId"] !== "" && !accounts.includes(fields["accountId"]) && delete fields["accountId"]));
      return withQuery(asked, (query) => void (query.get("accountId") && !accounts.includes(query.get("accountId") ?? "") && query.delete("accountId")));
    }),
    "a body that is a list counts as its first item": hears((asked) => {
      if (!asked.body?.trimStart().startsWith("[")) return asked;
      return { ...asked, body: JSON.stringify({ recipientProfileId: john, message: "?", conversationUrn: "2-RVhBTVBMRS1USFJFQUQtMDAwMQ==" }) };
    }),
    "both ways to name the recipient at once are refused": refuses((fields) => "recipientProfileId" in fields && "recipientProfileUrn" in fields),
    "a recipient by URN is refused": refuses((fields, asked) => isSend(asked) && !("groupId" in fields) && !("recipientProfileId" in fields) && "recipientProfileUrn" in fields && "message" in fields),
    "a message over 300 characters is refused": refuses(({ message }) => typeof message === "string" && message.length > 300),
    "a message of one character is refused": refuses(({ message }) => typeof message === "string" && message.length === 1),
    "a message with an emoji is refused": refuses(({ message }) => typeof message === "string" && /\p{Extended_Pictographic}/u.test(message)),
    "a message with markup is refused": refuses(({ message }) => typeof message === "string" && /[<>]/.test(message)),
    "a message with a line break is refused": refuses(({ message }) => typeof message === "string" && message.includes("\n")),
    "a subject on a normal message is refused": refuses((fields) => "subject" in fields && fields["messageType"] !== "inmail"),
    "a messageType that names the default is refused": refuses(({ messageType }) => messageType === "normal"),
    "an empty list of messageUrns is refused": refuses(({ messageUrns }) => Array.isArray(messageUrns) && messageUrns.length === 0),
    "read=true is refused": refuses(({ read }) => read === "true"),
    "a count of 1 is refused": refuses(({ count }) => count === "1"),
    "a countBefore of 0 is refused": refuses(({ countBefore }) => countBefore === "0"),
    "a deliveredAt of 0 counts as missing and is refused": refuses(({ deliveredAt }) => deliveredAt === "0"),
    "a Content-Type with a charset is refused": refuses((_, asked) => /;\s*charset/i.test(asked.headers.get("content-type") ?? "")),
    "a profileId beside the conversation is refused": refuses(({ profileId }) => profileId !== undefined),
  },
});
