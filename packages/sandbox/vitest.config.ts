import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Some tests start the built program.
    testTimeout: 60_000,
  },
});
