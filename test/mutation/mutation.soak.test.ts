import { expect, test } from "vitest";
import { createHarness } from "./harness.ts";
import { specimens } from "./index.ts";
import { type Shown, scoreOf } from "./score.ts";

test("every mutant is noticed, and no control", { timeout: 30 * 60_000 }, async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const harness = await createHarness({ seed });
  const shown: Shown[] = [];
  for (const specimen of specimens) shown.push({ specimen, verdict: await specimen.show(harness) });
  const { isWhole, lines } = scoreOf(shown, seed);
  console.log(lines.join("\n"));
  expect(isWhole, lines.join("\n")).toBe(true);
});
