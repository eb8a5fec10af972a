// npm start: sets up, generates, builds, then runs the product.

import { readAddress, requireFree } from "./address.mjs";
import { setUp } from "./setup.mjs";
import { node, run, turbo } from "./toolchain.mjs";

const address = readAddress(process.env);
if (address.port !== 0) await requireFree(address);

await setUp();

const built = await turbo("build");
if (built !== 0) process.exit(built);

process.exit(await run(node, ["scripts/serve.ts", address.host, String(address.port)]));
