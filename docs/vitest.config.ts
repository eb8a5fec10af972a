import { defineConfig } from "vitest/config";

// What guides show as tests runs in test/docs, with a sandbox behind it.
export default defineConfig({
  test: { include: ["generator/**/*.test.ts", "integrations/**/*.test.ts", "*.test.ts"] },
});
