import { expect, test } from "vitest";
import { difference } from "./difference.ts";

test.each([
  ["X = 150", "X = 149", ["X = 1<mark>50</mark>", "X = 1<mark>49</mark>"]],
  ["41 conversations", "40 conversations", ["4<mark>1</mark> conversations", "4<mark>0</mark> conversations"]],
  ["aab", "ab", ["a<mark>a</mark>b", "ab"]],
  ["a<b", "a<c", ["a&lt;<mark>b</mark>", "a&lt;<mark>c</mark>"]],
  ["one thing", "another", ["one thing", "another"]],
  ["same", "same", ["same", "same"]],
])("marks what %j and %j do not share", (expected, actual, marked) => {
  expect(difference(expected, actual).map((side) => side?.markup)).toEqual(marked);
});

test("marks nothing where there is one side only", () => {
  expect(difference(undefined, "x").map((side) => side?.markup)).toEqual([undefined, "x"]);
});
