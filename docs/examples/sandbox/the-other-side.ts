import { createClient } from "@connectsafely/client";
import { createSandbox } from "@connectsafely/sandbox";

const sandbox = createSandbox({ now: () => Date.parse("2026-03-16T16:00:00Z") });
const client = createClient({ apiKey: "sandbox-key", fetch: sandbox.fetch, now: () => sandbox.control.getClock().now });

sandbox.control.receiveMessage({ from: "john-doe-123", text: "Any news?" });
const { conversations } = await client.messaging.getRecentMessages({ count: 1 });
console.log(conversations[0]?.latestMessage.text); // Any news?

sandbox.control.setQuota({ used: 150 });
sandbox.control.moveClock({ nextDay: true });
const call = client.messaging.sendMessage({ recipientProfileId: "john-doe-123", message: "Tomorrow!" });
console.log((await call.withResponse()).quota?.remaining); // 149
console.log(sandbox.control.listSent().map(({ text }) => text)); // [ 'Tomorrow!' ]
