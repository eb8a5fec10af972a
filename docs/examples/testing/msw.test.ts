import { createClient } from "@connectsafely/client";
import { createSandbox } from "@connectsafely/sandbox";
import { http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

const sandbox = createSandbox();
const server = setupServer(http.all("https://api.connectsafely.ai/*", ({ request }) => sandbox.fetch(request)));

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
beforeEach(() => sandbox.control.reset());
afterAll(() => server.close());

test("reads the inbox at the API's own address", async () => {
  const client = createClient({ apiKey: "sandbox-key" });
  const { conversations } = await client.messaging.getRecentMessages({ read: false });
  expect(conversations[0]?.unreadCount).toBeGreaterThan(0);
});
