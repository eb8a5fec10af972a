import type { Oas3Rule } from "@redocly/openapi-core";
import { examplesOf } from "./shared/examples.ts";
import { reportOnce } from "./shared/report-once.ts";
import { headerOf } from "./shared/send.ts";

/** Among one response's header examples, limit = used + remaining. */
export const rateLimitArithmetic: Oas3Rule = () => {
  const report = reportOnce();
  return {
    Response(value, ctx) {
      const shown = (name: string) => {
        const header = headerOf({ value, location: ctx.location }, name, ctx)?.target;
        const first = header && examplesOf(header, ctx)[0]?.value; // The one that a mock serves.
        return typeof first === "number" ? first : Number.NaN;
      };
      const limit = shown("X-RateLimit-Limit");
      const used = shown("X-RateLimit-Used");
      const remaining = shown("X-RateLimit-Remaining");
      if ([limit, used, remaining].some(Number.isNaN) || limit === used + remaining) return;
      const problem = `The header examples do not add up: ${used} used and ${remaining} remaining of ${limit}.`;
      const mend = "choose header components whose examples satisfy limit = used + remaining.";
      report(ctx, ctx.location.child("headers").key(), problem, mend);
    },
  };
};
