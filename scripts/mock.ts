// The product for now: the Prism mock of the document, and one typed call against it. Runs on the repository's own Node.

import { readFile } from "node:fs/promises";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { createClient } from "../packages/client/dist/index.js";
import { url } from "./address.mjs";

const [host = "127.0.0.1", port = "4010"] = process.argv.slice(2);

const document: unknown = JSON.parse(await readFile(new URL("../spec/dist/openapi.json", import.meta.url), "utf8"));
const operations = await getHttpOperationsFromSpec(document as object);
const server = createServer(operations, {
  cors: true,
  config: {
    mock: { dynamic: false },
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    isProxy: false,
    upstreamProxy: undefined,
  },
  components: { logger: createLogger("mock", { level: "silent" }) },
});

// Before listening: whoever interrupts the start meets the same quiet end.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(0));

const address = url({ host, port: Number(new URL(await server.listen(Number(port), host)).port) });

const client = createClient({ apiKey: "any-key", baseUrl: address });
const message = { recipientProfileId: "john-doe-123", message: "Hello!" };
const { data, response } = await client.messaging.sendMessage(message).withResponse();

const quota = [...response.headers].filter(([name]) => name.startsWith("x-ratelimit-"));
console.log(`
One typed call: client.messaging.sendMessage(${JSON.stringify(message)})

The answer: ${response.status} ${response.statusText}
  ${JSON.stringify(data)}
${quota.map(([name, value]) => `  ${name}: ${value}`).join("\n")}

The mock answers at ${address} with the examples of spec/openapi.yaml. Try it:

  curl -i ${address}/messaging/recent-messages -H "Authorization: Bearer any-key"

Ctrl-C stops it.
`);
