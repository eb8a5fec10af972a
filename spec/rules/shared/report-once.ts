import type { Location, UserContext } from "@redocly/openapi-core";

type Report = (ctx: UserContext, at: Location, problem: string, mend: string) => void;

/**
 * How every rule here reports: where, what is wrong, how to mend it. Operations share responses, schemas and headers,
 * so the same problem at the same place is reported once. `report.ts` prints the part after "Mend:" by itself.
 */
export function reportOnce(): Report {
  const seen = new Set<string>();
  return (ctx, location, problem, mend) => {
    const key = `${location.absolutePointer} ${problem}`;
    if (seen.has(key)) return;
    seen.add(key);
    ctx.report({ message: `${problem} Mend: ${mend}`, location });
  };
}
