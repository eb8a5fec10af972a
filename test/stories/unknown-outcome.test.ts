import { expect, test } from "vitest";
import { stage } from "./stage.ts";

const hello = { recipientProfileId: "john-doe-123", message: "Did this arrive?" };

test.each(["drop-after", "error-after", "truncate"] as const)(
  "%s: one message went out, none is sent again, and reading finds it",
  async (kind) => {
    const { client, control } = stage();
    control.armFault({ kind, operation: "sendMessage", count: 1 });
    const result = await client.messaging.sendMessage(hello).result();
    const delivery = result.ok ? "accepted" : result.error.delivery;
    expect(control.listSent()).toHaveLength(1);
    expect(delivery).not.toBe("not-sent");
    if (result.ok || delivery === "accepted") return;
    expect(await client.messaging.reconcile(result.error)).toMatchObject({ verdict: "delivered" });
  },
);

test.each(["drop-before", "error-before"] as const)(
  "%s: nothing went out, and reading says that nothing is to be seen",
  async (kind) => {
    const { client, control } = stage();
    control.armFault({ kind, operation: "sendMessageWithTyping", count: 1 });
    // In a conversation it knows, the client can say that a message is not there; without one only that it found none.
    const conversationUrn = "2-RVhBTVBMRS1USFJFQUQtMDAwMQ==";
    const result = await client.messaging.sendMessageWithTyping({ ...hello, conversationUrn }).result();
    expect(result.ok ? "accepted" : result.error.delivery).toBe("unknown");
    expect(control.listSent()).toEqual([]);
    if (result.ok) return;
    expect(await client.messaging.reconcile(result.error)).toMatchObject({ verdict: "not-seen" });
  },
);

test("a read meets three kinds of trouble and still comes back", async () => {
  const { client, control } = stage({ maxRetries: 3 });
  for (const kind of ["drop-before", "error-before", "truncate"] as const) control.armFault({ kind, count: 1 });
  const { data } = await client.messaging.getRecentMessages({ count: 1 }).withResponse();
  expect(data.conversations).toHaveLength(1);
  expect(control.listRequests().map(({ fault }) => fault)).toEqual(["drop-before", "error-before", "truncate", null]);
});
