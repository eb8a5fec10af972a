import { readBundle } from "../setup/document.ts";
import { startPrism } from "../setup/prism.ts";

// Prism alone in a process, as fast as it goes: in memory, no log, validation of requests and answers on.

const { url } = await startPrism(readBundle());
console.log(url);
