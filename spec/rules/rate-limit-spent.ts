import type { Oas3Rule } from "@redocly/openapi-core";
import { examplesOf } from "./shared/examples.ts";
import { reportOnce } from "./shared/report-once.ts";
import { headerOf, isSend, responsesOf } from "./shared/send.ts";

/** A send is answered 429 when nothing is left, so the examples of that response say that 0 remain. */
export const rateLimitSpent: Oas3Rule = () => {
  const report = reportOnce();
  return {
    Operation(value, ctx) {
      const operation = { value, location: ctx.location };
      if (!isSend(operation)) return;
      const tooMany = responsesOf(operation, ctx).find(({ key }) => key === "429");
      const remaining = headerOf(tooMany?.target, "X-RateLimit-Remaining", ctx);
      for (const example of remaining?.target ? examplesOf(remaining.target, ctx) : []) {
        if (!remaining || example.value === 0) continue;
        const problem = `A send's 429 response shows ${JSON.stringify(example.value)} remaining; it comes when nothing is left.`;
        report(ctx, remaining.written.location.key(), problem, "use a header component whose example is 0.");
      }
    },
  };
};
