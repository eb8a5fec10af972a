import { createSandbox } from "@connectsafely/sandbox";
import { expect, test } from "vitest";
import { NOW, sandboxClient } from "../../test/setup.ts";
import { readHistory } from "./history.ts";
import { readInbox } from "./inbox.ts";
import { clientSource } from "./source.ts";

test("reads the sandbox's inbox to its end and its longest conversation to the beginning", async () => {
  const source = clientSource(sandboxClient(createSandbox({ now: () => NOW })));
  const first = await source.inbox(undefined, undefined);
  const conversations: string[] = [];
  for await (const page of readInbox(source, first, 0))
    conversations.push(...page.conversations.map(({ glimpse }) => glimpse.urn));
  expect(conversations).toHaveLength(60);
  expect(first).toMatchObject({ account: "acc_12345", owner: "ACoAAEXAMPLE0000000000000000000000000001" });

  const jane = first.conversations.find(({ people }) => people[0]?.name === "Jane Doe");
  const keys = new Set<string>();
  for await (const { messages, doubtful } of readHistory({
    source,
    account: first.account,
    urn: jane?.glimpse.urn ?? "",
    covered: 0,
  })) {
    for (const { key } of messages) keys.add(key);
    expect(doubtful).toBe(0);
  }
  expect(keys.size).toBe(320);
});
