import { writeFileSync } from "node:fs";
import type { RunEvent } from "../../engine/events.ts";
import { type RunOptions, run } from "../../engine/run.ts";
import { reportHtml } from "../../report/html.ts";
import { reportMarkdown } from "../../report/markdown.ts";
import type { Report } from "../../report/report.ts";
import { createPlanPrinter } from "../print-plan.ts";
import { createProgress } from "../progress.ts";
import { UsageError } from "../usage-error.ts";
import type { Workplace } from "../workplace.ts";

/** `plan`, `sync`, `followups` and `replay`: the same run, of more or less. */
export async function runVerb(
  place: Workplace,
  options: Pick<RunOptions, "only" | "replay"> & { apply: boolean },
): Promise<number> {
  const { args, config, terminal, store, map } = place;
  const files = args.values.report ?? [];
  for (const file of files) formOf(file);

  const progress = createProgress(terminal);
  const showsPlan = !options.apply && !args.values.json;
  const print = showsPlan ? createPlanPrinter(terminal.out) : () => {};
  const onEvent = (event: RunEvent) => {
    progress.hear(event);
    print(event);
  };
  const sink = await place.sink(onEvent);
  const { accounts, settings } = config;
  const source = place.source();
  const weeks = files.length > 0 || args.values.json === true;
  const { signal } = terminal;
  const report = await run({ source, store, sink, accounts, settings, map, onEvent, signal, weeks, ...options });
  progress.end();

  for (const file of files) writeFileSync(file, formOf(file)(report));
  terminal.out(args.values.json ? json(report) : `${showsPlan ? "\n" : ""}${reportMarkdown(report)}`);
  if (report.stopped !== undefined) terminal.err(`${report.stopped.message}\n`);
  return report.exitCode;
}

const json = (report: Report) => `${JSON.stringify(report, null, 2)}\n`;
const forms = { md: reportMarkdown, json, html: reportHtml };

function formOf(file: string): (report: Report) => string {
  const form = Object.entries(forms).find(([end]) => file.endsWith(`.${end}`));
  if (form === undefined) throw new UsageError(`--report ${file}: the name has to end in .md, .json or .html.`);
  return form[1];
}
