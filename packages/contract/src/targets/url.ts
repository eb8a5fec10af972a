import { ContractInputError } from "../errors.ts";
import { createWire } from "../wire.ts";
import { type Scene, type Target, unknownAccount } from "./target.ts";

export interface UrlTargetOptions {
  readonly url: string;
  readonly apiKey: string;
  /** Names this account in every request. */
  readonly account?: string;
  /** Who may get messages, as a profile URN or a public id. */
  readonly recipient?: string;
}

/** Somebody's server. Nothing is assumed of it but what the options say. */
export function urlTarget({ url, apiKey, account, recipient }: UrlTargetOptions): Target {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new ContractInputError(
      `"${url}" is no address. Give prism, sandbox, or a URL such as https://host/linkedin.`,
    );
  }
  const baseUrl = url.replace(/\/+$/, "");
  return {
    kind: "url",
    name: url,
    baseUrl,
    apiKey,
    fetch: globalThis.fetch,
    async scene() {
      const learned = await look(baseUrl, apiKey, account);
      return {
        accountId: account ?? learned.accountId ?? unknownAccount,
        ...(account !== undefined && { namedAccountId: account }),
        ...(recipient?.startsWith("urn:") && { recipientProfileUrn: recipient }),
        ...(recipient !== undefined && !recipient.startsWith("urn:") && { recipientProfileId: recipient }),
        ...(learned.conversationUrn !== undefined && { conversationUrn: learned.conversationUrn }),
      };
    },
    close: async () => {},
  };
}

/** One read tells which account the key acts for, and a conversation to read on in. */
async function look(
  baseUrl: string,
  apiKey: string,
  account: string | undefined,
): Promise<Pick<Partial<Scene>, "accountId" | "conversationUrn">> {
  const { fetch } = createWire(globalThis.fetch, LOOK_MS);
  const query = new URLSearchParams({ count: "1", ...(account !== undefined && { accountId: account }) });
  const headers = { accept: "application/json", authorization: `Bearer ${apiKey}` };
  const answer = await fetch(`${baseUrl}/messaging/recent-messages?${query}`, { headers }).catch(() => undefined);
  const body = Object(await answer?.json().catch(() => undefined)) as {
    accountId?: unknown;
    conversations?: readonly Conversation[];
  };
  const [conversation] = Array.isArray(body.conversations) ? body.conversations : [];
  const name = conversation?.conversationUrn ?? conversation?.conversationId;
  return {
    ...(typeof body.accountId === "string" && { accountId: body.accountId }),
    ...(typeof name === "string" && { conversationUrn: name }),
  };
}

const LOOK_MS = 10_000;

interface Conversation {
  readonly conversationUrn?: unknown;
  readonly conversationId?: unknown;
}
