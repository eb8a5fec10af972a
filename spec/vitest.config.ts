import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // The tests share nothing that changes; loading Redocly anew for each file takes longer than all of them.
    isolate: false,
    // A test of the bundle starts processes.
    testTimeout: 60_000,
  },
});
