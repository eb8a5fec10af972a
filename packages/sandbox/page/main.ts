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
  fresh: new Set(),
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
  else drawOpen();
}

async function openConversation(conversationUrn: string): Promise<void> {
  const { accountId } = view;
  view.open = { conversationUrn, ...(await listMessages({ accountId, conversationUrn })) };
  await readInbox();
  drawOpen();
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
  drawOpen();
}

function drawOpen(): void {
  drawConversation(view, () => void attempt(loadOlder));
}

async function take(event: SandboxEvent): Promise<void> {
  switch (event.type) {
    case "request":
      return addRequest(event.request, view.state);
    case "faults":
      return faults.draw(event.faults);
    case "reset":
      view.open = undefined;
      view.arrived.clear();
      return readAll();
    case "message":
      arrive(event.message);
      return refresh();
    default:
      // A clock that moved past midnight also fills quotas.
      return refresh();
  }
}

function arrive(message: MessageRecord): void {
  const { open, arrived, fresh } = view;
  arrived.add(message.messageUrn);
  fresh.add(message.messageUrn);
  if (message.conversationUrn !== open?.conversationUrn) return;
  if (!open.messages.some(({ messageUrn }) => messageUrn === message.messageUrn)) open.messages.push(message);
}

let isStale = false;

/** Reads and draws again, once for all that happens until it is its turn: a campaign is a thousand messages in a second. */
function refresh(): void {
  if (isStale) return;
  isStale = true;
  void attempt(async () => {
    isStale = false;
    await readState();
    await readInbox();
    drawOpen();
    view.fresh.clear();
  });
}
