import { createHash } from "node:crypto";
import type { Direction, Entry, Message, Remote } from "../model.ts";
import type { Settings } from "./settings.ts";

const EXCERPT = 140;

interface Given {
  readonly message: Message;
  readonly thread: string;
  readonly direction: Direction;
  /** Of the people it is about. */
  readonly names: readonly string[];
  readonly contacts: readonly Remote[];
  readonly settings: Settings;
}

/** A message as a CRM entry. Nothing in it depends on whose mailbox it was read from. */
export function prepare({ message, thread, direction, names, contacts, settings }: Given): Entry {
  const { key, sender, sentAt, subject, attachments } = message;
  const kind = subject === undefined ? "LinkedIn message" : "LinkedIn InMail";
  const whom = direction === "in" ? `from ${sender.name}` : `to ${names.join(", ")}`;
  const lines = [
    ...(settings.body === "none" || subject === undefined ? [] : [subject]),
    ...textOf(message.text, settings).map((text) => `${sender.name}: ${text}`),
    ...(attachments > 0 ? [`[${attachments} ${attachments === 1 ? "attachment" : "attachments"}]`] : []),
    ...(thread.startsWith("2-") ? [`https://www.linkedin.com/messaging/thread/${thread}/`] : []),
  ];
  return {
    key,
    kind: "message",
    direction,
    title: `${kind} ${whom}`,
    body: lines.join("\n"),
    at: sentAt,
    contacts,
    remoteId: undefined,
  };
}

function textOf(text: string, { body, redact }: Settings): string[] {
  if (body === "none") return [];
  const safe = redact ? redact(text) : text;
  return [body === "excerpt" ? excerpt(safe) : safe];
}

export function excerpt(text: string, length = EXCERPT): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length > length ? `${characters.slice(0, length - 1).join("")}…` : line;
}

/** Of all that the CRM shows, so that a change of any of it is seen. */
export function hashOf({ title, body, at, contacts, direction, kind }: Entry): string {
  const shown = JSON.stringify([kind, title, body, at, direction, contacts.map(({ type, id }) => [type, id])]);
  return createHash("sha256").update(shown).digest("hex").slice(0, 32);
}
