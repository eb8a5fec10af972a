import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Some tests start a compiler or a program, which takes its time on a busy machine.
    testTimeout: 60_000,
  },
});
