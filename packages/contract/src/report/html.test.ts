import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { html } from "./html.ts";
import { mutationReport, sampleReport, soundReport } from "./sample-report.ts";

const page = html(sampleReport);

test("is one page that asks nobody for anything", () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll("&#39;", "'");
  expect(policy).toContain("default-src 'none'");
  expect(page).not.toMatch(/<(?:script|img|iframe|object|embed|source)[^>]* src=/);
  for (const [, address] of page.matchAll(/<link [^>]*href="([^"]*)"/g)) expect(address).toMatch(/^data:/);
  expect(page).not.toMatch(/@import|url\(/);
});

test.each(["style", "script"])("allows its own %s by its hash, and no other", (kind) => {
  const texts = [...page.matchAll(new RegExp(`<${kind}>([^]*?)</${kind}>`, "g"))].map(([, text]) => text ?? "");
  expect(texts).toHaveLength(1);
  const hashed = createHash("sha256").update(texts.join("")).digest("base64");
  expect(page).toContain(`${kind}-src &#39;sha256-${hashed}&#39;`);
  expect(page).not.toMatch(/unsafe-inline| style="| on[a-z]+="/);
});

test("makes no markup of a stranger's text", () => {
  expect(page).not.toContain(`document.title="owned"`);
  expect(page).toContain("&lt;script&gt;document.title=&quot;owned&quot;&lt;/script&gt; ]]&gt; &amp;amp; \\x1b[31m");
  expect(page).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
});

test("tells all of a failure", () => {
  const own = page.slice(
    page.indexOf('id="failure-rate.sum-c7f31a90"'),
    page.indexOf('id="failure-rate.sum-1be20d5c"'),
  );
  for (const text of [
    "Used 13 and Remaining 136 add up to 149, and Limit is 150.",
    "spec/paths/messaging@send.yaml:36:9",
    "/post/responses/200/headers/X-RateLimit-Remaining",
    "quota, met 148 times",
    "X-RateLimit-Used + X-RateLimit-Remaining = 1<mark>50</mark>",
    "X-RateLimit-Used + X-RateLimit-Remaining = 1<mark>49</mark>",
    "-H &#39;Authorization: Bearer ***&#39;",
    "await client.messaging.sendMessage({ recipientProfileId: &quot;john-doe-123&quot;",
    "x-ratelimit-remaining: 136",
    "connectsafely-contract replay rate.sum-c7f31a90",
  ]) {
    expect(own).toContain(text);
  }
});

test("leads to every section that it has, and to no other", () => {
  for (const made of [page, html(soundReport), html(mutationReport)]) {
    const ids = [...made.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of made.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(target);
  }
  expect(page).not.toContain('id="survivors"');
  expect(html(mutationReport)).toContain("server.reset-drifts-one-second");
});

test("names a documented status that was never seen, and headers that were not", () => {
  expect(page).toContain(
    '<td role="cell" class="bad"><span class="status" aria-hidden="true">500</span><b>never seen</b></td>',
  );
  expect(page).toContain(
    '<td role="cell" class="warn"><span class="status" aria-hidden="true">429</span><b>6</b><small>0/1 headers</small></td>',
  );
});

test("closes its failures when they are many", () => {
  const [first] = sampleReport.failures;
  if (first === undefined) throw new Error("The sample has no failure.");
  const failures = Array.from({ length: 40 }, (_, number) => ({ ...first, id: `id${number}` }));
  expect(html({ ...sampleReport, failures })).not.toMatch(/data-item="failure" open/);
  expect(page).toMatch(/data-item="failure" open/);
});

test("makes no link of an address that is none of the web's", () => {
  const [known] = sampleReport.excused;
  if (known === undefined) throw new Error("The sample excuses nothing.");
  expect(html({ ...soundReport, excused: [{ ...known, link: "javascript:alert(1)" }] })).not.toMatch(
    /href="javascript/,
  );
});
