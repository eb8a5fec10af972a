import type { ServerMutant } from "../../mutant.ts";
import { accountOf, isAdmissible, recipientOf } from "./admission.ts";
import { answer, edited, insteadOf } from "./answers.ts";
import { isDirectSend, isGroupSend, serverMutant, without, withQuery } from "./around.ts";

// Who gets a message, and by which right: connection, InMail credit or shared group.

export const recipientMutants: readonly ServerMutant[] = [
  serverMutant("recipient", "a send by profile URN reaches the person written to before", () => {
    let before: unknown;
    return async (asked, pass) => {
      const { operation, body } = asked;
      const urn = body?.["recipientProfileUrn"];
      if (!isDirectSend(operation) || typeof urn !== "string" || body?.["recipientProfileId"] !== undefined)
        return pass();
      if (before === undefined || before === urn) {
        const response = await pass();
        if (response.ok) before = urn;
        return response;
      }
      const astray = await pass({ body: { ...body, recipientProfileUrn: before } });
      if (!astray.ok) return pass();
      before = urn;
      return edited<object>(astray, (result) => ({ ...result, recipientProfileUrn: urn }));
    };
  }),

  serverMutant("recipient", "the answer repeats the profile id where it should name the profile URN", () => {
    return async ({ operation, body }, pass) => {
      const response = await pass();
      const id = body?.["recipientProfileId"];
      if (!isDirectSend(operation) || !response.ok || id === undefined) return response;
      return edited<object>(response, (result) => ({ ...result, recipientProfileUrn: id }));
    };
  }),

  serverMutant("recipient", "a normal message goes out to someone who is no connection", (sandbox) => {
    return async (asked, pass) => {
      const response = await pass();
      const account = accountOf(sandbox, asked);
      const member = recipientOf(sandbox, asked);
      const isNormal = isDirectSend(asked.operation) && asked.body?.["messageType"] !== "inmail";
      if (response.status !== 403 || !isNormal || account?.lapsed !== false || member === undefined) return response;
      const who = { accountId: account.accountId, profileId: member.profileId };
      sandbox.control.setConnection({ ...who, connected: true });
      const sent = await pass();
      sandbox.control.setConnection({ ...who, connected: false });
      return sent;
    };
  }),

  serverMutant("recipient", "an InMail goes out without a credit", (sandbox) => {
    return async (asked, pass) => {
      const account = accountOf(sandbox, asked);
      const isInMail = isDirectSend(asked.operation) && asked.body?.["messageType"] === "inmail";
      if (!isInMail || account?.inMailCredits !== 0) return pass();
      sandbox.control.setCredits({ accountId: account.accountId, credits: 1 });
      const response = await pass();
      sandbox.control.setCredits({ accountId: account.accountId, credits: 0 });
      return response;
    };
  }),

  serverMutant("recipient", "messageType inmail is not looked at", () => {
    return async ({ operation, body }, pass) => {
      const isInMail = isDirectSend(operation) && body?.["messageType"] === "inmail";
      return isInMail ? pass({ body: without(body, "messageType") }) : pass();
    };
  }),

  serverMutant("recipient", "a group message spends an InMail credit", (sandbox) => {
    return async (asked, pass) => {
      const response = await pass();
      const account = accountOf(sandbox, asked);
      if (isGroupSend(asked.operation) && response.ok && account !== undefined) {
        const { accountId, inMailCredits } = account;
        sandbox.control.setCredits({ accountId, credits: Math.max(0, inMailCredits - 1) });
      }
      return response;
    };
  }),

  serverMutant("recipient", "a group message is refused where there is no connection", (sandbox) => {
    return async (asked, pass) => {
      const account = accountOf(sandbox, asked);
      const member = recipientOf(sandbox, asked);
      const isStranger = isGroupSend(asked.operation) && member?.connected === false;
      if (!isStranger || account === undefined || !isAdmissible(sandbox, asked)) return pass();
      const { recipientProfileUrn, groupId } = asked.body ?? {};
      const message = "Error sending group context message: Request failed with status code 403";
      const refusal = { success: false, message, recipientProfileUrn, groupId };
      return answer(sandbox, 403, refusal, account.quota);
    };
  }),

  serverMutant("recipient", "a group message to someone outside the group goes out as a direct one", (sandbox) => {
    return async (asked, pass) => {
      const response = await pass();
      const { operation, url, body } = asked;
      const isOutside =
        isGroupSend(operation) && response.status === 403 && accountOf(sandbox, asked)?.lapsed === false;
      if (!isOutside || body === undefined) return response;
      const direct = new URL(withQuery(url, {}).href.replace("send-group", "send"));
      const sent = await pass({ url: direct, body: without(body, "groupId") });
      return sent.ok ? edited<object>(sent, (result) => ({ ...result, groupId: body["groupId"] })) : response;
    };
  }),

  serverMutant("recipient", "a send without a recipient goes to the first connection in the inbox", (sandbox) => {
    return async (asked, pass) => {
      const { operation, body } = asked;
      const account = accountOf(sandbox, asked);
      const isOpen = body?.["recipientProfileId"] === undefined && body?.["recipientProfileUrn"] === undefined;
      if (!isDirectSend(operation) || !isOpen || body === undefined || account === undefined) return pass();
      const inbox = sandbox.control.listConversations({ accountId: account.accountId });
      const top = inbox.find(({ person }) => person.connected);
      return pass({ body: { ...body, recipientProfileUrn: top?.person.profileUrn } });
    };
  }),

  serverMutant("recipient", "a refused group message answers 200 with success false", (sandbox) => {
    return async (asked, pass) => {
      const response = await pass();
      const isRefused = isGroupSend(asked.operation) && response.status === 403;
      if (!isRefused || accountOf(sandbox, asked)?.lapsed !== false) return response;
      return insteadOf(response, 200, await response.text());
    };
  }),
];
