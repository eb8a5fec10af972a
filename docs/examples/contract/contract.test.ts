import { loadDocument } from "@connectsafely/contract";
import { contractTests } from "@connectsafely/contract/vitest";

contractTests({
  document: () => loadDocument("openapi.yaml"),
  target: "sandbox", // or urlTarget({ url, apiKey }) for a server of yours
  operations: ["sendMessage", "getRecentMessages"],
  seed: 1,
});
