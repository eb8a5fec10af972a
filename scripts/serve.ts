// The product, running: the docs with the sandbox beside them on one address, and a few typed calls. Runs on the repository's own Node.

import { serveSite } from "../docs/site-server.ts";
import { createClient } from "../packages/client/dist/index.js";
import { createSandbox } from "../packages/sandbox/dist/node/index.js";
import { url } from "./address.mjs";

const [host = "127.0.0.1", port = "4010"] = process.argv.slice(2);

const sandbox = createSandbox();
// Before listening: whoever interrupts the start meets the same quiet end.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.once(signal, () => void sandbox.close().then(() => process.exit(0)));

const inner = await sandbox.listen();
const site = await serveSite({ host, port: Number(port), sandbox: inner.url });
const address = url({ host, port: Number(new URL(site.url).port) });
const baseUrl = inner.baseUrl.replace(inner.url, address);
const apiKey = "sandbox-key";

const client = createClient({ apiKey, baseUrl });

const unread = await client.messaging.getRecentMessages({ read: false, count: 3 });
const [newest] = unread.conversations;
const message = { recipientProfileId: "john-doe-123", message: "Hello!" };
const { data, response } = await client.messaging.sendMessage(message).withResponse();
const quota = await client.quota.peek();

const headers = [...response.headers].filter(([name]) => name.startsWith("x-ratelimit-"));
console.log(`
Three typed calls, made just now:

  client.messaging.getRecentMessages({ read: false, count: 3 })
    ${unread.conversations.length} conversations; the newest is with ${newest?.participants.map(({ name }) => name).join(", ")}

  client.messaging.sendMessage(${JSON.stringify(message)})
    ${response.status} ${JSON.stringify(data)}
${headers.map(([name, value]) => `    ${name}: ${value}`).join("\n")}

  client.quota.peek()
    ${quota.remaining} of ${quota.limit} messages are left until ${quota.resetAt.toISOString()}

Open ${address}

  docs     ${address}/
  API      ${baseUrl}   key: ${apiKey}
  sandbox  ${address}/_sandbox/ui

The sandbox stands in for the API. It remembers what it is told, and no message leaves it.

Try it:

  curl -i "${baseUrl}/messaging/recent-messages?count=1" -H "Authorization: Bearer ${apiKey}"

Ctrl-C stops it.
`);
