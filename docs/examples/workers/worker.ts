import { createClient } from "@connectsafely/client";
import { redisStore } from "@connectsafely/client/redis";
import { createClient as createRedis } from "redis";

const redis = await createRedis({ url: "redis://127.0.0.1:6379" }).connect();
const client = createClient({ quota: { store: redisStore(redis) } });

await client.messaging.sendMessage({ recipientProfileId: "john-doe-123", message: "Hello!" });

// Another process, or here another client, knows of it without having sent anything.
const elsewhere = createClient({ quota: { store: redisStore(redis) } });
const { used, source } = await elsewhere.quota.peek();
console.log(used, source); // 1 headers

await redis.close();
