import { createClient } from "@connectsafely/client";

const client = createClient({ quota: { floor: 20 } }); // 20 a day are left to people who write by hand

const { now, later } = await client.quota.plan(300);
const perDay = later.map(({ count }) => count);
console.log(now, perDay); // 130 [ 130, 40 ]
