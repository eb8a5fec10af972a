import { expect, test } from "vitest";
import { isTimestamp } from "./timestamp.ts";

test.each(["2026-03-17T00:00:00Z", "2026-03-17T00:00:00.123Z", "2026-03-17T01:30:00+01:30", "2028-02-29T23:59:60Z"])(
  "%s is a timestamp",
  (text) => expect(isTimestamp(text)).toBe(true),
);

test.each([
  ["a space in the place of the T", "2026-03-17 00:00:00Z"],
  ["no zone", "2026-03-17T00:00:00"],
  ["epoch seconds", "1773705600"],
  ["a day that the calendar lacks", "2026-02-30T00:00:00Z"],
  ["hour 24", "2026-03-17T24:00:00Z"],
  ["a small t and z", "2026-03-17t00:00:00z"],
  ["a zone without a colon", "2026-03-17T00:00:00+0130"],
])("%s is none", (_, text) => expect(isTimestamp(text)).toBe(false));
