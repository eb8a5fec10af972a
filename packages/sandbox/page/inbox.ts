import type { ConversationRecord } from "./api.ts";
import { make, part, show } from "./dom.ts";
import { briefTime } from "./times.ts";
import { nowOf, type View } from "./view.ts";

export function drawInbox(view: View, open: (conversationUrn: string) => void): void {
  const { conversations } = view;
  if (conversations.length === 0) {
    show(part("inbox"), make("p", { class: "note" }, "No conversation yet. Send a message, or let somebody write."));
    return;
  }
  show(part("inbox"), make("ul", { class: "list" }, ...conversations.map((each) => make("li", {}, row(each)))));

  function row({ conversationUrn, person, unread, latest }: ConversationRecord): HTMLElement {
    const isOpen = view.open?.conversationUrn === conversationUrn;
    const isNew = view.fresh.has(latest.messageUrn);
    return make(
      "button",
      {
        type: "button",
        class: `row${unread > 0 ? " unread" : ""}${isNew ? " arrived" : ""}`,
        "aria-current": isOpen ? "true" : undefined,
        "data-key": conversationUrn,
        onclick: () => open(conversationUrn),
      },
      make("strong", {}, person.name),
      make("time", { class: "dim" }, briefTime(latest.sentAt, nowOf(view))),
      make("span", { class: "snippet" }, latest.direction === "sent" ? `You: ${latest.text}` : latest.text),
      unread > 0 && make("span", { class: "badge count" }, `${unread}`, make("span", { class: "hidden" }, " unread")),
    );
  }
}
