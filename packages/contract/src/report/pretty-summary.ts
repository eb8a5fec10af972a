import { holds, type Report } from "./report.ts";
import { bar, type Paint, wrap } from "./terminal.ts";
import {
  count,
  coverageNames,
  duration,
  errorsOf,
  percent,
  ranChecks,
  requestsOf,
  skippedChecks,
  tally,
  thousands,
  verdict,
} from "./words.ts";

const BAR = 20;
/** Of what was not met, in each kind. The other reports have all of it. */
const MOST = 10;

/** How much of the document was met, and what was not. */
export function coverageLines({ coverage: { rows } }: Report, paint: Paint, width: number): string[] {
  const label = Math.max(...rows.map(({ kind }) => coverageNames[kind].length));
  const digits = Math.max(...rows.map(({ of }) => thousands(of).length));
  return rows.flatMap(({ kind, seen, of, missing }) => {
    const style = seen >= of ? "green" : "yellow";
    const numbers = `${thousands(seen).padStart(digits)} of ${thousands(of).padStart(digits)}`;
    const share = `${percent(seen, of)} %`.padStart(6);
    const drawn = width < 70 ? "" : `  ${paint(style, bar(seen, of, BAR))}`;
    const line = `  ${coverageNames[kind].padEnd(label)}  ${numbers} ${paint(style, share)}${drawn}`;
    const notMet = missing.length === 0 || seen === 0 ? [] : ["    not met", ...listed(missing, width)];
    return [line, ...notMet.map((each) => paint("dim", each))];
  });
}

function listed(missing: readonly string[], width: number): string[] {
  const shown = missing.slice(0, MOST).flatMap((each) => wrap(each, width, "      "));
  return missing.length > MOST ? [...shown, `      … and ${missing.length - MOST} more`] : shown;
}

/** The last thing that is printed: what ran, and what came of it. */
export function summaryLines(report: Report, paint: Paint, width: number): string[] {
  return [...phaseTable(report, paint, width), "", ...verdictLines(report, paint, width)];
}

function phaseTable({ phases, failures }: Report, paint: Paint, width: number): string[] {
  const isNarrow = width < 60;
  const rows = phases.map(({ phase, checks, requests, ms }) => {
    const own = failures.filter((failure) => failure.phase === phase);
    const came = own.length === 0 ? "-" : isNarrow ? String(own.length) : tally(own);
    return { own, cells: [phase, thousands(checks), thousands(requests), duration(ms), came] };
  });
  const header = ["phase", "checks", "requests", "time", "failures"];
  const kept = isNarrow ? [0, 2, 4] : [0, 1, 2, 3, 4];
  const every = [header, ...rows.map(({ cells }) => cells)];
  const widths = kept.map((index) => Math.max(...every.map((cells) => cells[index]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    kept.map((index, at) => {
      const text = cells[index] ?? "";
      const isText = index === 0 || index === 4;
      return isText ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0);
    });
  return [
    paint("dim", `  ${line(header).join("  ")}`.trimEnd()),
    ...rows.map(({ own, cells }) => {
      const [last = "", ...others] = line(cells).reverse();
      const style = errorsOf(own) > 0 ? "red" : own.length > 0 ? "yellow" : "green";
      return `  ${others.reverse().join("  ")}  ${paint(style, last.trimEnd())}`;
    }),
  ];
}

function verdictLines(report: Report, paint: Paint, width: number): string[] {
  const isSound = holds(report);
  const numbers = [
    tally(report.failures),
    count(ranChecks(report), "check"),
    ...(report.skipped.length > 0 ? [`${thousands(skippedChecks(report))} skipped`] : []),
    count(requestsOf(report), "request"),
    duration(report.ms),
  ];
  const [first = "", ...rest] = wrap(`${verdict(report)}: ${numbers.join(", ")}.`, width - 2);
  const sign = isSound ? "✓" : "✗";
  return [`${sign} ${first}`, ...rest.map((line) => `  ${line}`)].map((line) =>
    paint([isSound ? "green" : "red", "bold"], line),
  );
}
