import type { ServerMutant } from "../../mutant.ts";
import { accountOf } from "./admission.ts";
import { edited, insteadOf } from "./answers.ts";
import { serverMutant } from "./around.ts";

// Who may ask: the key and the subscription.

export const accessMutants: readonly ServerMutant[] = [
  serverMutant("access", "any key that begins like the right one is taken", (sandbox) => async ({ headers }, pass) => {
    const right = `Bearer ${sandbox.control.getState().apiKey}`;
    if (!headers.get("authorization")?.startsWith(right)) return pass();
    const mended = new Headers(headers);
    mended.set("authorization", right);
    return pass({ headers: mended });
  }),

  serverMutant("access", "typing-indicator needs no key", (sandbox) => async ({ operation, headers }, pass) => {
    if (operation !== "sendTypingIndicator" || headers.has("authorization")) return pass();
    const mended = new Headers(headers);
    mended.set("authorization", `Bearer ${sandbox.control.getState().apiKey}`);
    return pass({ headers: mended });
  }),

  serverMutant("access", "the 401 repeats the key", () => async ({ headers }, pass) => {
    const response = await pass();
    if (response.status !== 401) return response;
    const key = headers.get("authorization") ?? "(none)";
    return edited<{ error: string }>(response, (body) => ({ ...body, error: `${body.error}: ${key}` }));
  }),

  serverMutant("access", "the 401 is a page of HTML", () => async (_asked, pass) => {
    const response = await pass();
    if (response.status !== 401) return response;
    return insteadOf(response, 401, "<html><body><h1>401 Authorization Required</h1></body></html>", "text/html");
  }),

  serverMutant("access", "a request without a key answers 400, as for a missing field", () => async (asked, pass) => {
    const response = await pass();
    if (response.status !== 401 || asked.headers.has("authorization")) return response;
    return insteadOf(response, 400, { success: false, error: "authorization is required" });
  }),

  serverMutant("access", "reads go on after the trial has ended", (sandbox) => async (asked, pass) => {
    const account = accountOf(sandbox, asked);
    if (asked.method !== "GET" || asked.operation === undefined || account?.lapsed !== true) return pass();
    const { accountId } = account;
    sandbox.control.setSubscription({ accountId, lapsed: false });
    const response = await pass();
    sandbox.control.setSubscription({ accountId, lapsed: true });
    return response;
  }),

  serverMutant("access", "a conversation read once is served to whoever asks for the same address", () => {
    const kept = new Map<string, Response>();
    return async ({ operation, url, headers }, pass) => {
      const response = await pass();
      if (operation !== "getConversationDetails") return response;
      if (response.ok) kept.set(url.href, response.clone());
      return (response.status === 401 && headers.has("authorization") && kept.get(url.href)?.clone()) || response;
    };
  }),
];
