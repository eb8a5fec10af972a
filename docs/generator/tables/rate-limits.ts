import { code, table } from "../markdown.ts";
import type { Model, Operation } from "../model.ts";

/** One row per counted action. */
export function rateLimits({ operations }: Model): string {
  const counted = operations.filter(({ quota }) => quota !== undefined);
  const actions = Map.groupBy(counted, ({ quota }) => quota?.action ?? "");
  const rows = [...actions].map(([action, members]) => {
    const quota = members[0]?.quota;
    return [
      code(action),
      String(quota?.limit),
      period(quota?.period),
      quota?.scope ?? "",
      members.map(link).join(", "),
    ];
  });
  const free = operations.filter(({ quota }) => quota === undefined);
  return table(
    ["Action", "Limit", "Period", "Counted per", "Operations"],
    [...rows, ["none", "none", "none", "none", free.map(link).join(", ")]],
  );
}

function period(duration = ""): string {
  if (duration !== "P1D")
    throw new Error(`docs/generator/tables/rate-limits.ts has no words for the period ${duration}.`);
  return "a day, until midnight UTC";
}

function link({ id }: Operation): string {
  return `[${code(id)}](/operations/${id}/)`;
}
