import { type Asked, answer, fieldsOf, isSend, type Mutate, operationOf, serves } from "./between.ts";
import { category } from "./category.ts";

const refusal = (error: string) => answer(400, { success: false, error });

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

export const refusedInputMutants = category("input", {
  list: {
    "S56 a count of 100 is refused": refuses(({ count }) => count === "100"),
  },
  own: {
    "both ways to name the recipient at once are refused": refuses(
      (fields) => "recipientProfileId" in fields && "recipientProfileUrn" in fields,
    ),
    "a recipient by URN is refused": refuses(
      (fields, asked) =>
        isSend(asked) &&
        !("groupId" in fields) &&
        !("recipientProfileId" in fields) &&
        "recipientProfileUrn" in fields &&
        "message" in fields,
    ),
    "a message over 300 characters is refused": refuses(
      ({ message }) => typeof message === "string" && message.length > 300,
    ),
    "a message of one character is refused": refuses(
      ({ message }) => typeof message === "string" && message.length === 1,
    ),
    "a message with an emoji is refused": refuses(
      ({ message }) => typeof message === "string" && /\p{Extended_Pictographic}/u.test(message),
    ),
    "a message with markup is refused": refuses(({ message }) => typeof message === "string" && /[<>]/.test(message)),
    "a message with a line break is refused": refuses(
      ({ message }) => typeof message === "string" && message.includes("\n"),
    ),
    "a subject on a normal message is refused": refuses(
      (fields) => "subject" in fields && fields["messageType"] !== "inmail",
    ),
    "a messageType that names the default is refused": refuses(({ messageType }) => messageType === "normal"),
    "an empty list of messageUrns is refused": refuses(
      ({ messageUrns }) => Array.isArray(messageUrns) && messageUrns.length === 0,
    ),
    "read=true is refused": refuses(({ read }) => read === "true"),
    "a count of 1 is refused": refuses(({ count }) => count === "1"),
    "a countBefore of 0 is refused": refuses(({ countBefore }) => countBefore === "0"),
    "a deliveredAt of 0 counts as missing and is refused": refuses(({ deliveredAt }) => deliveredAt === "0"),
    "a Content-Type with a charset is refused": refuses((_, asked) =>
      /;\s*charset/i.test(asked.headers.get("content-type") ?? ""),
    ),
    "a profileId beside the conversation is refused": refuses(({ profileId }) => profileId !== undefined),
  },
});
