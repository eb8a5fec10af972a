import { createClient } from "@connectsafely/client";
import { createSandbox } from "@connectsafely/sandbox";
import { expect, test } from "vitest";
import { greet } from "./greet.ts";

function scene() {
  const sandbox = createSandbox();
  return { ...sandbox, client: createClient({ apiKey: "sandbox-key", fetch: sandbox.fetch }) };
}

test("greets everyone", async () => {
  const { client, control } = scene();
  expect(await greet(client, ["john-doe-123", "jane-doe-123"])).toEqual([]);
  expect(control.listSent()).toHaveLength(2);
});

test("says whom it did not reach when the day's messages run out", async () => {
  const { client, control } = scene();
  control.setQuota({ used: 149 });
  expect(await greet(client, ["john-doe-123", "jane-doe-123"])).toEqual(["jane-doe-123"]);
});

test("sends nothing twice when the connection breaks after a send", async () => {
  const { client, control } = scene();
  control.armFault({ kind: "drop-after", count: 1 });
  await greet(client, ["john-doe-123"]);
  expect(control.listSent()).toHaveLength(1);
});
