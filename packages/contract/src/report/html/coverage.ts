import type { CoverageCell, CoverageRow, Report } from "../report.ts";
import { capital, coverageNames, findingsTitle, percent, tally, thousands } from "../words.ts";
import { failureAnchor } from "./failures.ts";
import { type Markup, markup } from "./markup.ts";
import { meter, section } from "./parts.ts";

export function coverageSection(report: Report): Markup {
  const { rows, cells } = report.coverage;
  if (rows.length === 0 && cells.length === 0) return markup``;
  return section(
    "coverage",
    "Coverage",
    "How much of the document this run has met, and what it has not.",
    markup`${rows.length > 0 && markup`<div class="rows">${rows.map(row)}</div>`}${cells.length > 0 && matrix(report)}`,
  );
}

function row({ kind, seen, of, missing }: CoverageRow): Markup {
  const state = seen >= of ? "good" : "warn";
  return markup`<div class="row ${state}">
<p><strong>${capital(coverageNames[kind])}</strong> <span class="share">${percent(seen, of)} %</span></p>
${meter(seen, of)}
<p class="dim">${thousands(seen)} of ${thousands(of)}</p>
${missing.length > 0 && markup`<details><summary>${thousands(missing.length)} not met</summary><ul>${missing.map((each) => markup`<li><code>${each}</code></li>`)}</ul></details>`}
</div>
`;
}

/** Which statuses each operation was seen to answer with. On a phone each operation takes a row of its own, so the roles are said. */
function matrix(report: Report): Markup {
  const { cells } = report.coverage;
  const operations = [...new Set(cells.map(({ operation }) => operation))];
  const statuses = [...new Set(cells.map(({ status }) => status))].sort((a, b) => a - b);
  const isBroken = report.failures.some(({ operation }) => operation !== undefined);
  const head = [...statuses.map(String), ...(isBroken ? [findingsTitle(report)] : [])].map(
    (each) => markup`<th role="columnheader" scope="col">${each}</th>`,
  );
  const lines = operations.map((operation) => {
    const own = statuses.map((status) => {
      const cell = cells.find((each) => each.operation === operation && each.status === status);
      return matrixCell(status, cell);
    });
    return markup`<tr role="row"><th role="rowheader" scope="row"><code>${operation}</code></th>${own}${isBroken && failuresCell(operation, report)}</tr>
`;
  });
  return markup`<h3 id="matrix-title">Operations and statuses</h3>
<p class="note">How many answers of each status, and how many of its headers. A status without an answer was never seen.</p>
<table class="matrix" role="table" aria-labelledby="matrix-title">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Operation</th>${head}</tr></thead>
<tbody role="rowgroup">
${lines}</tbody>
</table>
`;
}

function matrixCell(status: number, cell: CoverageCell | undefined): Markup {
  if (cell === undefined) return markup`<td role="cell" class="none"><span class="hidden">not documented</span></td>`;
  const { answers, headers } = cell;
  const state = answers === 0 ? "bad" : headers.seen < headers.of ? "warn" : "good";
  const met = answers === 0 ? "never seen" : thousands(answers);
  const of = headers.of > 0 && answers > 0 && markup`<small>${headers.seen}/${headers.of} headers</small>`;
  return markup`<td role="cell" class="${state}"><span class="status" aria-hidden="true">${status}</span><b>${met}</b>${of}</td>`;
}

function failuresCell(operation: string, { failures }: Report): Markup {
  const own = failures.filter((failure) => failure.operation === operation);
  const [first] = own;
  if (first === undefined) return markup`<td role="cell" class="none"><span class="hidden">none</span></td>`;
  return markup`<td role="cell" class="met"><a href="#${failureAnchor(first)}">${tally(own)}</a></td>`;
}
