import { skippedByReason } from "./by-reason.ts";
import type { Failure, Report } from "./report.ts";
import { visible } from "./visible.ts";
import { against, count, operationText, replayCommand, tally, verdict } from "./words.ts";

type Properties = Readonly<Record<string, string | number | undefined>>;

/**
 * Annotations for GitHub Actions, one line each: print them in a step and they stand at the lines of the YAML in the pull
 * request. GitHub shows ten of each kind for a step, so errors come first and checks skipped for one reason share a notice.
 *
 * @example
 * ```ts
 * if (process.env.GITHUB_ACTIONS) process.stdout.write(github(report));
 * ```
 */
export function github(report: Report): string {
  const lines = [
    ...report.failures.map(annotation),
    ...skippedByReason(report).map(({ reason, checks }) =>
      command("notice", { title: `${count(checks.length, "check")} skipped` }, `${checks.join(", ")}: ${reason}`),
    ),
    command("notice", { title: verdict(report) }, `${tally(report.failures)}, ${against(report)}, seed ${report.seed}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function annotation(failure: Failure): string {
  const { severity, check, place, message, expected, actual } = failure;
  const where: Properties = { file: place?.file, line: place?.line, col: place?.column };
  const details = [
    message,
    expected && `expected: ${expected}`,
    actual && `actual: ${actual}`,
    `again: ${replayCommand(failure)}`,
  ];
  const title = `${check}: ${operationText(failure)}`;
  return command(severity, { ...where, title }, details.filter((line) => line !== undefined).join("\n"));
}

function command(name: string, properties: Properties, message: string): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  const text = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",");
  return `::${name}${text && ` ${text}`}::${escapeData(message)}`;
}

// As @actions/core escapes: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
function escapeData(text: string): string {
  return visible(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
