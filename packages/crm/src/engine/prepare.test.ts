import { expect, test } from "vitest";
import { excerpt, hashOf, prepare } from "./prepare.ts";
import { defaults } from "./settings.ts";

const message = {
  key: "li_1",
  sender: { id: "jane", name: "Jane Doe", url: undefined },
  text: `Thanks for the note.\nCould we talk on Tuesday? ${"It is long. ".repeat(30)}`,
  subject: undefined,
  sentAt: 5,
  attachments: 2,
};
const given = {
  message,
  thread: "2-abc=",
  direction: "in" as const,
  names: ["Jane Doe"],
  contacts: [{ type: "contact", id: "7" }],
  settings: defaults,
};

test("names sender, text, attachments and the conversation", () => {
  const entry = prepare(given);
  expect(entry.title).toBe("LinkedIn message from Jane Doe");
  expect(entry.body).toContain("Jane Doe: Thanks for the note.\nCould we talk");
  expect(entry.body).toContain("[2 attachments]\nhttps://www.linkedin.com/messaging/thread/2-abc=/");
});

test("an InMail shows its subject, and what we wrote says to whom", () => {
  const entry = prepare({ ...given, direction: "out", message: { ...message, subject: "Exciting Opportunity" } });
  expect(entry.title).toBe("LinkedIn InMail to Jane Doe");
  expect(entry.body).toContain("Exciting Opportunity\nJane Doe:");
});

test("none copies no word of it, excerpt a line", () => {
  const none = prepare({
    ...given,
    message: { ...message, subject: "Secret" },
    settings: { ...defaults, body: "none" },
  });
  expect(none.body).not.toMatch(/Thanks|Secret/);
  const short = prepare({ ...given, settings: { ...defaults, body: "excerpt" } });
  expect(short.body.length).toBeLessThan(260);
  expect(short.body).toContain("Could we talk on Tuesday?");
});

test("redact comes before everything else sees the text", () => {
  const redact = (text: string) => text.replace(/Tuesday/, "[day]");
  expect(prepare({ ...given, settings: { ...defaults, redact } }).body).toContain("[day]");
});

test("the hash changes with what is shown, and with nothing else", () => {
  const entry = prepare(given);
  expect(hashOf({ ...entry, remoteId: "9" })).toBe(hashOf(entry));
  expect(hashOf({ ...entry, body: "other" })).not.toBe(hashOf(entry));
  expect(hashOf({ ...entry, contacts: [] })).not.toBe(hashOf(entry));
});

test("an excerpt does not cut a character in two", () => {
  expect(excerpt("😀😀😀😀", 3)).toBe("😀😀…");
});
