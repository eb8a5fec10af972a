import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pretendCheckout } from "./pretend-checkout.ts";

const show = `import { copyVersionToDocument, versions } from "./scripts/versions.mjs";
              if (process.env.COPY) copyVersionToDocument();
              console.log(JSON.stringify([...versions()]));`;

test("gives the document the version of its package, and changes nothing else in it", async () => {
  using checkout = pretendCheckout();
  const before = readFileSync(checkout.file("spec/openapi.yaml"), "utf8");
  checkout.write("spec/package.json", JSON.stringify({ name: "@connectsafely/spec", version: "7.8.9" }));
  const { output } = await checkout.run(["--input-type=module", "--eval", show], { COPY: "1" });
  expect(JSON.parse(output)).toEqual([
    ["spec/openapi.yaml", "7.8.9"],
    ["spec/package.json", "7.8.9"],
  ]);
  const after = readFileSync(checkout.file("spec/openapi.yaml"), "utf8");
  expect(after.split("\n").filter((line, at) => line !== before.split("\n")[at])).toEqual([
    expect.stringMatching(/^ {2}version: ["']?7\.8\.9["']?$/),
  ]);
});

test("leaves private packages out", async () => {
  using checkout = pretendCheckout();
  checkout.write("packages/open/package.json", JSON.stringify({ version: "1.2.3" }));
  checkout.write("packages/closed/package.json", JSON.stringify({ version: "9.9.9", private: true }));
  const { output } = await checkout.run(["--input-type=module", "--eval", show]);
  expect(JSON.parse(output).map(([file]: [string]) => file)).toEqual([
    "spec/openapi.yaml",
    "spec/package.json",
    "packages/open/package.json",
  ]);
});
