import { expect, test } from "vitest";
import { createProgress } from "./progress.ts";

const phases = ["static", "fuzz"];

function begin(isTerminal: boolean, columns = 80) {
  const time = { now: 0 };
  const written: string[] = [];
  const stream = { columns, write: (text: string) => written.push(text) };
  return { time, written, progress: createProgress(stream, { isTerminal, phases, now: () => time.now }) };
}

test("draws one line again and again on a terminal, and leaves nothing of it", () => {
  const { time, written, progress } = begin(true);
  progress.phase("static");
  time.now = 100;
  progress.step(6, 24, "rate.sum");
  progress.end();
  expect(written).toEqual([
    "\r\x1b[2K1/2 static ──────────────────────── ",
    "\r\x1b[2K1/2 static ━━━━━━────────────────── 6/24 rate.sum".replace(" 6/24", "  6/24"),
    "\r\x1b[2K",
  ]);
});

test("draws no more often than one sees, and the last step always", () => {
  const { time, written, progress } = begin(true);
  progress.phase("fuzz");
  for (let done = 1; done <= 1000; done += 1) {
    time.now += 1;
    progress.step(done, 1000, "sendMessage");
  }
  expect(written.length).toBeLessThan(20);
  expect(written.at(-1)).toBe("\r\x1b[2K2/2 fuzz   ━━━━━━━━━━━━━━━━━━━━━━━━ 1,000/1,000 sendMessage");
});

test.each([8, 20, 40, 80, 200])("stays on one line of %i columns", (columns) => {
  const { time, written, progress } = begin(true, columns);
  progress.phase("static");
  time.now = 100;
  progress.step(5, 12_345, "a very long text ".repeat(20));
  for (const text of written) expect(text.replace("\r\x1b[2K", "").length).toBeLessThan(columns);
});

test("writes plain lines where nobody watches", () => {
  const { time, written, progress } = begin(false);
  progress.phase("static");
  progress.step(24, 24, "rate.sum");
  time.now = 400;
  progress.phase("fuzz");
  time.now = 5_000;
  progress.step(10, 300, "sendMessage");
  time.now = 11_000;
  progress.step(20, 300, "sendMessage");
  time.now = 12_000;
  progress.step(300, 300, "sendGroupMessage");
  progress.end();
  progress.end();
  expect(written.join("")).toBe(`[1 of 2] static
        static: 24 of 24, 400 ms
[2 of 2] fuzz
        20 of 300, sendMessage
        fuzz: 300 of 300, 11.6 s
`);
});

test.each([true, false])("lets no escape sequence through (on a terminal: %s)", (isTerminal) => {
  const { time, written, progress } = begin(isTerminal);
  progress.phase("fuzz");
  time.now = 20_000;
  progress.step(1, 2, "\x1b[2J\n::error::x");
  expect(written.join("").replaceAll("\r\x1b[2K", "").replaceAll("\n", " ")).not.toMatch(/\p{Cc}|\s::/u);
});
