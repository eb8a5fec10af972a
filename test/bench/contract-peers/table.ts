import type { Examined, Judged } from "./examine.ts";
import type { Tool } from "./tool.ts";

/** A tool, and what came of it: what it noticed, or why it did not run. */
export interface Entry {
  readonly tool: Pick<Tool<never>, "name" | "columns" | "about">;
  readonly result: Examined | string;
}

const isControl = ({ category }: Judged) => category === "control";

/** Tools side by side: of each category how many each noticed. Markdown, so that it can be pasted. */
export function table(title: string, entries: readonly Entry[]): string {
  const ran = entries.flatMap(({ tool, result }) =>
    typeof result === "string" ? [] : tool.columns.map((column) => ({ column, tool, ...result })),
  );
  const [first] = ran;
  if (first === undefined) return `${title}: no tool ran.`;
  const categories = [...new Set(first.judged.filter((each) => !isControl(each)).map(({ category }) => category))];

  const row = (label: string, of: (each: Judged) => boolean) => {
    const count = ({ judged, column }: (typeof ran)[number]) =>
      judged.filter((each) => of(each) && each.noticed.includes(column)).length;
    return [label, first.judged.filter(of).length, ...ran.map(count)];
  };
  const rows = [
    ["noticed", "of", ...ran.map(({ column }) => column)],
    ...categories.map((category) => row(category, (each) => each.category === category)),
    row("**all**", (each) => !isControl(each)),
    row("false alarms", isControl),
    ["crashed or hung", "", ...ran.map(({ judged }) => judged.filter(({ crashed }) => crashed !== undefined).length)],
    ["complaints about the healthy one", "", ...ran.map(({ noise, column }) => noise[column] ?? 0)],
    ["seconds", "", ...ran.map(({ ms }) => Math.round(ms / 1_000))],
  ];
  return [`### ${title}`, "", ...aligned(rows), "", ...entries.map(footnote)].join("\n");
}

function footnote({ tool: { name, about, columns }, result }: Entry): string {
  if (typeof result === "string") return `- ${name} did not run: ${result}`;
  const [strictest = ""] = columns;
  const alarms = result.judged.filter((each) => isControl(each) && each.noticed.includes(strictest));
  const crashes = result.judged.filter(({ crashed }) => crashed !== undefined);
  return [
    `- ${name}: ${about}.`,
    ...alarms.map((each) => `  - false alarm: ${each.name}`),
    ...crashes.map((each) => `  - crashed: ${each.name}: ${each.crashed?.split("\n")[0]?.slice(0, 120)}`),
  ].join("\n");
}

function aligned(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => String(row[index]).length)));
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell, index) => (index === 0 ? String(cell).padEnd(widths[0] ?? 0) : String(cell).padStart(widths[index] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, index) => (index === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)];
}
