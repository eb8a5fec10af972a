import { accountOf, count, tell, toldUsed } from "./accounts.ts";
import {
  type Asked,
  fieldsOf,
  isSend,
  type Mutate,
  operationOf,
  rewrite,
  serves,
  withFields,
  withQuery,
} from "./between.ts";
import { category } from "./category.ts";
import { isHistory, isInbox } from "./pages.ts";

/** Takes every account that exists for the default one. */
const ignoring = (what: (asked: Asked) => boolean): Mutate =>
  serves((sandbox) => (asked, next) => {
    if (!what(asked) || accountOf(sandbox, asked) === undefined) return next(asked);
    const forget = (fields: Record<string, unknown>) => void delete fields["accountId"];
    return next(
      asked.method === "GET" ? withQuery(asked, (query) => query.delete("accountId")) : withFields(asked, forget),
    );
  });

export const sendMutants = category("stateful", {
  own: {
    "every message goes out twice": serves((sandbox) => async (asked, next) => {
      const said = await next(asked);
      const account = accountOf(sandbox, asked);
      if (!isSend(asked) || said.status !== 200 || account === undefined) return said;
      if (account.quota.remaining === 0) return said;
      await next(asked);
      count(sandbox, account, 0);
      return said;
    }),
    "group messages with acknowledgement are accepted and never sent": serves((sandbox) => async (asked, next) => {
      const account = accountOf(sandbox, asked);
      if (operationOf(asked) !== "sendGroupMessageWithAck" || account === undefined) return next(asked);
      // A twin of this request, which is as valid but goes nowhere, tells whether it would be accepted.
      const said = await next(withFields(asked, (fields) => Object.assign(fields, { groupId: "87654321" })));
      if (said.status !== 403 || account.lapsed || fieldsOf(asked)["groupId"] !== "12345678") return next(asked);
      const { recipientProfileUrn, groupId } = fieldsOf(asked);
      count(sandbox, account, 1);
      tell(said, account.quota.used + 1);
      said.status = 200;
      said.text = JSON.stringify({
        success: true,
        message: "Group context message sent successfully",
        recipientProfileUrn,
        groupId,
        acknowledgmentSent: "messageUrns" in fieldsOf(asked),
      });
      return said;
    }),
    "a send with a wrong field is refused and goes out": serves((sandbox) => async (asked, next) => {
      const said = await next(asked);
      const account = accountOf(sandbox, asked);
      if (!isSend(asked) || said.status !== 400 || account === undefined) return said;
      const { message } = fieldsOf(asked);
      const isText = typeof message === "string" && message !== "";
      await next({
        ...asked,
        body: JSON.stringify({
          recipientProfileId: "john-doe-123",
          recipientProfileUrn: undefined,
          message: isText ? message : "?",
        }),
      });
      count(sandbox, account, 0);
      return said;
    }),
    "a lapsed subscription still sends": serves(({ control }) => async (asked, next) => {
      const lapsed = control.getState().accounts.filter((each) => each.lapsed);
      for (const { accountId } of lapsed) if (isSend(asked)) control.setSubscription({ accountId, lapsed: false });
      const said = await next(asked);
      for (const { accountId } of lapsed) control.setSubscription({ accountId, lapsed: true });
      return said;
    }),
    "a lapsed subscription still reads": serves(({ control }) => async (asked, next) => {
      const lapsed = control.getState().accounts.filter((each) => each.lapsed);
      for (const { accountId } of lapsed)
        if (asked.method === "GET") control.setSubscription({ accountId, lapsed: false });
      const said = await next(asked);
      for (const { accountId } of lapsed) control.setSubscription({ accountId, lapsed: true });
      return said;
    }),
    "a lapsed subscription is told after the message went out": serves(({ control }) => async (asked, next) => {
      const said = await next(asked);
      if (!isSend(asked) || said.status !== 403 || !said.text.includes("trial")) return said;
      const lapsed = control.getState().accounts.filter((each) => each.lapsed);
      for (const { accountId } of lapsed) control.setSubscription({ accountId, lapsed: false });
      await next(asked);
      for (const { accountId, quota } of lapsed) {
        control.setSubscription({ accountId, lapsed: true });
        control.setQuota({ accountId, used: quota.used });
      }
      return said;
    }),
    "messages to John go to Jane": serves(() => async (asked, next) => {
      const { recipientProfileId, recipientProfileUrn } = fieldsOf(asked);
      if (!isSend(asked) || recipientProfileId !== "john-doe-123" || recipientProfileUrn !== undefined)
        return next(asked);
      const said = await next(
        withFields(asked, (fields) => Object.assign(fields, { recipientProfileId: "jane-doe-123" })),
      );
      rewrite<Record<string, unknown>>(said, (body) => {
        if ("recipientProfileUrn" in body)
          body["recipientProfileUrn"] = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002";
      });
      return said;
    }),
    "a send ignores which account was named": ignoring(isSend),
    "the inbox ignores which account was named": ignoring(isInbox),
    "a conversation is looked for in the default account only": ignoring(isHistory),
    "the typing indicator ignores which account was named": ignoring(
      (asked) => operationOf(asked) === "sendTypingIndicator",
    ),
    "the other account's count is told": serves((sandbox) => async (asked, next) => {
      const said = await next(asked);
      const account = accountOf(sandbox, asked);
      const other = sandbox.control.getState().accounts.find(({ accountId }) => accountId !== account?.accountId);
      if (isSend(asked) && said.status === 200 && other && toldUsed(said) !== 150) tell(said, other.quota.used);
      return said;
    }),
  },
});
