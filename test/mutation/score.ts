import type { Report } from "@connectsafely/contract";
import type { Verdict } from "./harness.ts";
import { isControl, type Specimen } from "./index.ts";

/** What was shown, and what the suite made of it. */
export interface Shown {
  readonly specimen: Specimen;
  readonly verdict: Verdict;
}

export interface Score {
  /** Whether everything wrong was noticed and nothing else was. */
  readonly isWhole: boolean;
  /** For people, line by line. */
  readonly lines: readonly string[];
  /** What was not noticed, as the HTML report shows it. */
  readonly survivors: NonNullable<Report["survivors"]>;
}

const sources = ["list", "own", "blind"] as const;

export function scoreOf(shown: readonly Shown[], seed: number): Score {
  const mutants = shown.filter(({ specimen }) => !isControl(specimen));
  const controls = shown.filter(({ specimen }) => isControl(specimen));
  const missed = mutants.filter((each) => !isKilled(each));
  const alarms = controls.filter(({ verdict }) => verdict.outcome.kind !== "survived");
  const groups = [...new Set(mutants.map(({ specimen }) => groupOf(specimen)))];

  const survivors = missed.map(({ specimen, verdict }) => ({
    name: specimen.name,
    category: groupOf(specimen),
    reason: reasonOf(verdict),
  }));
  const lines = [
    `${"noticed of".padEnd(34)}${sources.map((source) => source.padStart(10)).join("")}${"all".padStart(10)}`,
    ...groups.map((group) =>
      row(
        group,
        mutants.filter(({ specimen }) => groupOf(specimen) === group),
      ),
    ),
    row("every mutant", mutants),
    row(
      "documents, without a baseline",
      mutants.filter(({ specimen }) => specimen.kind === "document" && !specimen.needsBaseline),
    ),
    row(
      "documents, with a baseline",
      mutants.filter(({ specimen }) => specimen.kind === "document"),
    ),
    "",
    `${controls.length - alarms.length} of ${controls.length} controls and equivalents stayed green.`,
    `${mean(mutants, ({ requests }) => requests)} requests and ${mean(mutants, ({ ms }) => ms)} ms per mutant. Seed ${seed}.`,
    ...told("Not noticed", missed),
    ...told("False alarms", alarms),
  ];
  return { isWhole: missed.length === 0 && alarms.length === 0 && shown.length > 0, lines, survivors };
}

const isKilled = ({ verdict }: Shown) => verdict.outcome.kind === "killed";
const groupOf = ({ kind, category }: Specimen) => `${kind}: ${category}`;

function row(name: string, all: readonly Shown[]): string {
  const cell = (some: readonly Shown[]) =>
    (some.length === 0 ? "" : `${some.filter(isKilled).length}/${some.length}`).padStart(10);
  return `${name.padEnd(34)}${sources.map((source) => cell(all.filter(({ specimen }) => specimen.source === source))).join("")}${cell(all)}`;
}

function mean(shown: readonly Shown[], of: (verdict: Verdict) => number): number {
  return Math.round(shown.reduce((sum, { verdict }) => sum + of(verdict), 0) / Math.max(1, shown.length));
}

function told(title: string, shown: readonly Shown[]): string[] {
  if (shown.length === 0) return [];
  return [
    "",
    `${title}: ${shown.length}`,
    ...shown.map(({ specimen, verdict }) => `  ${groupOf(specimen)}: ${specimen.name} (${reasonOf(verdict)})`),
  ];
}

export function reasonOf({ outcome }: Verdict): string {
  switch (outcome.kind) {
    case "killed":
      return `${outcome.phase}: ${outcome.checks.join(", ")}`;
    case "crashed":
      return `crashed: ${outcome.reason.split("\n").slice(0, 2).join(" ")}`;
    default:
      return outcome.kind;
  }
}
