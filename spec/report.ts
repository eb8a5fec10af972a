import { relative } from "node:path";
import { getCodeframe, getLineColLocation, type NormalizedProblem } from "@redocly/openapi-core";
import { problemAndMend } from "./mend.ts";

/** Each problem as a person reads it: where, which rule, what is wrong, the lines, how to mend it. */
export function report(problems: readonly NormalizedProblem[]): string {
  return problems.map(paragraph).join("\n");
}

function paragraph(found: NormalizedProblem): string {
  const { problem, mend } = problemAndMend(found);
  const [where] = found.location;
  if (!where) return `${found.ruleId}\n${problem}\nMend: ${mend}\n`;
  const location = getLineColLocation(where);
  const file = relative(process.cwd(), location.source.absoluteRef);
  const frame = location.source.body === "" ? [] : [getCodeframe(location, false)];
  const place = `${file}:${location.start.line}:${location.start.col}  ${found.ruleId}`;
  return [place, problem, ...frame, `Mend: ${mend}`, ""].join("\n");
}
