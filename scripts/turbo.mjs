// The root scripts that are turbo tasks (build, generate, bench, ...), in the same environment as npm start and npm test.

import { turbo } from "./toolchain.mjs";

process.exit(await turbo(...process.argv.slice(2)));
