import { escapeHtml } from "../sinks/parts.ts";
import { responseChart } from "./chart.ts";
import { day } from "./markdown.ts";
import type { Report } from "./report.ts";

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { margin: 2rem auto; max-width: 45rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 }
th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #8884; vertical-align: top; overflow-wrap: anywhere }
td.n { text-align: right; font-variant-numeric: tabular-nums }
svg { width: 100%; height: auto; font-size: 12px }
svg line { stroke: #8886 } svg text { fill: currentColor } svg rect { fill: #2f6fab }`;

const PEOPLE = 200;

/**
 * The same report as one page that needs nothing else.
 *
 * @example
 * ```ts
 * await writeFile("report.html", reportHtml(report));
 * ```
 */
export function reportHtml(report: Report): string {
  const title = `${report.apply ? "Sync into" : "Plan for"} ${report.sink}`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
<h1>${title}</h1>
<p>${report.startedAt}${report.stopped ? `. <strong>Stopped early: ${escapeHtml(report.stopped.message)}</strong>` : ""}</p>
${numbers(report)}
${report.weeks.length > 0 ? `<h2>Answered, by week</h2>\n${responseChart(report.weeks)}\n<p>Of the conversations in which we wrote that week, how many were answered since. Whether a message was opened, the API does not tell.</p>` : ""}
${refused(report)}
${people(report)}
${gaps(report)}
</html>
`;
}

function numbers(report: Report): string {
  const rows: [string, number][] = [
    ["Conversations looked at", report.conversations],
    ["Messages created", report.created],
    ["Messages updated", report.updated],
    ["Messages already there", report.unchanged],
    ["Tasks created", report.tasks],
    ["Contacts updated", report.contacts],
    ["People without a record", report.unmatched.length],
    ["Gaps", report.gaps.length],
    ["Calls", Object.values(report.calls).reduce((sum, one) => sum + one, 0)],
  ];
  return `<table>${rows.map(([what, count]) => `<tr><th scope="row">${what}<td class="n">${count.toLocaleString("en")}`).join("")}</table>`;
}

function refused({ failed }: Report): string {
  const rows = Object.entries(failed).map(([why, count]) => `<tr><td>${escapeHtml(why)}<td class="n">${count}`);
  return rows.length === 0 ? "" : `<h2>Refused</h2><table><tr><th>Reason<th>Count${rows.join("")}</table>`;
}

function people({ unmatched }: Report): string {
  if (unmatched.length === 0) return "";
  const rows = unmatched.slice(0, PEOPLE).map(({ name, why }) => `<tr><td>${escapeHtml(name)}<td>${escapeHtml(why)}`);
  const more = unmatched.length > PEOPLE ? `<p>And ${unmatched.length - PEOPLE} more.</p>` : "";
  return `<h2>Without a record</h2><table><tr><th>Who<th>Why${rows.join("")}</table>${more}`;
}

function gaps(report: Report): string {
  if (report.gaps.length === 0) return "";
  const rows = report.gaps.map(
    ({ thread, from, to }) =>
      `<tr><td>${escapeHtml(thread)}<td>${from === 0 ? "the beginning" : day(from)}<td>${day(to)}`,
  );
  return `<h2>Gaps</h2><table><tr><th>Conversation<th>From<th>To${rows.join("")}</table>`;
}
