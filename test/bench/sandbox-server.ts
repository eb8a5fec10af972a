import { createSandbox } from "@connectsafely/sandbox/node";

// The sandbox alone in a process. The quota is out of the way, so that a long load is answered with 200 throughout.

const sandbox = createSandbox();
sandbox.control.setQuota({ limit: 1_000_000_000 });
const { baseUrl } = await sandbox.listen();
process.once("SIGINT", () => process.exit(0));
console.log(baseUrl);
