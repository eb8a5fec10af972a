export { blindClientMutants } from "./client.ts";
export { blindDocumentMutants } from "./document.ts";
export { blindServerMutants } from "./server.ts";
