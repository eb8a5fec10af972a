import { inspect } from "node:util";
import { expect, test } from "vitest";
import * as all from "../index.ts";
import { BadRequestError } from "./bad-request-error.ts";
import { ConnectSafelyError } from "./connectsafely-error.ts";
import { isConnectSafelyError } from "./is-connectsafely-error.ts";
import { ServerError } from "./server-error.ts";

const classes = Object.values(all).filter(
  (one): one is typeof ServerError => typeof one === "function" && one.prototype instanceof ConnectSafelyError,
);
const details = {
  delivery: "not-sent",
  issues: [],
  resetAt: undefined,
  reason: "server",
  location: undefined,
} as const;

test("there are twelve, each with its own name and code", () => {
  const made = classes.map((Kind) => new Kind("what happened", details));
  expect(made).toHaveLength(12);
  expect(new Set(made.map(({ code }) => code)).size).toBe(12);
  expect(made.map(({ name }) => name)).toEqual(classes.map(({ name }) => name));
});

test("the stack begins with the name and the sentence", () => {
  expect(new ServerError("answered 500", details).stack).toMatch(/^ServerError: answered 500\n/);
});

test("what is not known is undefined, not absent", () => {
  expect(new ServerError("answered 500", details)).toMatchObject({
    status: undefined,
    operation: undefined,
    quota: undefined,
    body: undefined,
  });
});

test("an error of another copy of the package is known as one", async () => {
  const url = new URL("./connectsafely-error.ts", import.meta.url).href;
  const copy = (await import(/* @vite-ignore */ `${url}?copy`)) as typeof import("./connectsafely-error.ts");
  class ForeignError extends copy.ConnectSafelyError {
    override readonly name = "ForeignError";
    readonly code = "server";
  }
  const foreign = new ForeignError("answered 500", details);
  expect(foreign instanceof ConnectSafelyError).toBe(false);
  expect(isConnectSafelyError(foreign)).toBe(true);
  expect(isConnectSafelyError(new BadRequestError("no", details))).toBe(true);
});

test.each([undefined, null, "error", new Error("mine"), {}])("%o is none of them", (value) => {
  expect(isConnectSafelyError(value)).toBe(false);
});

test("inspect shows the details and the cause, but not the body", () => {
  const cause = new Error("disk full");
  const printed = inspect(new ServerError("answered 500", { ...details, status: 500, body: "secret", cause }));
  expect(printed).toContain("status: 500");
  expect(printed).toContain("disk full");
  expect(printed).not.toContain("secret");
});

test("only what may pass by itself, and does no harm twice, is worth another try", () => {
  const retryable = (status: number, delivery: "not-sent" | "unknown", repeatable: boolean) =>
    new ServerError("answered", { status, delivery, repeatable }).retryable;
  expect(retryable(500, "unknown", true)).toBe(true);
  expect(retryable(500, "not-sent", false)).toBe(true);
  expect(retryable(500, "unknown", false)).toBe(false);
  expect(retryable(400, "not-sent", true)).toBe(false);
});
