import { answer, hears, isSend, operationOf, says, serves } from "./between.ts";
import { category } from "./category.ts";

const failed = { success: false, error: "Something went wrong" };

export const statusMutants = category("status", {
  list: {
    "S06 a send answers 201": says((said, asked) => {
      if (said.status === 200 && isSend(asked)) said.status = 201;
    }),
    "S07 an unknown path answers 500": says((said) => {
      if (said.status === 404) said.status = 500;
    }),
    "S08 the typing indicator answers 204 without a body": says((said, asked) => {
      if (said.status === 200 && operationOf(asked) === "sendTypingIndicator")
        Object.assign(said, { status: 204, text: "" });
    }),
    "S09 a success is text/html": says((said) => {
      if (said.status === 200) said.headers.set("content-type", "text/html");
    }),
    "S10 a success has no Content-Type": says((said) => {
      if (said.status === 200) said.headers.delete("content-type");
    }),
    "S11 errors are application/problem+json": says((said) => {
      if (said.status >= 400) said.headers.set("content-type", "application/problem+json");
    }),
    "S12 a wrong method answers 404": says((said) => {
      if (said.status === 405) said.status = 404;
    }),
    "S13 a 405 is without Allow": says((said) => {
      if (said.status === 405) said.headers.delete("allow");
    }),
    "S14 PATCH sends a message too": hears((asked) =>
      asked.method === "PATCH" ? { ...asked, method: "POST" } : asked,
    ),
  },
  own: {
    "a 405 has no body": says((said) => {
      if (said.status === 405) said.text = "";
    }),
    "an invalid request answers 422": says((said, asked) => {
      if (said.status === 400 && operationOf(asked)) said.status = 422;
    }),
    "an invalid request answers 500": says((said, asked) => {
      if (said.status === 400 && operationOf(asked)) said.status = 500;
    }),
    "an invalid request answers 200 with success false": says((said, asked) => {
      if (said.status === 400 && operationOf(asked)) said.status = 200;
    }),
    "a spent quota answers 503": says((said) => {
      if (said.status === 429) said.status = 503;
    }),
    "a spent quota answers 403": says((said) => {
      if (said.status === 429) said.status = 403;
    }),
    "a lapsed subscription answers 400": says((said) => {
      if (said.status === 403 && said.text.includes("trial")) said.status = 400;
    }),
    "a failure of the server answers 502": says((said) => {
      if (said.status === 500) said.status = 502;
    }),
    "the inbox redirects with 307": serves(() => (asked, next) => {
      if (operationOf(asked) !== "getRecentMessages") return next(asked);
      return answer(307, failed, { location: "/linkedin/conversations" });
    }),
    "a send is accepted with 202 and happens later": says((said, asked) => {
      if (said.status === 200 && isSend(asked)) said.status = 202;
    }),
    "an unknown path answers 200": says((said) => {
      if (said.status === 404) Object.assign(said, answer(200, { success: true }));
    }),
    "GET on a send answers 200": serves(() => (asked, next) => {
      const isPost = operationOf({ ...asked, method: "POST" }) !== undefined;
      return asked.method === "GET" && isPost ? answer(200, { success: true, message: "Ready" }) : next(asked);
    }),
    "a 405 allows a method that is not there": says((said) => {
      if (said.status === 405) said.headers.set("allow", "PATCH");
    }),
    "a body that is no JSON answers 500": serves(() => async (asked, next) => {
      try {
        if (asked.method === "POST") JSON.parse(asked.body ?? "");
        return next(asked);
      } catch {
        return { ...(await next(asked)), status: 500 };
      }
    }),
    "every hundredth send answers 500": serves(() => {
      let sends = 0;
      return async (asked, next) => {
        const said = await next(asked);
        if (!isSend(asked) || said.status !== 200) return said;
        sends += 1;
        return sends % 100 === 0 ? { ...said, status: 500, text: JSON.stringify(failed) } : said;
      };
    }),
    "an empty inbox answers 404": says((said, asked) => {
      if (operationOf(asked) !== "getRecentMessages" || said.status !== 200) return;
      const { conversations } = JSON.parse(said.text) as { conversations: unknown[] };
      if (conversations.length === 0) Object.assign(said, { status: 404, text: JSON.stringify(failed) });
    }),
    "a conversation that is not there answers 404": says((said, asked) => {
      if (said.status === 400 && said.text.includes("names no conversation") && operationOf(asked)) said.status = 404;
    }),
  },
});
