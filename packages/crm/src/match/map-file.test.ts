import { expect, test } from "vitest";
import { readMap, writeMap } from "./map-file.ts";

const row = { id: "ACoAA1", name: 'Jane "JD" Doe, PhD', url: undefined, candidates: [], note: "nobody has it" };

test("what it writes it reads, and rows without a decision say nothing", () => {
  const csv = writeMap([row, { ...row, id: "ACoAA2", candidates: [{ type: "contact", id: "7" }] }]);
  expect(readMap(csv, "contact")).toEqual(new Map());
  expect(csv).toContain("candidates: 7");
  const decided = csv.replace(",,,,nobody", ",,512,,nobody").replace('PhD",,,contact', 'PhD",,skip,contact');
  expect([...readMap(decided, "contact")]).toEqual([
    ["ACoAA1", { remote: { type: "contact", id: "512" } }],
    ["ACoAA2", "skip"],
  ]);
});

test("takes files of spreadsheets: another order of columns, Windows line ends, a byte order mark", () => {
  const csv = "\uFEFFrecord_id,profile_id\r\n512,ACoAA1\r\n";
  expect(readMap(csv, "person").get("ACoAA1")).toEqual({ remote: { type: "person", id: "512" } });
});

test("a cell that a spreadsheet would run is disarmed", () => {
  expect(writeMap([{ ...row, name: "=HYPERLINK(1)" }])).toContain("'=HYPERLINK(1)");
});

test.each([
  ["no,columns\n1,2\n", "has no columns profile_id and record_id"],
  ["profile_id,record_id\nA,1\nA,2\n", "line 3: A is there twice"],
  ['profile_id,record_id\n"A,1\n', "a quote mark is not closed"],
])("says what is wrong with %j", (csv, message) => {
  expect(() => readMap(csv, "contact")).toThrow(message);
});
