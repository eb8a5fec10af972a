import type {
  ConversationDetails,
  RecentMessages,
  SendGroupMessageWithAckResult,
  SendGroupMessageWithTypingResult,
} from "@connectsafely/schema";
import { createSandbox, type Sandbox, type SandboxOptions } from "../src/index.ts";

export const NOON = Date.parse("2026-03-16T12:00:00Z");

/** Whatever an answer may hold. A test reads what it expects, and fails when that is not there. */
type Body = RecentMessages &
  ConversationDetails &
  SendGroupMessageWithAckResult &
  SendGroupMessageWithTypingResult & { error: string };

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  readonly text: string;
}

/** A sandbox on a clock that stands at noon, and short ways to ask it. A defect of the sandbox fails the test that met it. */
export function open(options: SandboxOptions = {}) {
  const onDefect = (defect: Error) => {
    throw defect;
  };
  const sandbox = createSandbox({ now: () => NOON, onDefect, ...options });
  return { sandbox, control: sandbox.control, ...askers(sandbox.fetch) };
}

export function askers(fetch: Sandbox["fetch"], url = "https://api.connectsafely.ai/linkedin") {
  async function ask(method: string, path: string, init: RequestInit = {}): Promise<Reply> {
    const headers = { authorization: "Bearer sandbox-key", ...(init.headers as Record<string, string>) };
    const response = await fetch(`${url}/messaging/${path}`, { method, ...init, headers });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: text && JSON.parse(text) };
  }
  return {
    ask,
    get: (path: string, query: Record<string, string | number | boolean> = {}) => {
      const text = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
      return ask("GET", `${path}?${new URLSearchParams(text)}`);
    },
    post: (path: string, body: unknown) =>
      ask("POST", path, { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  };
}

export const john = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002";
/** In the group, and no connection of the default account. */
export const strangerInGroup = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000063";
/** Neither in the group nor a connection of the default account. */
export const stranger = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000070";
/** Connected, and never wrote. */
export const silent = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000074";
export const owner = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000001";
export const johnsConversation = `urn:li:msg_conversation:(${owner},2-RVhBTVBMRS1USFJFQUQtMDAwMQ==)`;
export const janesConversation = `urn:li:msg_conversation:(${owner},2-RVhBTVBMRS1USFJFQUQtMDAwMg==)`;
export const johnsMessage = `urn:li:msg_message:(${owner},2-RVhBTVBMRS1NRVNTQUdFLTAwMDE=)`;
export const group = "12345678";

/** The quota headers as numbers and text, in one object. */
export function quotaOf({ headers }: Pick<Reply, "headers">) {
  return {
    action: headers.get("x-ratelimit-action"),
    limit: Number(headers.get("x-ratelimit-limit")),
    used: Number(headers.get("x-ratelimit-used")),
    remaining: Number(headers.get("x-ratelimit-remaining")),
    reset: headers.get("x-ratelimit-reset"),
  };
}
