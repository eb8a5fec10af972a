import { expect, test } from "vitest";
import * as schema from "./index.ts";

test("the package has three values, everything else is types", () => {
  expect(Object.keys(schema)).toEqual(["EXAMPLE_DAY", "operations", "server"]);
  expect(schema.EXAMPLE_DAY).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(schema.server).toMatch(/^https:\/\//);
});
