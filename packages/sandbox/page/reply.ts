import { listMembers, type Member, receiveMessage } from "./api.ts";
import { make, say } from "./dom.ts";
import { attempt } from "./problems.ts";
import { personOf, type View } from "./view.ts";

/** The form that writes as somebody else. Drawn once: what is being typed must not go away when something arrives. */
export function makeReply(current: () => View, opened: (conversationUrn: string) => void) {
  const from = make("select", { id: "from" });
  const text = make("textarea", { id: "text", rows: "2", required: true, onkeydown: sendOnEnter });
  const form = make(
    "form",
    { class: "reply", onsubmit: submit },
    make("label", { for: "from" }, "Write as"),
    from,
    make("label", { for: "text" }, "Message to the account"),
    text,
    make("button", { type: "submit", class: "main" }, "Let it arrive"),
  );
  let filledFor = "";

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (text.value.trim() === "") return;
    await attempt(async () => {
      const { accountId } = current();
      const { conversationUrn } = await receiveMessage({ accountId, from: from.value, text: text.value });
      text.value = "";
      say("The message has arrived.");
      opened(conversationUrn);
    });
  }

  function sendOnEnter(event: Event): void {
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    if (key === "Enter" && (ctrlKey || metaKey)) form.requestSubmit();
  }

  return {
    form,
    /** Everyone who can write to the account, with the person of the open conversation chosen. */
    async choose(view: View): Promise<void> {
      if (filledFor !== view.accountId) {
        filledFor = view.accountId;
        from.replaceChildren(...(await listMembers(view.accountId)).map(choice));
      }
      from.value = personOf(view)?.profileUrn ?? from.value;
    },
  };
}

function choice({ profileUrn, name, publicId, connected }: Member): HTMLElement {
  return make("option", { value: profileUrn }, `${name} (${publicId})${connected ? "" : ", not connected"}`);
}
