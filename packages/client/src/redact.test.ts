import { expect, test } from "vitest";
import { concealInput, redactFields } from "./redact.ts";

const as = (text: string) => text;

test("named fields are replaced at any depth, in a copy", () => {
  const value = { text: "a", list: [{ text: "b", id: 1 }], name: null, other: { name: { first: "c" } } };
  expect(redactFields(value, ["text", "name"], as)).toEqual({
    text: "[redacted]",
    list: [{ text: "[redacted]", id: 1 }],
    name: null,
    other: { name: "[redacted]" },
  });
  expect(value.text).toBe("a");
});

test("every other text is concealed", () => {
  const value = { a: "secret", b: ["secret"] };
  expect(redactFields(value, [], (text) => text.toUpperCase())).toEqual({ a: "SECRET", b: ["SECRET"] });
});

test.each([undefined, null, 5, true])("%o stays", (value) => {
  expect(redactFields(value, ["a"], as)).toBe(value);
});

test("the texts of an input are taken out of another text, as they are and as JSON", () => {
  const input = { message: 'say "yes"', groupId: "12345678" };
  const text = `${input.message} ${JSON.stringify(input)}`;
  expect(concealInput(text, input, ["message"])).toBe('[redacted] {"message":"[redacted]","groupId":"12345678"}');
});

test("the texts of an input are taken out of a URL, also half a character that no URL can hold", () => {
  const input = { keywords: "Jane Doe", profileId: "half \ud83d" };
  expect(concealInput("/x?keywords=Jane%20Doe half \ud83d", input, ["keywords", "profileId"])).toBe(
    "/x?keywords=[redacted] [redacted]",
  );
});

test("short words are left alone: replacing them would tear other words apart", () => {
  expect(concealInput("This is Hi", { message: "Hi" }, ["message"])).toBe("This is Hi");
});
