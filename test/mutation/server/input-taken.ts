import { accountOf } from "./accounts.ts";
import { hears, inputOf, type Mutate, operationOf, serves, withFields, withHeader, withQuery } from "./between.ts";
import { category } from "./category.ts";

const john = "john-doe-123";

/** Mends the fields of a body that should be refused. */
const mends = (change: (fields: Record<string, unknown>) => void): Mutate =>
  hears((asked) => (operationOf(asked) && asked.method === "POST" ? withFields(asked, change) : asked));

/** Mends a query that should be refused. */
const mendsQuery = (change: (query: URLSearchParams) => void): Mutate =>
  hears((asked) => (asked.method === "GET" ? withQuery(asked, change) : asked));

const known = new Set(
  "accountId recipientProfileId recipientProfileUrn message subject messageType conversationUrn messageUrns groupId".split(
    " ",
  ),
);

function clamp(query: URLSearchParams, name: string, least: number, most: number): void {
  const value = query.get(name);
  if (value !== null && /^-?\d+$/.test(value)) query.set(name, String(Math.min(most, Math.max(least, Number(value)))));
}

export const takenInputMutants = category("input", {
  list: {
    "S51 a send without a message is accepted": mends((fields) => {
      if (!("message" in fields) && "groupId" in fields) fields["message"] = "Hello";
      if (!("message" in fields) && ("recipientProfileId" in fields || "recipientProfileUrn" in fields))
        fields["message"] = "Hello";
    }),
    "S53 a message that is a number is accepted": mends((fields) => {
      if (typeof fields["message"] === "number") fields["message"] = String(fields["message"]);
    }),
    "S54 an unknown field is ignored": mends((fields) => {
      for (const name of Object.keys(fields)) if (!known.has(name)) delete fields[name];
    }),
    "S55 a count of 0 is accepted": mendsQuery((query) => clamp(query, "count", 1, Number.POSITIVE_INFINITY)),
    "S55 a count of 101 is cut to 100": mendsQuery((query) => clamp(query, "count", Number.NEGATIVE_INFINITY, 100)),
    "S58 broken JSON is accepted": serves(() => (asked, next) => {
      try {
        if (asked.method === "POST") JSON.parse(asked.body ?? "");
        return next(asked);
      } catch {
        const urn = "2-RVhBTVBMRS1USFJFQUQtMDAwMQ==";
        const isTyping = operationOf(asked) === "sendTypingIndicator";
        return next({
          ...asked,
          body: JSON.stringify(isTyping ? { conversationUrn: urn } : { recipientProfileId: john, message: "?" }),
        });
      }
    }),
    "S59 text/plain is accepted": hears((asked) => {
      const type = asked.headers.get("content-type") ?? "";
      return asked.body !== undefined && !type.includes("json")
        ? withHeader(asked, "content-type", "application/json")
        : asked;
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
      if (isDirect && !("recipientProfileId" in fields || "recipientProfileUrn" in fields))
        fields["recipientProfileId"] = john;
    }),
    "a group send without a group goes through the last one": serves(() => (asked, next) => {
      if (!operationOf(asked)?.startsWith("sendGroup")) return next(asked);
      return next(withFields(asked, (fields) => Object.assign(fields, { groupId: fields["groupId"] ?? "12345678" })));
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
      if (Array.isArray(fields["messageUrns"]))
        fields["messageUrns"] = fields["messageUrns"].filter((each) => each !== "");
    }),
    "a list in the place of a text is its first item": mends((fields) => {
      for (const [name, value] of Object.entries(fields))
        if (name !== "messageUrns" && Array.isArray(value)) fields[name] = value[0];
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
    "a negative deliveredAt is accepted": mendsQuery((query) =>
      clamp(query, "deliveredAt", 0, Number.POSITIVE_INFINITY),
    ),
    "negative counts of messages are accepted": mendsQuery((query) => {
      clamp(query, "countBefore", 0, Number.POSITIVE_INFINITY);
      clamp(query, "countAfter", 0, Number.POSITIVE_INFINITY);
    }),
    "a conversation need not be named": hears((asked) => {
      if (operationOf(asked) !== "getConversationDetails" || asked.url.searchParams.has("conversationUrn"))
        return asked;
      return withQuery(asked, (query) => query.set("conversationUrn", "2-RVhBTVBMRS1USFJFQUQtMDAwMQ=="));
    }),
    "an account that does not exist counts as the default one": serves((sandbox) => (asked, next) => {
      const { accountId } = inputOf(asked);
      if (typeof accountId !== "string" || accountId === "" || accountOf(sandbox, asked)) return next(asked);
      const change = (fields: Record<string, unknown>) => void delete fields["accountId"];
      return next(
        asked.method === "GET" ? withQuery(asked, (query) => query.delete("accountId")) : withFields(asked, change),
      );
    }),
    "a body that is a list counts as its first item": hears((asked) => {
      if (!asked.body?.trimStart().startsWith("[")) return asked;
      return {
        ...asked,
        body: JSON.stringify({
          recipientProfileId: john,
          message: "?",
          conversationUrn: "2-RVhBTVBMRS1USFJFQUQtMDAwMQ==",
        }),
      };
    }),
  },
});
