import { type CheckResult, resultsByCheck } from "./by-check.ts";
import type { Failure, Report } from "./report.ts";
import { block, type Paint, verbatim, wrap } from "./terminal.ts";
import { printable } from "./visible.ts";
import { count, operationText, placeText, replayCommand, tally } from "./words.ts";

const INDENT = "    ";
const LABEL = 10;

/** Every failure below its check, which is what they have in common. */
export function failureLines(report: Report, paint: Paint, width: number): string[] {
  const broken = resultsByCheck(report).filter(({ failures }) => failures.length > 0);
  return broken.flatMap((result) => [
    ...checkLines(result, paint, width),
    ...result.failures.flatMap((failure) => [...oneFailure(failure, paint, width), ""]),
  ]);
}

function checkLines({ id, says, failures }: CheckResult, paint: Paint, width: number): string[] {
  const style = failures.some(({ severity }) => severity === "error") ? "red" : "yellow";
  const title = `${paint([style, "bold"], printable(id))}  ${paint("dim", tally(failures))}`;
  return [title, ...wrap(says, width), ""];
}

function oneFailure(failure: Failure, paint: Paint, width: number): string[] {
  const { severity, phase, place, message, expected, actual, curl, snippet, answer, times } = failure;
  const [sign, style] = severity === "error" ? (["✗", "red"] as const) : (["!", "yellow"] as const);
  const met = [phase, times > 1 ? count(times, "time") : undefined].filter((each) => each !== undefined).join(", ");
  const at = placeText(failure);
  const operation = printable(operationText(failure));
  const isRoom = operation.length + met.length + 6 <= width;
  return [
    `  ${paint(style, sign)} ${paint("bold", operation)}${isRoom ? `  ${paint("dim", met)}` : ""}`,
    ...(isRoom ? [] : [INDENT + paint("dim", met)]),
    ...wrap(message, width, INDENT),
    ...(at === undefined ? [] : verbatim(at, INDENT).map((line) => paint("cyan", line))),
    ...(place ? verbatim(place.pointer, INDENT).map((line) => paint("dim", line)) : []),
    ...labelled("expected", expected, "green", paint, width),
    ...labelled("actual", actual, style, paint, width),
    ...labelled("answer", answer, "dim", paint, width),
    ...toCopy("curl", curl, paint),
    ...toCopy("client", snippet, paint),
    ...again(failure, paint, width),
  ];
}

/** Beside its label, or below it where the terminal is narrow. */
function labelled(
  label: string,
  value: string | undefined,
  style: "green" | "red" | "yellow" | "dim",
  paint: Paint,
  width: number,
): string[] {
  if (value === undefined) return [];
  if (width < 60) {
    const lines = block(value, width, `${INDENT}  `).map((line) => paint(style, line));
    return [INDENT + paint("dim", label), ...lines];
  }
  const [first = "", ...rest] = block(value, width, " ".repeat(INDENT.length + LABEL));
  return [
    INDENT + paint("dim", label.padEnd(LABEL)) + paint(style, first.trimStart()),
    ...rest.map((line) => paint(style, line)),
  ];
}

function again(failure: Failure, paint: Paint, width: number): string[] {
  const command = replayCommand(failure);
  if (width < 60) return toCopy("again", command, paint);
  return [`${INDENT}${paint("dim", "again".padEnd(LABEL))}${printable(command)}`];
}

function toCopy(label: string, text: string | undefined, paint: Paint): string[] {
  return text === undefined ? [] : [INDENT + paint("dim", label), ...verbatim(text, `${INDENT}  `)];
}
