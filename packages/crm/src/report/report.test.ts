import { expect, test } from "vitest";
import { createScene } from "../../test/setup.ts";
import type { FakeHubSpot } from "../fakes/hubspot.ts";
import { reportHtml } from "./html.ts";
import { reportMarkdown } from "./markdown.ts";
import { responseRates } from "./response-rate.ts";

async function reportOf(known = 50) {
  const { sync, fake, store } = await createScene("hubspot", { known });
  (fake as FakeHubSpot).rule = (values) =>
    values["hs_communication_body"]?.includes("Happy to help") ? "<script>alert(1)</script>" : undefined;
  return { report: await sync(), store };
}

test("Markdown tells what was done, what is left and what to do next", async () => {
  const { report } = await reportOf();
  const text = reportMarkdown(report);
  expect(text).toContain("# Sync into HubSpot");
  expect(text).toContain(`| messages created | ${report.created} |`);
  expect(text).toContain("11 people have no record in HubSpot");
  expect(text).toContain("Next: connectsafely-crm unmatched > map.csv");
  expect(text).toContain("refused: HubSpot refused it:");
  expect(text).toContain("| upsertCommunications |");
});

test("a clean run says so in one line", async () => {
  const { sync } = await createScene("hubspot");
  expect(reportMarkdown(await sync())).toContain("Clean: everything is where it belongs.");
});

test("the page needs nothing but itself, and no text of a CRM runs in it", async () => {
  const { report } = await reportOf();
  const page = reportHtml(report);
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|src=|href=|url\(/);
  expect(page).toContain("&lt;script&gt;");
  expect(page.match(/<rect /g)).toHaveLength(report.weeks.length);
  expect(page).toContain("the API does not tell");
});

test("a week's rate counts conversations, not messages", async () => {
  const { report, store } = await reportOf();
  expect(report.weeks).toEqual(await responseRates(store));
  for (const { monday, wrote, answered } of report.weeks) {
    expect(new Date(monday).getUTCDay()).toBe(1);
    expect(answered).toBeLessThanOrEqual(wrote);
  }
  expect(report.weeks.reduce((sum, { wrote }) => sum + wrote, 0)).toBeGreaterThan(10);
});
