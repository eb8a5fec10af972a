import { expect, test } from "vitest";
import { pretty } from "./pretty.ts";
import { mutationReport, sampleReport, soundReport } from "./sample-report.ts";
import { columns } from "./terminal.ts";

const text = pretty(sampleReport, { width: 100 });
const colour = /\p{Cc}\[\d+m/gu;
const escapeThatIsNoColour = /[^\P{Cc}\n](?!\[\d+m)/u;
const coloured = pretty(sampleReport, { width: 100, color: true });

test("tells all of a failure", () => {
  expect(text).toContain(`rate.sum  2 errors
Used and Remaining add up to Limit on every answer.

  ✗ sendMessage  quota, 148 times
    Used 13 and Remaining 136 add up to 149, and Limit is 150.
    spec/paths/messaging@send.yaml:36:9
    /post/responses/200/headers/X-RateLimit-Remaining
    expected  X-RateLimit-Used + X-RateLimit-Remaining = 150
    actual    X-RateLimit-Used + X-RateLimit-Remaining = 149
    answer    HTTP/1.1 200 OK
`);
  expect(text).toContain(`
    curl
      curl -i -X POST 'http://127.0.0.1:4010/linkedin/messaging/send' \\
        -H 'Authorization: Bearer ***' \\
        -H 'Content-Type: application/json' \\
        --data-raw '{"recipientProfileId":"john-doe-123","message":"***"}'
    client
      const client = createClient({ baseUrl: "http://127.0.0.1:4010/linkedin" });
      await client.messaging.sendMessage({ recipientProfileId: "john-doe-123", message: "***" });
    again     connectsafely-contract replay rate.sum-c7f31a90
`);
});

test("goes from failures over what was skipped to the verdict", () => {
  const order = ["Failures", "Skipped", "Known differences of the mock", "Coverage", "Summary"];
  const found = text.split("\n").filter((line) => order.includes(line));
  expect(found).toEqual(order);
  expect(text.trimEnd().split("\n").at(-1)).toBe(
    "✗ The contract is broken: 6 errors and 1 warning, 13 checks, 4 skipped, 1,462 requests, 12.5 s.",
  );
});

test("sums up the phases", () => {
  expect(text).toContain(`
  phase     checks  requests    time  failures
  static        24         0  412 ms  1 error
  examples       9        96   1.3 s  1 error and 1 warning
  coverage       7       412   3.0 s  -
`);
});

test("names what was not met", () => {
  expect(text).toContain(
    "statuses           51 of  52   98 %  ━━━━━━━━━━━━━━━━━━━─\n    not met\n      sendGroupMessage 500\n",
  );
});

test("is short when all holds", () => {
  const sound = pretty(soundReport);
  expect(sound).not.toMatch(/Failures|Skipped|not met/);
  expect(sound.trimEnd().split("\n").at(-1)).toBe(
    "✓ The contract holds: no failures, 14 checks, 1,462 requests, 12.5 s.",
  );
});

test("names the mistakes that nothing noticed", () => {
  expect(pretty(mutationReport)).toContain("server.reset-drifts-one-second (rate limits): No check compares");
});

test.each([40, 60, 80, 120])("keeps within %i columns all that is not to be copied", (width) => {
  const lines = pretty(sampleReport, { width }).split("\n");
  const kept = lines.filter((line) => columns(line) > width).map((line) => line.trim());
  const toCopy = /curl|-H '|--data-raw|client|replay|const |await|^for|spec\/|^\/|http/;
  expect(kept.filter((line) => line.includes(" ") && !toCopy.test(line))).toEqual([]);
});

test("has no colour unless asked, and the same words with it", () => {
  expect(text).toMatch(/^[^\p{Cc}]*$/mu);
  expect(coloured).toContain("\x1b[31m");
  expect(coloured.replace(colour, "")).toBe(text);
});

test("a stranger's escape sequences and orders stay words", () => {
  expect(text.replaceAll("\n", "")).toMatch(/^[^\p{Cc}\p{Cf}]*$/u);
  expect(coloured).not.toMatch(escapeThatIsNoColour);
  for (const line of text.split("\n")) expect(line).not.toMatch(/^\s*::|##\[/);
});
