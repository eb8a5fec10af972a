import { type createClient as CreateClient, isConnectSafelyError } from "@connectsafely/client";
import { createSandbox } from "@connectsafely/sandbox";
import { NOON } from "./working-day.ts";

const JOHN = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002";

// What a program sees of a client over a day: results, requests that left, waits and log lines.

export async function clientDay(createClient: typeof CreateClient): Promise<unknown[]> {
  const record: unknown[] = [];
  const sandbox = createSandbox({ now: () => NOON });
  const { control } = sandbox;
  let answerWith: ((url: string) => Response) | undefined;
  const note = (level: string) => (message: string, fields?: unknown) => {
    record.push([level, message, JSON.stringify(fields)]);
  };
  const client = createClient({
    apiKey: "sandbox-key",
    accountId: "507f1f77bcf86cd799439011",
    now: () => control.getClock().now,
    random: () => 0.5,
    sleep: async (ms) => {
      record.push(["sleep", ms]);
    },
    logger: { debug: note("debug"), info: note("info"), error: note("error") },
    fetch: async (url, init) => {
      init.signal.throwIfAborted();
      record.push([init.method, url, init.body]);
      return answerWith?.(url) ?? sandbox.fetch(url, init);
    },
  });
  const { messaging, quota } = client;

  async function see(title: string, call: () => unknown): Promise<unknown> {
    try {
      const value = await call();
      record.push([title, JSON.stringify(value)]);
      return value;
    } catch (error) {
      record.push([title, isConnectSafelyError(error) ? JSON.stringify(error) : String(error)]);
      return error;
    }
  }

  const hello = { recipientProfileId: "john-doe-123", message: " Good morning,\nJosé 👋 " };
  await see("send", () => messaging.sendMessage(hello));
  await see("peek", () => quota.peek());
  await see("history", async () => {
    const [first] = control.listConversations({ accountId: "507f1f77bcf86cd799439011" });
    return messaging.getConversationDetails({ conversationUrn: first?.conversationUrn ?? "", countAfter: 0 });
  });
  await see("inmail", () => messaging.sendMessage({ ...hello, messageType: "inmail", subject: "Offer" }));

  for (const title of ["first look", "second look"]) {
    await see(title, async () => {
      const met: string[] = [];
      for await (const { conversationId } of messaging.getRecentMessages({ count: 5 }, { limit: 8 }))
        met.push(conversationId);
      return met;
    });
    control.receiveMessage({ accountId: "507f1f77bcf86cd799439011", from: "jane-doe-123", text: "Hello?" });
  }
  await see("whole list", async () => {
    const met: string[] = [];
    for await (const { conversationId } of messaging.getRecentMessages({ read: false, count: 2 }))
      met.push(conversationId);
    return met;
  });

  control.armFault({ kind: "error-after", operation: "sendMessage", count: 1 });
  await see("500", () => messaging.sendMessage(hello));
  control.armFault({ kind: "drop-after", operation: "sendMessage", count: 1 });
  await see("broken", () => messaging.sendMessage(hello));
  control.armFault({ kind: "rate-limit", operation: "getRecentMessages", count: 1 });
  await see("too fast", () => messaging.getRecentMessages({ count: 1 }));
  control.armFault({ kind: "error-before", operation: "sendMessage", count: 1 });
  const lost = await see("lost", () => messaging.sendMessage({ recipientProfileUrn: JOHN, message: "Never arrives" }));
  await see("reconcile", () => messaging.reconcile(lost));
  await see("aborted", () => messaging.sendMessage(hello, { signal: AbortSignal.abort() }));

  const json = { "content-type": "application/json" };
  const says = JSON.stringify({ success: false, message: "No", recipientProfileUrn: "urn" });
  answerWith = () => new Response(says, { headers: json });
  await see("success false", () => messaging.sendMessage(hello));
  answerWith = (url) =>
    url.startsWith("https://api.")
      ? Response.redirect("https://elsewhere.example/conversations", 307)
      : new Response("{}", { headers: json });
  await see("redirect", () => messaging.getRecentMessages({}));
  answerWith = undefined;

  control.setSubscription({ accountId: "507f1f77bcf86cd799439011", lapsed: true });
  await see("lapsed", () => messaging.getRecentMessages({}));
  control.setSubscription({ accountId: "507f1f77bcf86cd799439011", lapsed: false });
  control.setQuota({ accountId: "507f1f77bcf86cd799439011", used: 150 });
  await see("429", () => messaging.sendMessage(hello));
  await see("spent", () => messaging.sendMessage(hello));
  record.push(JSON.stringify(control.listSent()));
  return record;
}
