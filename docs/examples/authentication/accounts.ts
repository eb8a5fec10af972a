import { createClient } from "@connectsafely/client";

const support = createClient({ accountId: "507f1f77bcf86cd799439011" }); // every call of this client

const inbox = await support.messaging.getRecentMessages({ count: 1 });
console.log(inbox.accountId); // 507f1f77bcf86cd799439011

const other = await support.messaging.getRecentMessages({ accountId: "acc_12345", count: 1 }); // this call
console.log(other.accountId); // acc_12345
