import { createClient } from "@connectsafely/client";

const client = createClient();

const sent = await client.messaging.sendGroupMessage({
  groupId: "12345678",
  recipientProfileUrn: "urn:li:fsd_profile:ACoAAEXAMPLE0000000000000000000000000002",
  message: "Hello! We are both in this group.",
});
console.log(sent.success); // true
