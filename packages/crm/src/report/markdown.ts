import type { Report } from "./report.ts";

/**
 * The report for people: what was done, what is left, what to do about it.
 *
 * @example
 * ```ts
 * console.log(reportMarkdown(await run({ source, store, sink })));
 * ```
 */
export function reportMarkdown(report: Report): string {
  return `${[heading(report), ...counts(report), ...estimated(report), ...left(report), ...calls(report), verdict(report)].join("\n")}\n`;
}

function heading({ sink, apply, startedAt, endedAt }: Report): string {
  const seconds = Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 1000);
  return `# ${apply ? "Sync into" : "Plan for"} ${sink}\n\n${startedAt}, ${seconds} s${apply ? "" : "; nothing was written"}\n`;
}

function counts(report: Report): string[] {
  const will = report.apply ? "" : "to be ";
  const rows: [string, number][] = [
    ["conversations looked at", report.conversations],
    ["conversations that changed", report.changed],
    ["messages read", report.read],
    [`messages ${will}created`, report.created],
    [`messages ${will}updated`, report.updated],
    ["messages already there", report.unchanged],
    [`tasks ${will}created`, report.tasks],
    [`contacts ${will}updated`, report.contacts],
  ];
  const span =
    report.newest === undefined || report.oldest === undefined
      ? []
      : [`| oldest and newest message | ${day(report.oldest)}, ${day(report.newest)} |`];
  return [
    "| what | count |",
    "|---|---|",
    ...rows.map(([what, number]) => `| ${what} | ${number.toLocaleString("en")} |`),
    ...span,
    "",
  ];
}

function estimated({ apply, estimate }: Report): string[] {
  if (apply || estimate === undefined) return [];
  const { calls, tokens, minutes, days } = estimate;
  const share = days > 1 ? `, over ${days} days by the daily budget` : "";
  return [
    `A sync of this takes about ${calls} calls${tokens === undefined ? "" : `, ${tokens} tokens`}, ${minutes} min${share}.`,
    "",
  ];
}

function left(report: Report): string[] {
  const {
    unmatched,
    gaps,
    failed,
    skipped,
    busy,
    again,
    unknown,
    elsewhere,
    unreadable,
    doubtful,
    limited,
    missing,
    sink,
  } = report;
  const ambiguous = unmatched.filter(({ status }) => status === "ambiguous").length;
  const lines = [
    ...(missing.length > 0
      ? [`- ${sink} lacks ${missing.join(", ")}. Next: connectsafely-crm setup ${sink.toLowerCase()} --apply`]
      : []),
    ...(unmatched.length > 0
      ? [
          `- ${unmatched.length} people have no record in ${sink} that a stored id, the map or \`addressFields\` leads to${
            ambiguous > 0 ? `; for ${ambiguous} of them several fit` : ""
          }. Next: connectsafely-crm unmatched > map.csv`,
        ]
      : []),
    ...gaps.map(
      ({ thread, from, to }) =>
        `- A gap in ${thread}: messages between ${from === 0 ? "the beginning" : day(from)} and ${day(to)} could not be read.`,
    ),
    ...Object.entries(failed).map(([why, number]) => `- ${number} refused: ${why}`),
    ...Object.entries(skipped).map(([why, number]) => `- ${number} left out: ${why}`),
    ...(busy.length > 0 ? [`- Another worker has ${busy.join(", ")}.`] : []),
    ...(again + unknown + elsewhere > 0 ? [`- ${again + unknown + elsewhere} to be settled by the next run.`] : []),
    ...(unreadable > 0 ? [`- ${unreadable} conversations could not be read. The next run tries again.`] : []),
    ...(doubtful > 0 ? [`- ${doubtful} messages have two URNs that disagree. Please report that.`] : []),
    ...(limited ? ["- Stopped at --max-messages. The next run goes on."] : []),
  ];
  return lines.length === 0 ? [] : ["## Left", "", ...lines, ""];
}

function calls({ calls, tokens, waitedMs }: Report): string[] {
  const rows = Object.entries(calls).map(([operation, number]) => `| ${operation} | ${number} |`);
  if (rows.length === 0) return [];
  const spent = [
    ...(tokens > 0 ? [`${tokens.toLocaleString("en")} tokens.`] : []),
    ...(waitedMs >= 1000 ? [`${Math.round(waitedMs / 1000)} s waited for limits.`] : []),
  ];
  return [
    "## Calls",
    "",
    "| operation | calls |",
    "|---|---|",
    ...rows,
    "",
    ...(spent.length > 0 ? [spent.join(" "), ""] : []),
  ];
}

function verdict({ stopped, exitCode, apply }: Report): string {
  if (stopped !== undefined) return `Stopped early: ${stopped.message}`;
  if (exitCode === 0)
    return apply ? "Clean: everything is where it belongs." : "Nothing stands in the way. Next: sync --apply";
  return exitCode === 1 ? "Some of it failed; see above." : "Done, and something is left; see above.";
}

export function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
