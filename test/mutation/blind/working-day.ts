import type { Sandbox } from "@connectsafely/sandbox";
import { SECOND_ACCOUNT } from "@connectsafely/sandbox";
import { server } from "@connectsafely/schema";

// A plain sequence of requests that touches what the API's pages promise, and a record of all that could be seen.

export const NOON = Date.parse("2026-03-16T12:00:00Z");
const KEY = "Bearer sandbox-key";
const JOHN = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002";
const JANE = "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000003";
const LONG = `A long one. ${"Word after word. ".repeat(30)}`;

interface Ask {
  readonly method?: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: object;
  readonly key?: string;
}

/** What a caller and the other side saw, one line per step. */
export async function workingDay(sandbox: Sandbox, fetch: typeof globalThis.fetch): Promise<string[]> {
  const { control } = sandbox;
  const record: string[] = [];

  async function ask({ path, query = {}, body, key = KEY, method = body ? "POST" : "GET" }: Ask) {
    const search = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    const url = `${server}/messaging/${path}${search.length > 0 ? `?${search.join("&")}` : ""}`;
    const headers = { ...(key !== "" && { authorization: key }), ...(body && { "content-type": "application/json" }) };
    const response = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const text = await response.text();
    const seen = { accounts: control.getState().accounts, sent: control.listSent(), typing: control.listTyping() };
    const answered = { status: response.status, headers: [...response.headers].sort(), text };
    record.push(JSON.stringify({ path, query, body, answered, seen }));
    return { ok: response.ok, text };
  }
  const send = (path: string, body: object, key?: string) => ask({ path, body, ...(key !== undefined && { key }) });

  await readTheInbox(ask);
  await readHistories(ask, sandbox);
  await writeToPeople(send);
  await writeThroughGroups(send, sandbox);
  await typeAndAcknowledge(send, sandbox);
  await readBack(ask, sandbox);
  await knockWithoutRight(ask, send, sandbox);
  await failAndRunOut(send, sandbox);
  return record;
}

type Asker = (ask: Ask) => Promise<{ ok: boolean; text: string }>;
type Sender = (path: string, body: object, key?: string) => Promise<unknown>;

async function readTheInbox(ask: Asker): Promise<void> {
  const path = "recent-messages";
  for (let page = await ask({ path, query: { count: 25 } }); page.ok; ) {
    const { nextCursor } = JSON.parse(page.text) as { nextCursor?: string | null };
    if (!nextCursor) break;
    const next = await ask({ path, query: { count: 25, nextCursor } });
    if (next.text === page.text) break;
    page = next;
  }
  const unread = await ask({ path, query: { count: 5, read: "false" } });
  const { nextCursor } = JSON.parse(unread.text) as { nextCursor?: string | null };
  if (nextCursor) {
    const again = { path, query: { count: 5, read: "false", nextCursor } };
    await ask(again);
    await ask(again);
  }
  await ask({ path });
  await ask({ path, query: { keywords: "JANE", count: 5 } });
  await ask({ path, query: { keywords: "hello, how", count: 100 } });
  await ask({ path, query: { count: 0 } });
  await ask({ path, query: { read: "no" } });
  await ask({ path, query: { accountId: SECOND_ACCOUNT } });
  await ask({ path, query: { accountId: "acc_unknown" } });
  await ask({ path });
  await ask({ path: "no-such-path" });
}

async function readHistories(ask: Asker, { control }: Sandbox): Promise<void> {
  const path = "conversation-details";
  const john = conversationWithJohn(control);
  const { messages } = control.listMessages({ conversationUrn: john });
  const middle = messages[5]?.sentAt ?? 0;
  await ask({ path, query: { conversationUrn: john } });
  await ask({ path, query: { conversationUrn: john } });
  await ask({ path: "recent-messages", query: { count: 100 } });
  await ask({ path, query: { conversationUrn: john.slice(john.indexOf("2-"), -1) } });
  await ask({ path, query: { conversationUrn: john, countBefore: messages.length } });
  await ask({ path, query: { conversationUrn: john, deliveredAt: middle, countBefore: 2 } });
  await ask({ path, query: { conversationUrn: john, deliveredAt: middle, countBefore: 2, countAfter: 3 } });
  await ask({ path, query: { conversationUrn: john, deliveredAt: "2026-03-16T12:00:00Z", countAfter: 3 } });
  await ask({ path, query: { conversationUrn: "2-unknown" } });
  const [others] = control.listConversations({ accountId: SECOND_ACCOUNT });
  await ask({ path, query: { conversationUrn: others?.conversationUrn ?? "" } });
  await ask({ path: "recent-messages", query: { count: 80 } });
}

async function writeToPeople(send: Sender): Promise<void> {
  const john = { recipientProfileUrn: JOHN };
  await send("send", { recipientProfileId: "john-doe-123", message: "Hello!" });
  await send("send", { ...john, message: "Is 2 < 3 & 3 > 2?" });
  await send("send", { recipientProfileUrn: JANE, message: "Good morning 👋, José" });
  await send("send", { recipientProfileUrn: JANE, message: "Good morning 👋, José" });
  await send("send", { ...john, message: LONG });
  await send("send", { ...john, message: "From the other account", accountId: SECOND_ACCOUNT });
  await send("send", { ...john, message: "From nobody", accountId: "acc_unknown" });
  await send("send", { ...john, message: "From whom?" });
  const inMail = { message: "An offer", messageType: "inmail" };
  await send("send", { ...inMail, recipientProfileId: "john-doe-0063", subject: "Exciting Opportunity" });
  await send("send", { ...inMail, recipientProfileId: "john-doe-0063", accountId: SECOND_ACCOUNT, subject: "Offer" });
  await send("send", { recipientProfileId: "john-doe-0065", message: "We have never met" });
  await send("send", { ...john, message: "Hello?", recipientProfileURN: JANE });
  await send("send", { ...john, message: "" });
  await send("send", { ...john, message: "A kind of its own", messageType: "sponsored" });
  await send("send", { ...john, message: "Nothing to say", subject: null });
  await send("send", { ...john, message: 5 });
  await send("send", { message: "To whom it may concern" });
}

async function writeThroughGroups(send: Sender, { control }: Sandbox): Promise<void> {
  const members = control.listMembers();
  const inGroup = members.filter(({ groups }) => groups.length > 0);
  const group = { groupId: "12345678", message: "Hello,\nfellow member!" };
  const stranger = inGroup.find(({ connected }) => !connected)?.profileUrn;
  const outsider = members.find(({ connected, groups }) => connected && groups.length === 0)?.profileUrn;
  for (const path of ["send-group", "send-group-with-typing", "send-group-with-ack"]) {
    await send(path, { ...group, recipientProfileUrn: JOHN });
    await send(path, { ...group, recipientProfileUrn: stranger });
    await send(path, { ...group, recipientProfileUrn: outsider });
  }
  await send("send-group", { ...group, recipientProfileUrn: JOHN, groupId: 12345678 });
}

async function typeAndAcknowledge(send: Sender, { control }: Sandbox): Promise<void> {
  const conversationUrn = conversationWithJohn(control);
  const to = { recipientProfileUrn: JOHN };
  await send("typing-indicator", { conversationUrn });
  await send("typing-indicator", { conversationUrn: "2-unknown" });
  control.moveClock({ by: 11_000 });
  await send("typing-indicator", { conversationUrn }, "");
  await send("send-with-typing", { ...to, message: "Typed", conversationUrn });
  await send("send-with-typing", { ...to, message: "Not typed" });
  await send("send-with-ack", { ...to, message: "100%20 thanks", messageUrns: [] });
  await send("send-with-ack", { ...to, message: "Thanks for that", messageUrns: ["urn:li:msg_message:unknown"] });
  const [first] = control.listMessages({ conversationUrn, count: 100 }).messages;
  await send("send-with-ack", { ...to, message: "Thanks", messageUrns: [first?.messageUrn] });
}

async function readBack(ask: Asker, { control }: Sandbox): Promise<void> {
  control.receiveMessage({ from: "jane-doe-123", text: "Où est-ce?" });
  await ask({ path: "recent-messages" });
  for (const { conversationUrn } of control.listConversations().slice(0, 3)) {
    await ask({ path: "conversation-details", query: { conversationUrn, countBefore: 50 } });
  }
}

async function knockWithoutRight(ask: Asker, send: Sender, { control }: Sandbox): Promise<void> {
  const [top] = control.listConversations();
  const message = { recipientProfileUrn: JOHN, message: "Let me in" };
  const history = { path: "conversation-details", query: { conversationUrn: top?.conversationUrn ?? "" } };
  await ask(history);
  for (const key of ["", "sandbox-key", "Bearer sandbox-key-of-last-year", "Bearer wrong"]) {
    await send("send", message, key);
    await ask({ ...history, key });
  }
  control.setSubscription({ accountId: "acc_12345", lapsed: true });
  await ask(history);
  await send("send", message);
  control.setSubscription({ accountId: "acc_12345", lapsed: false });
}

async function failAndRunOut(send: Sender, { control }: Sandbox): Promise<void> {
  const message = (text: string) => ({ recipientProfileUrn: JOHN, message: text });
  control.armFault({ kind: "error-before", count: 1 });
  await send("send", message("Into the void"));
  control.setQuota({ used: 149 });
  await send("send", message("The last one"));
  await send("send", message("One too many"));
  await send("send-with-typing", message("One too many"));
  control.moveClock({ nextDay: true });
  await send("send", message("Good morning"));
}

function conversationWithJohn(control: Sandbox["control"]): string {
  return control.listMembers().find(({ profileUrn }) => profileUrn === JOHN)?.conversationUrn ?? "";
}
