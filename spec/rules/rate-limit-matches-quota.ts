import type { Oas3Rule } from "@redocly/openapi-core";
import { examplesOf } from "./shared/examples.ts";
import { child, fields } from "./shared/place.ts";
import { reportOnce } from "./shared/report-once.ts";
import { headerOf, responsesOf } from "./shared/send.ts";

const SAME = [
  ["X-RateLimit-Action", "action"],
  ["X-RateLimit-Limit", "limit"],
] as const;

/** The action and the limit that the header examples show are those of the operation's `x-quota`. */
export const rateLimitMatchesQuota: Oas3Rule = () => {
  const report = reportOnce();
  return {
    Operation(value, ctx) {
      const operation = { value, location: ctx.location };
      const quota = child(operation, "x-quota", ctx);
      if (!quota) return;
      for (const response of responsesOf(operation, ctx)) {
        for (const [name, field] of SAME) {
          const declared = fields(quota)[field];
          const header = headerOf(response.target, name, ctx)?.target;
          for (const example of header ? examplesOf(header, ctx) : []) {
            if (example.value === declared) continue;
            const problem = `The example of ${name} is ${JSON.stringify(example.value)}, but \`x-quota\` says ${field} ${JSON.stringify(declared)}.`;
            report(ctx, example.location, problem, "make the example and `x-quota` agree.");
          }
        }
      }
    },
  };
};
