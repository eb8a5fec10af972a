import { expect, test } from "vitest";
import { pretendCheckout } from "./pretend-checkout.ts";

test("adds up what vitest wrote in each package, soak runs included", async () => {
  using checkout = pretendCheckout();
  checkout.write("spec/.turbo/turbo-test.log", " Test Files  2 passed (2)\n      Tests  40 passed (40)\n");
  checkout.write("packages/client/.turbo/turbo-test.log", "\u001b[2m      Tests \u001b[22m 1 failed | 7 passed (8)\n");
  checkout.write("test/.turbo/turbo-test$colon$soak.log", "      Tests  3 passed | 2 skipped (5)\n");
  expect((await checkout.run(["scripts/test-totals.mjs"])).output).toBe("50 passed, 1 failed\n");
});

test("counts a test file that does not load as one failure", async () => {
  using checkout = pretendCheckout();
  checkout.write("spec/.turbo/turbo-test.log", " Test Files  1 failed | 2 passed (3)\n      Tests  40 passed (40)\n");
  expect((await checkout.run(["scripts/test-totals.mjs"])).output).toBe("40 passed, 1 failed\n");
});

test("counts nothing where nothing ran", async () => {
  using checkout = pretendCheckout();
  expect((await checkout.run(["scripts/test-totals.mjs"])).output).toBe("0 passed, 0 failed\n");
});
