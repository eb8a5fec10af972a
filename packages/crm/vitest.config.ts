import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    // Some tests start the built program, or a database.
    testTimeout: 60_000,
  },
});
