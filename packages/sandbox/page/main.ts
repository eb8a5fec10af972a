import { drawAccounts } from "./accounts.ts";
import {
  follow,
  getState,
  listConversations,
  listMessages,
  listRequests,
  type MessageRecord,
  type SandboxEvent,
} from "./api.ts";
import { drawClock } from "./clock.ts";
import { drawConversation, drawTyping, placeConversation, scrollToEnd } from "./conversation.ts";
import { makeFaults } from "./faults.ts";
import { drawInbox } from "./inbox.ts";
import { attempt, showLink } from "./problems.ts";
import { makeReply } from "./reply.ts";
import { addRequest, drawRequests } from "./requests.ts";
import type { View } from "./view.ts";

// What happens comes in as events, changes the view, and is drawn. The page asks the sandbox for the rest.

const state = await firstState();
const view: View = {
  state,
  offset: Date.now() - state.clock.now,
  accountId: state.accounts[0]?.accountId ?? "",
  conversations: [],
  open: undefined,
  arrived: new Set(),
};
const clock = drawClock();
const faults = makeFaults();
const reply = makeReply(
  () => view,
  (conversationUrn) => void attempt(() => openConversation(conversationUrn)),
);
placeConversation(reply.form);

// Also after the connection broke: whatever was missed is read again.
follow({
  open: () => void attempt(readAll),
  closed: () => showLink("The sandbox does not answer. Start it again, and this page goes on.", false),
  event: (event) => void attempt(() => take(event)),
});
setInterval(() => {
  clock.tick(view);
  drawTyping(view);
}, 500);

/** The page may be open before the sandbox is. */
async function firstState(): Promise<View["state"]> {
  for (;;) {
    try {
      return await getState();
    } catch {
      showLink("The sandbox does not answer yet.", false);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }
}

async function readAll(): Promise<void> {
  await readState();
  drawRequests(await listRequests(), view.state);
  faults.draw(view.state.faults);
  await readInbox();
  const first = view.open?.conversationUrn ?? view.conversations[0]?.conversationUrn;
  if (first !== undefined) await openConversation(first);
}

async function readState(): Promise<void> {
  view.state = await getState();
  view.offset = Date.now() - view.state.clock.now;
  clock.tick(view);
  drawTyping(view);
  drawAccounts(view, (accountId) => void attempt(() => chooseAccount(accountId)));
}

async function readInbox(): Promise<void> {
  view.conversations = await listConversations(view.accountId);
  drawInbox(view, (conversationUrn) => void attempt(() => openConversation(conversationUrn)));
}

async function chooseAccount(accountId: string): Promise<void> {
  view.accountId = accountId;
  view.open = undefined;
  await readState();
  await readInbox();
  const [first] = view.conversations;
  if (first) await openConversation(first.conversationUrn);
  else drawConversation(view, () => {});
}

async function openConversation(conversationUrn: string): Promise<void> {
  const { accountId } = view;
  view.open = { conversationUrn, ...(await listMessages({ accountId, conversationUrn })) };
  await readInbox();
  drawConversation(view, () => void attempt(loadOlder));
  scrollToEnd();
  drawTyping(view);
  await reply.choose(view);
}

async function loadOlder(): Promise<void> {
  if (view.open === undefined) return;
  const { conversationUrn, messages } = view.open;
  const before = messages[0]?.sentAt ?? 0;
  const older = await listMessages({ accountId: view.accountId, conversationUrn, before });
  view.open = { conversationUrn, messages: [...older.messages, ...messages], more: older.more };
  drawConversation(view, () => void attempt(loadOlder));
}

async function take(event: SandboxEvent): Promise<void> {
  switch (event.type) {
    case "message":
      return arrive(event.message);
    case "request":
      return addRequest(event.request, view.state);
    case "faults":
      return faults.draw(event.faults);
    case "reset":
      view.open = undefined;
      view.arrived.clear();
      return readAll();
    default:
      // A clock that moved past midnight also fills quotas.
      return readState();
  }
}

async function arrive(message: MessageRecord): Promise<void> {
  view.arrived.add(message.messageUrn);
  if (message.accountId === view.accountId) await readInbox();
  if (message.conversationUrn !== view.open?.conversationUrn) return readState();
  const { open } = view;
  if (!open.messages.some(({ messageUrn }) => messageUrn === message.messageUrn)) open.messages.push(message);
  drawConversation(view, () => void attempt(loadOlder));
  return readState();
}
