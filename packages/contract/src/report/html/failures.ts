import { type CheckResult, resultsByCheck } from "../by-check.ts";
import type { Failure, Report } from "../report.ts";
import { count, findingsTitle, operationText, placeText, replayCommand, tally } from "../words.ts";
import { difference } from "./difference.ts";
import { type Markup, markup } from "./markup.ts";
import { copyable, copyableLine, section } from "./parts.ts";

/** More than these are closed at first: one looks over the list before one reads. */
const OPEN = 8;

export function failureSection(report: Report): Markup {
  const broken = resultsByCheck(report).filter(({ failures }) => failures.length > 0);
  if (broken.length === 0) {
    return section(
      "failures",
      "Failures",
      undefined,
      markup`<p class="panel good">None. Every check that ran holds.</p>`,
    );
  }
  const all = report.failures.length;
  const buttons = markup`<p class="tools" hidden><button type="button" data-open="true">Open all</button> <button type="button" data-open="false">Close all</button></p>`;
  const groups = broken.map((result) => group(result, all <= OPEN));
  const none = markup`<p class="panel" id="no-match" hidden>Nothing here has all of these words.</p>`;
  return section("failures", findingsTitle(report), undefined, markup`${buttons}${none}${groups}`);
}

/** Where a link to a failure leads. */
export function failureAnchor({ id }: Failure): string {
  return `failure-${id}`;
}

/** Where a link to a check leads. */
export function checkAnchor(id: string): string {
  return `check-${id}`;
}

function group({ id, says, failures }: CheckResult, isOpen: boolean): Markup {
  return markup`<div class="group" id="${checkAnchor(id)}" data-group>
<h3><code>${id}</code> <span class="dim">${tally(failures)}</span></h3>
<p class="says">${says}</p>
${failures.map((failure) => oneFailure(failure, isOpen))}
</div>
`;
}

function oneFailure(failure: Failure, isOpen: boolean): Markup {
  const { severity, message, curl, snippet, answer } = failure;
  const operation = operationText(failure);
  return markup`<details class="failure ${severity}" id="${failureAnchor(failure)}" data-item="failure"${isOpen && markup` open`}>
<summary><span class="badge ${severity === "error" ? "bad" : "warn"}">${severity}</span> <strong>${operation}</strong> <span class="message">${message}</span></summary>
<div class="body">
${whereabouts(failure)}
${comparison(failure)}
${(curl ?? snippet) !== undefined && requests(failure)}
${answer !== undefined && markup`<details class="answer"><summary>The answer</summary><pre><code>${answer}</code></pre></details>`}
${copyableLine("again", replayCommand(failure), `replay of ${operation}`)}
</div>
</details>
`;
}

function requests(failure: Failure): Markup {
  const { curl, snippet } = failure;
  const operation = operationText(failure);
  return markup`<div class="requests">
${curl !== undefined && copyable("curl", curl, `curl of ${operation}`)}
${snippet !== undefined && copyable("client", snippet, `client call of ${operation}`)}
</div>`;
}

function whereabouts(failure: Failure): Markup {
  const { place, phase, times, id } = failure;
  const at = placeText(failure);
  const met = times > 1 ? `${phase}, met ${count(times, "time")}` : phase;
  return markup`<p class="where">${at !== undefined && markup`<code>${at}</code> `}${place && markup`<code class="dim">${place.pointer}</code> `}<span class="dim">${met}</span> <a href="#${failureAnchor(failure)}" aria-label="Link to failure ${id}">#${id}</a></p>`;
}

function comparison({ expected, actual }: Failure): Markup {
  if (expected === undefined && actual === undefined) return markup``;
  const [left, right] = difference(expected, actual);
  const side = (title: string, kind: string, text: Markup | undefined) =>
    text && markup`<div class="${kind}"><h4>${title}</h4><pre><code>${text}</code></pre></div>`;
  return markup`<div class="compare">${side("Expected", "expected", left)}${side("Actual", "actual", right)}</div>`;
}
