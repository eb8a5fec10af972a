// A process of its own that sends when it is told to; `processes.test.ts` starts it.
import { createClient } from "@connectsafely/client";
import { redisStore } from "@connectsafely/client/redis";
import { connect, type Library } from "./redis-clients.ts";
import { sendMany } from "./tally.ts";

const [library, port, baseUrl, count, atOnce] = process.argv.slice(2);

const connection = await connect(library as Library, Number(port));
const quota = { store: redisStore(connection.client) };
const client = createClient({ apiKey: "test-key", ...(baseUrl && { baseUrl }), quota });

process.once("message", async () => {
  const tally = await sendMany(client, Number(count), Number(atOnce));
  process.send?.(tally);
  await connection[Symbol.asyncDispose]();
  process.disconnect();
});
process.send?.("ready");
