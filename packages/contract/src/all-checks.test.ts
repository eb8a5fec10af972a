import { expect, test } from "vitest";
import { allChecks } from "./all-checks.ts";
import { targetKinds } from "./check.ts";

test("no two checks share an id, and each says in a sentence what must hold", () => {
  const ids = allChecks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, says } of allChecks) {
    expect(id).toMatch(/^[a-z]+(\.[\w-]+)*$/i);
    expect([id, says.endsWith(".")]).toEqual([id, true]);
  }
});

test("a check that is not sound on a target says why", () => {
  for (const { id, targets, unsound } of allChecks) {
    expect([id, targets.length === targetKinds.length || unsound !== undefined]).toEqual([id, true]);
  }
});
