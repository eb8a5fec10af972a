import { expect, test } from "vitest";
import type { RunEvent } from "../engine/events.ts";
import { createPlanPrinter } from "./print-plan.ts";
import { createProgress } from "./progress.ts";

const events: RunEvent[] = [
  { type: "account", account: "acc_1", open: 4 },
  { type: "estimate", estimate: { calls: 20, tokens: 1234, minutes: 2, days: 3 }, exact: false, messages: 1500 },
  { type: "progress", threads: 1, messages: 500 },
];

function hear(columns: number | undefined, more: RunEvent[] = []) {
  let text = "";
  let clock = 0;
  const progress = createProgress({ err: (part) => (text += part), columns, now: () => clock });
  for (const event of [...events, ...more]) {
    clock += 6_000;
    progress.hear(event);
  }
  progress.end();
  return text;
}

test("the estimate has messages, calls, tokens, minutes and days", () => {
  expect(hear(undefined)).toContain(
    "Estimate: about 1,500 messages, 20 calls, 1,234 tokens, 2 minutes, spread over 3 days by the daily budget\n",
  );
});

test("a terminal has one line with a bar, counts and rate", () => {
  const text = hear(100);
  expect(text).toContain("acc_1 [#####---------------] 1/4 conversations, 500 messages, 28/s");
  expect(text.endsWith("\r\u001b[K")).toBe(true);
});

test("a terminal counts down while it waits for a limit", () => {
  expect(hear(100, [{ type: "wait", ms: 12_000, why: "HubSpot said 429" }])).toContain(
    "waiting 12 s: HubSpot said 429",
  );
});

test("a pipe has plain lines, and no bar that moves", () => {
  const text = hear(undefined, [{ type: "wait", ms: 12_000, why: "HubSpot said 429" }]);
  expect(text).toContain("waiting 12 s: HubSpot said 429\n");
  expect(text).not.toContain("\r");
});

test("no line is wider than the terminal", () => {
  const lines = hear(40).split(/\r|\n/);
  expect(Math.max(...lines.filter((line) => line.includes("[#")).map((line) => line.length))).toBeLessThan(45);
});

test("a plan reads like a diff, oldest first, and shortens what is long", () => {
  let text = "";
  const print = createPlanPrinter((part) => (text += part));
  const why = "li_profile_id is this profile id";
  print({
    type: "thread",
    thread: "t",
    people: [{ name: "Jane Doe", match: { status: "exact", remote: { type: "contact", id: "7" }, why } }],
  });
  for (let minute = 9; minute >= 2; minute--) {
    const at = Date.parse(`2026-03-14T09:0${minute}:00Z`);
    print({
      type: "message",
      thread: "t",
      change: minute === 9 ? "update" : "create",
      direction: "in",
      at,
      text: `Text ${minute}`,
    });
  }
  print({ type: "thread-end", thread: "t", unchanged: 2, skipped: 1, gap: true });
  expect(text).toBe(`Jane Doe -> contact 7: ${why}
  + 2026-03-14 09:05  in   Text 5
  + 2026-03-14 09:06  in   Text 6
  + 2026-03-14 09:07  in   Text 7
  + 2026-03-14 09:08  in   Text 8
  ~ 2026-03-14 09:09  in   Text 9
  + 3 older
  = 2 already there
  - 1 before --since
  ! older messages exist that the API does not give; see gaps
`);
});
