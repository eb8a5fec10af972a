import { expect, test } from "vitest";
import { askAtRandom } from "../test/random-requests.ts";

test("random requests get answers that the document knows", async () => {
  expect(await askAtRandom(40, 2026)).toBeGreaterThan(500);
});
