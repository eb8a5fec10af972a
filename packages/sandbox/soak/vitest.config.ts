import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Long on purpose.
    testTimeout: 600_000,
  },
});
