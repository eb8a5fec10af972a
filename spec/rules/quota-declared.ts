import type { Oas3Rule } from "@redocly/openapi-core";
import { child, fields } from "./shared/place.ts";
import { reportOnce } from "./shared/report-once.ts";
import { isSend, nameOf } from "./shared/send.ts";

const MEND = "write it like `x-quota: {action: MESSAGE, limit: 150, period: P1D, scope: account, cost: 1}`.";

const isCount = (value: unknown) => Number.isInteger(value) && Number(value) > 0;

/** What each field of `x-quota` must be. */
const FIELDS: Record<string, { readonly is: string; holds(value: unknown): boolean }> = {
  action: { is: "a name", holds: (value) => typeof value === "string" && value !== "" },
  limit: { is: "a positive whole number", holds: isCount },
  period: { is: "a number of days, such as P1D", holds: (value) => /^P[1-9]\d*D$/.test(String(value)) },
  scope: { is: "account", holds: (value) => value === "account" },
  cost: { is: "a positive whole number", holds: isCount },
};

/** A send says what it spends of which quota; nothing else spends any. */
export const quotaDeclared: Oas3Rule = () => {
  const report = reportOnce();
  return {
    Operation(value, ctx) {
      const operation = { value, location: ctx.location };
      const name = nameOf(operation, ctx);
      const quota = child(operation, "x-quota", ctx);
      if (!isSend(operation)) {
        const mend = "remove it, or write `x-delivery: at-most-once`.";
        if (quota) report(ctx, quota.location.key(), `${name} has \`x-quota\` but is no send.`, mend);
        return;
      }
      if (!quota) {
        report(ctx, ctx.location.key(), `The send ${name} has no \`x-quota\`.`, MEND);
        return;
      }
      const given = fields(quota);
      for (const [field, { is, holds }] of Object.entries(FIELDS)) {
        if (holds(given[field])) continue;
        const location = field in given ? quota.location.child(field) : quota.location.key();
        report(ctx, location, `In \`x-quota\`, \`${field}\` must be ${is}.`, MEND);
      }
      for (const field of Object.keys(given).filter((key) => !(key in FIELDS)))
        report(ctx, quota.location.child(field).key(), `\`x-quota\` has an unknown field \`${field}\`.`, MEND);
    },
  };
};
