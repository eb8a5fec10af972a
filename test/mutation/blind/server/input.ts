import type { ServerMutant } from "../../mutant.ts";
import { isGroupSend, isSend, rowOf, serverMutant, without, withQuery } from "./around.ts";

// Requests that the document forbids, and that are taken all the same.

export const inputMutants: readonly ServerMutant[] = [
  serverMutant("input", "a misspelt field of a send is overlooked", () => {
    return async ({ operation, body }, pass) => {
      if (!isSend(operation) || body === undefined) return pass();
      const unknown = Object.keys(body).filter((name) => rowOf(operation).parameters.body?.[name] === undefined);
      return unknown.length > 0 ? pass({ body: without(body, ...unknown) }) : pass();
    };
  }),

  serverMutant("input", "an empty message goes out as a blank one", () => {
    return async ({ operation, body }, pass) => {
      const isEmpty = isSend(operation) && body?.["message"] === "";
      return isEmpty ? pass({ body: { ...body, message: " " } }) : pass();
    };
  }),

  serverMutant("input", "groupId is taken as a number", () => {
    return async ({ operation, body }, pass) => {
      const groupId = body?.["groupId"];
      const isNumber = isGroupSend(operation) && typeof groupId === "number";
      return isNumber ? pass({ body: { ...body, groupId: String(groupId) } }) : pass();
    };
  }),

  serverMutant("input", "an unknown messageType counts as normal", () => {
    return async ({ operation, body }, pass) => {
      const type = body?.["messageType"];
      const isUnknown = isSend(operation) && typeof type === "string" && type !== "normal" && type !== "inmail";
      return isUnknown && body ? pass({ body: without(body, "messageType") }) : pass();
    };
  }),

  serverMutant("input", "fields that are null count as left out", () => {
    return async ({ operation, body }, pass) => {
      if (operation === undefined || body === undefined) return pass();
      const empty = Object.keys(body).filter((name) => body[name] === null);
      return empty.length > 0 ? pass({ body: without(body, ...empty) }) : pass();
    };
  }),

  serverMutant("input", "any value of read that is not true counts as false", () => {
    return async ({ operation, url }, pass) => {
      const read = url.searchParams.get("read");
      const isWord = operation === "getRecentMessages" && read !== null && !/^(true|false)$/.test(read);
      return isWord ? pass({ url: withQuery(url, { read: "false" }) }) : pass();
    };
  }),

  serverMutant("input", "a count of 0 counts as no count", () => {
    return async ({ operation, url }, pass) => {
      const isZero = operation === "getRecentMessages" && url.searchParams.get("count") === "0";
      return isZero ? pass({ url: withQuery(url, { count: undefined }) }) : pass();
    };
  }),

  serverMutant("input", "a deliveredAt that is an ISO time is read up to its first dash", () => {
    return async ({ operation, url }, pass) => {
      const deliveredAt = url.searchParams.get("deliveredAt") ?? "";
      const isText = operation === "getConversationDetails" && /^\d+\D/.test(deliveredAt);
      return isText ? pass({ url: withQuery(url, { deliveredAt: String(Number.parseInt(deliveredAt, 10)) }) }) : pass();
    };
  }),
];
