import { describe, expect, test } from "vitest";
import { createHarness } from "./harness.ts";
import { isControl, type Specimen, specimens } from "./index.ts";

// A sample; `pnpm mutate` and the soak test show all of them.

const harness = await createHarness({ seed: 1, runs: 2 });
const quick = await createHarness({
  seed: 1,
  phases: ["coverage"],
  operations: ["getRecentMessages", "getConversationDetails", "sendGroupMessageWithTyping"],
});

const firsts = new Map<string, Specimen>();
for (const each of specimens) {
  const category = `${each.kind}: ${each.category}`;
  const isOurs = each.source === "list" || each.source === "own";
  if (isOurs && !firsts.has(category)) firsts.set(category, each);
}

describe("the first mutant of each category is noticed", () => {
  test.each([...firsts])("%s", async (_, specimen) => {
    const { outcome } = await specimen.show(harness);
    expect({ name: specimen.name, ...outcome }).toMatchObject({ kind: "killed" });
  });
});

describe("what is different and right stays green", () => {
  test.each(specimens.filter(isControl).map((each) => [`${each.kind}: ${each.name}`, each] as const))(
    "%s",
    async (_, specimen) => {
      expect((await specimen.show(quick)).outcome).toEqual({ kind: "survived" });
    },
  );
});

test("a crash is told apart and counts for nothing", async () => {
  const { outcome } = await quick.server({
    mutate: () => {
      throw new Error("This mutant cannot even start.");
    },
  });
  expect(outcome).toMatchObject({ kind: "crashed", reason: expect.stringContaining("cannot even start") });
});

test("a server that never answers is not noticed, but told apart", async () => {
  const impatient = await createHarness({ seed: 1, limitMs: 300 });
  const { outcome } = await impatient.server({ mutate: () => () => new Promise(() => {}) });
  expect(outcome).toEqual({ kind: "timed out" });
});
