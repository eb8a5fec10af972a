import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readErrorText } from "./error-text.ts";

const bundle = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve("@connectsafely/spec/openapi.json")), "utf8"));
interface Example {
  value: { success?: boolean; error?: unknown };
}
const failures = Object.entries<Example>(bundle.components.examples).filter(
  ([, { value }]) => value.success === false || value.error !== undefined,
);

test("the document has error examples", () => {
  expect(failures.length).toBeGreaterThan(10);
});

test.each(failures)("the document's example %s says something", (_name, { value }) => {
  expect(readErrorText(value).text).not.toBe("no reason given");
});

test.each([
  [{ success: false, error: "message is required" }, "message is required"],
  [{ error: "Unauthorized - Invalid credentials" }, "Unauthorized - Invalid credentials"],
  [{ success: false, message: "Failed to send typing indicator" }, "Failed to send typing indicator"],
  [{ success: false, code: "validation_error", message: "Explanation." }, "Explanation"],
  [{ errorDetails: { message: "Held back" } }, "Held back"],
  [{ error: { name: "ZodError" } }, "ZodError"],
  [{ error: { message: "inner" } }, "inner"],
  ["upstream timed out\n", "upstream timed out"],
  ["<html><h1>502</h1></html>", "no reason given"],
  ["", "no reason given"],
  [null, "no reason given"],
  [undefined, "no reason given"],
  [42, "no reason given"],
  [[], "no reason given"],
  [{ error: null, message: 5 }, "no reason given"],
])("%o says: %s", (body, text) => {
  expect(readErrorText(body).text).toBe(text);
});

test("validation issues are listed", () => {
  const issue = { code: "invalid_type", expected: "string", path: ["messageUrns", 0], message: "Required" };
  const { text, issues } = readErrorText({ success: false, error: { name: "ZodError", issues: [issue, null] } });
  expect(issues).toEqual([
    { path: "messageUrns.0", message: "Required" },
    { path: "", message: "is wrong" },
  ]);
  expect(text).toContain("messageUrns.0: Required");
});

test("until when an account is held back is a date, or nothing", () => {
  expect(readErrorText({ error: "x", holdUntil: "2026-03-17T15:42:11Z" }).holdUntil).toEqual(
    new Date("2026-03-17T15:42:11Z"),
  );
  expect(readErrorText({ error: "x", holdUntil: "later" }).holdUntil).toBeUndefined();
});

test("a long text is cut", () => {
  expect(readErrorText({ error: "a".repeat(10_000) }).text).toHaveLength(500);
});
