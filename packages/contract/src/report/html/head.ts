import { resultsByCheck } from "../by-check.ts";
import { holds, type Report } from "../report.ts";
import {
  capital,
  count,
  duration,
  findingsTitle,
  ranChecks,
  requestsOf,
  skippedChecks,
  tally,
  verdict,
} from "../words.ts";
import { checkAnchor } from "./failures.ts";
import { type Markup, markup } from "./markup.ts";

/** The verdict, and what it rests on. */
export function pageHeader(report: Report): Markup {
  const { target, document, seed, startedAt, ms } = report;
  const isSound = holds(report);
  const started = new Date(startedAt);
  const facts: readonly (readonly [string, string | Markup])[] = [
    ["Target", target.kind === "document" ? "none: the document alone" : target.name],
    ["Document", markup`${document.title} ${document.version} <code>${document.file}</code>`],
    ["Seed", String(seed)],
    [
      "Started",
      markup`<time datetime="${started.toISOString()}">${started.toISOString().slice(0, 19).replace("T", " ")} UTC</time>`,
    ],
  ];
  const skipped = report.skipped.length > 0 && markup` ${count(skippedChecks(report), "check")} skipped.`;
  return markup`<header class="${isSound ? "good" : "bad"}">
<p class="mark" aria-hidden="true">${isSound ? "✓" : "✗"}</p>
<div>
<h1>${verdict(report)}</h1>
<p class="lead">${capital(tally(report.failures))} in ${count(ranChecks(report), "check")}.${skipped} ${count(requestsOf(report), "request")} in ${duration(ms)}.</p>
</div>
<dl>${facts.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
</header>
`;
}

/** What is on the page, and the box that filters it (where scripts run). */
export function contents(report: Report): Markup {
  const broken = resultsByCheck(report).filter(({ failures }) => failures.length > 0);
  const { rows, cells } = report.coverage;
  const links: readonly (readonly [id: string, title: string, number: number | undefined])[] = [
    ["failures", findingsTitle(report), report.failures.length],
    ...(rows.length + cells.length > 0 ? ([["coverage", "Coverage", undefined]] as const) : []),
    ...(report.survivors ? ([["survivors", "Survivors", report.survivors.length]] as const) : []),
    ["checks", "Checks", report.checks.length],
    ...(report.skipped.length > 0 ? ([["skipped", "Skipped", skippedChecks(report)]] as const) : []),
    ...(report.excused.length > 0 ? ([["excused", "Known differences", report.excused.length]] as const) : []),
    ["phases", "Phases", undefined],
  ];
  const number = (value: number | undefined) => value !== undefined && markup` <span class="number">${value}</span>`;
  const checks = broken.map(
    ({ id, failures }) =>
      markup`<li><a href="#${checkAnchor(id)}"><code>${id}</code>${number(failures.length)}</a></li>`,
  );
  return markup`<nav aria-label="On this page">
<div id="search" hidden><label for="filter">Filter</label><input id="filter" type="search" placeholder="check or operation" autocomplete="off" spellcheck="false"><p id="matches" role="status"></p></div>
<ul>${links.map(([id, title, own]) => markup`<li><a href="#${id}">${title}${number(own)}</a>${id === "failures" && checks.length > 0 && markup`<ul>${checks}</ul>`}</li>`)}</ul>
</nav>
`;
}
