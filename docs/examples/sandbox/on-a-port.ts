import { createSandbox } from "@connectsafely/sandbox/node";

await using sandbox = createSandbox();
const { baseUrl } = await sandbox.listen(); // a free port

const response = await fetch(`${baseUrl}/messaging/recent-messages?count=1`, {
  headers: { Authorization: "Bearer sandbox-key" },
});
console.log(response.status); // 200
