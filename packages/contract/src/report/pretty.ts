import { skippedByReason } from "./by-reason.ts";
import { failureLines } from "./pretty-failures.ts";
import { coverageLines, summaryLines } from "./pretty-summary.ts";
import type { Report } from "./report.ts";
import { type Paint, painter, wrap } from "./terminal.ts";
import { against, count, findingsTitle } from "./words.ts";

export interface PrettyOptions {
  /** Left out: none. */
  readonly color?: boolean;
  /** In columns. Left out: 80. */
  readonly width?: number;
}

/**
 * The report for a terminal, with the failures first and the verdict last, where one looks. No escape sequence of a target
 * gets through, and no line of a target is an order to a CI runner that reads the log.
 *
 * @example
 * ```ts
 * process.stdout.write(pretty(report, { color: process.stdout.hasColors(), width: process.stdout.columns }));
 * ```
 */
export function pretty(report: Report, { color = false, width = 80 }: PrettyOptions = {}): string {
  const paint = painter(color);
  const room = Math.max(20, width);
  const sections = [
    headLines(report, paint, room),
    section(findingsTitle(report), failureLines(report, paint, room), paint),
    section("Skipped", skippedLines(report, room), paint),
    section("Known differences of the mock", excusedLines(report, room), paint),
    section("Mistakes that nothing noticed", survivorLines(report, room), paint),
    section("Coverage", report.coverage.rows.length === 0 ? [] : coverageLines(report, paint, room), paint),
    section("Summary", summaryLines(report, paint, room), paint),
  ];
  const written = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n").trimEnd());
  return `${written.join("\n\n")}\n`;
}

function headLines(report: Report, paint: Paint, width: number): string[] {
  const { document, seed } = report;
  const [title = "", ...more] = wrap(`${document.title} ${document.version}`, width);
  return [
    ...[title, ...more].map((line) => paint("bold", line)),
    ...wrap(`${document.file}, ${against(report)}, seed ${seed}`, width).map((line) => paint("dim", line)),
  ];
}

function section(title: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : [paint(["bold", "underline"], title), "", ...lines];
}

function skippedLines(report: Report, width: number): string[] {
  return skippedByReason(report).flatMap(({ reason, checks }) => [
    ...wrap(checks.join(", "), width, "  "),
    ...wrap(reason, width, "    "),
  ]);
}

function excusedLines({ excused }: Report, width: number): string[] {
  return excused.flatMap(({ name, reason, link, times }) => [
    ...wrap(`${name}, ${count(times, "time")}: ${reason}`, width, "  "),
    ...wrap(link, width, "    "),
  ]);
}

function survivorLines({ survivors = [] }: Report, width: number): string[] {
  return survivors.flatMap(({ name, category, reason }) => wrap(`${name} (${category}): ${reason}`, width, "  "));
}
