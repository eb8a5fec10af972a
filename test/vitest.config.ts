import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    // `test:soak` runs these.
    exclude: ["**/*.soak.test.ts", "**/node_modules/**"],
    // By default vitest leaves half of a small machine idle, and these tests mostly wait for programs.
    maxWorkers: "100%",
    // Packing, installing and starting a Node per package takes its time on a small machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
