import { resultsByCheck } from "../by-check.ts";
import { skippedByReason } from "../by-reason.ts";
import type { Report } from "../report.ts";
import { count, duration, errorsOf, tally, thousands } from "../words.ts";
import { checkAnchor } from "./failures.ts";
import { type Markup, markup } from "./markup.ts";
import { meter, section, sign } from "./parts.ts";

export function phaseSection({ phases, failures }: Report): Markup {
  const longest = Math.max(1, ...phases.map(({ ms }) => ms));
  const rows = phases.map(({ phase, checks, requests, ms }) => {
    const own = failures.filter((failure) => failure.phase === phase);
    const state = errorsOf(own) > 0 ? "bad" : own.length > 0 ? "warn" : "good";
    return markup`<tr><th scope="row">${phase}</th><td class="wide">${thousands(checks)}</td><td>${thousands(requests)}</td><td class="time">${meter(ms, longest)}<span>${duration(ms)}</span></td><td class="came">${sign(state, "")} ${tally(own)}</td></tr>
`;
  });
  const table = markup`<table class="phases"><thead><tr><th scope="col">Phase</th><th scope="col" class="wide">Checks</th><th scope="col">Requests</th><th scope="col">Time</th><th scope="col">Failures</th></tr></thead><tbody>
${rows}</tbody></table>`;
  return section("phases", "Phases", undefined, table);
}

export function checkSection(report: Report): Markup {
  const items = resultsByCheck(report).map(({ id, says, runs, failures }) => {
    const state = errorsOf(failures) > 0 ? "bad" : failures.length > 0 ? "warn" : runs > 0 ? "good" : "none";
    const word = { bad: "broken", warn: "with warnings", good: "holds", none: "did not run" }[state];
    const name =
      failures.length > 0 ? markup`<a href="#${checkAnchor(id)}"><code>${id}</code></a>` : markup`<code>${id}</code>`;
    return markup`<li data-item="check">${sign(state, word)}<div><p>${name}</p><p class="dim">${says}</p></div><span class="dim runs">${state === "none" ? "did not run" : runs > 0 && count(runs, "time")}</span></li>
`;
  });
  return section("checks", "Checks", undefined, markup`<ul class="list wide" data-group>${items}</ul>`);
}

export function skippedSection(report: Report): Markup {
  if (report.skipped.length === 0) return markup``;
  const items = skippedByReason(report).map(
    ({ reason, checks }) =>
      markup`<li data-item="skipped">${sign("none", "skipped")}<div><p>${reason}</p><p class="dim">${checks.map((id) => markup`<code>${id}</code> `)}</p></div></li>
`,
  );
  return section(
    "skipped",
    "Skipped",
    "What this run does not prove, and why.",
    markup`<ul class="list" data-group>${items}</ul>`,
  );
}

export function excusedSection({ excused }: Report): Markup {
  if (excused.length === 0) return markup``;
  const items = excused.map(
    ({ name, reason, link, times }) =>
      markup`<li data-item="excused">${sign("none", "excused")}<div><p><code>${name}</code></p><p class="dim">${reason} ${outward(link)}</p></div><span class="dim runs">${count(times, "time")}</span></li>
`,
  );
  const note = "Differences of the mock that are known, and are no failures.";
  return section("excused", "Known differences", note, markup`<ul class="list" data-group>${items}</ul>`);
}

export function survivorSection({ survivors }: Report): Markup {
  if (survivors === undefined) return markup``;
  const note = "Deliberate mistakes in the document, the server or the client that no check noticed.";
  if (survivors.length === 0) {
    return section("survivors", "Survivors", note, markup`<p class="panel good">None. Every mistake was noticed.</p>`);
  }
  const items = survivors.map(
    ({ name, category, reason }) =>
      markup`<li data-item="survivor">${sign("bad", "survived")}<div><p><code>${name}</code> <span class="badge plain">${category}</span></p><p class="dim">${reason}</p></div></li>
`,
  );
  return section("survivors", "Survivors", note, markup`<ul class="list" data-group>${items}</ul>`);
}

/** Only a web address becomes a link. */
function outward(link: string): Markup {
  return /^https?:\/\//.test(link) ? markup`<a href="${link}" rel="noreferrer">${link}</a>` : markup`${link}`;
}
