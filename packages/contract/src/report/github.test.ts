import { expect, test } from "vitest";
import { github } from "./github.ts";
import { hostileText, sampleReport, soundReport } from "./sample-report.ts";

const lines = github(sampleReport).trimEnd().split("\n");

test("points at line and column of the YAML", () => {
  expect(lines[0]).toBe(
    "::error file=spec/paths/messaging@send.yaml,line=36,col=9,title=rate.sum%3A sendMessage::" +
      "Used 13 and Remaining 136 add up to 149, and Limit is 150.%0A" +
      "expected: X-RateLimit-Used + X-RateLimit-Remaining = 150%0A" +
      "actual: X-RateLimit-Used + X-RateLimit-Remaining = 149%0A" +
      "again: connectsafely-contract replay rate.sum-c7f31a90",
  );
});

test("a comma in a path begins no other property", () => {
  const [first] = sampleReport.failures;
  if (first?.place === undefined) throw new Error("The sample has no place.");
  const failure = { ...first, place: { ...first.place, file: "a,line=1:b.yaml" } };
  expect(github({ ...sampleReport, failures: [failure] })).toMatch(/^::error file=a%2Cline=1%3Ab\.yaml,line=36,/);
});

test("has a line for every failure, errors first, and no place where there is none", () => {
  const kinds = lines.map((line) => /^::(error|warning|notice) /.exec(line)?.[1]);
  expect(kinds).toEqual([...Array(6).fill("error"), "warning", ...Array(4).fill("notice")]);
  expect(lines[5]).toMatch(/^::error title=security\.required%3A the document::/);
});

test("gives checks that were skipped for one reason one notice", () => {
  expect(lines).toContain(
    "::notice title=2 checks skipped::rate.enforced, rate.sendConsumesOne: Only one message was allowed by the budget (--budget sends=1).",
  );
});

test("a stranger's text stays in its annotation", () => {
  const annotation = lines.find((line) => line.includes("body.schema%3A sendMessageWithAck")) ?? "";
  expect(unescaped(annotation.slice(annotation.indexOf("::", 2) + 2))).toContain(
    "\\x1b[31m\\x1b]0;owned\\x07 %0A::error::x",
  );
  expect(github(sampleReport)).toMatch(/^[^\p{Cc}\p{Cf}]*$/mu);
  const title = github({
    ...soundReport,
    target: { kind: "url", name: "x" },
    skipped: [{ check: hostileText, reason: "r" }],
  });
  expect(title.split("\n")).toHaveLength(3);
});

test("says in one line that all holds", () => {
  expect(github(soundReport)).toBe(
    "::notice title=The contract holds::no failures, against sandbox at http://127.0.0.1:4010/linkedin, seed 20260316\n",
  );
});

/** As the runner reads it back. */
function unescaped(text: string): string {
  return text.replaceAll("%0A", "\n").replaceAll("%0D", "\r").replaceAll("%25", "%");
}
