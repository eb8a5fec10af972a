import { expect, test } from "vitest";
import { serverControls, serverEquivalents, serverLeftOut, serverMutants } from "./index.ts";

const listed = serverMutants.filter(({ source }) => source === "list");
const numbered = (name: string) => name.slice(0, 3);

test("every server mutant and control has a name of its own", () => {
  const names = [...serverMutants, ...serverControls, ...serverEquivalents].map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("all 79 operators of the list are applied or left out with a reason", () => {
  const operators = Array.from({ length: 79 }, (_, index) => `S${String(index + 1).padStart(2, "0")}`);
  const told = [...listed.map(({ name }) => numbered(name)), ...serverLeftOut.map(({ operator }) => operator)];
  expect([...new Set(told)].toSorted()).toEqual(operators);
  expect(serverLeftOut.filter(({ operator }) => listed.some(({ name }) => numbered(name) === operator))).toEqual([]);
});
