import type { MessageRecord } from "./api.ts";
import { make, part, show } from "./dom.ts";
import { dayAndTime } from "./times.ts";
import { nowOf, personOf, type View } from "./view.ts";

const history = make("div", { class: "history", tabindex: "0", role: "log", "aria-label": "Messages" });
const heading = make("p", { class: "person" });
const typing = make("p", { class: "typing dim", role: "status" });

/** The frame of the pane: who, what was said, what is being said. The form below it is drawn once. */
export function placeConversation(form: HTMLElement): void {
  part("conversation").append(heading, history, typing, form);
}

export function drawConversation(view: View, loadOlder: () => void): void {
  const person = personOf(view);
  if (view.open === undefined || person === undefined) {
    show(heading);
    show(history, make("p", { class: "note" }, "Choose a conversation."));
    return;
  }
  const relation = person.connected ? "connected" : "not connected: a normal message is refused";
  show(
    heading,
    make("strong", {}, person.name),
    make("code", {}, person.publicId),
    make("span", { class: "dim" }, relation),
  );

  const isAtEnd = history.scrollHeight - history.scrollTop - history.clientHeight < 40;
  const heightBefore = history.scrollHeight;
  const { messages, more } = view.open;
  show(
    history,
    more && make("button", { type: "button", "data-key": "older", onclick: loadOlder }, "Show older messages"),
    ...messages.map((message) => bubble(message, person.name, view)),
  );
  // Older messages push down what was being read; a new one is followed only by who was at the end.
  if (isAtEnd || messages.length <= 1) history.scrollTop = history.scrollHeight;
  else if (history.scrollTop < 40) history.scrollTop += history.scrollHeight - heightBefore;
}

export function drawTyping(view: View): void {
  const now = nowOf(view);
  const isTyping = view.state.typing.some(
    ({ accountId, conversationUrn, until }) =>
      accountId === view.accountId && conversationUrn === view.open?.conversationUrn && until > now,
  );
  const owner = view.state.accounts.find(({ accountId }) => accountId === view.accountId)?.name;
  const text = isTyping ? `${owner} is typing …` : "";
  if (typing.textContent !== text) typing.textContent = text;
}

/** Shows the end of a conversation that was just opened. */
export function scrollToEnd(): void {
  history.scrollTop = history.scrollHeight;
}

function bubble(message: MessageRecord, name: string, { arrived, fresh }: View): HTMLElement {
  const { direction, text, subject, sentAt, messageUrn } = message;
  const who = direction === "sent" ? "You" : name;
  return make(
    "article",
    { class: `message ${direction}${fresh.has(messageUrn) ? " arrived" : ""}` },
    make(
      "p",
      { class: "meta" },
      make("b", {}, who),
      " ",
      make("time", {}, dayAndTime(sentAt)),
      arrived.has(messageUrn) && make("span", { class: "badge good" }, "new"),
    ),
    subject !== null && make("p", { class: "subject" }, subject),
    make("p", {}, text),
  );
}
