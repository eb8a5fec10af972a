import type { Oas3Rule } from "@redocly/openapi-core";
import { child, fields } from "./shared/place.ts";
import { reportOnce } from "./shared/report-once.ts";
import { headerOf, isSend, nameOf, RATE_LIMIT_HEADERS, responsesOf } from "./shared/send.ts";

/** Every response of a send has the five rate-limit headers, each required; no other operation has any of them. */
export const rateLimitHeaders: Oas3Rule = () => {
  const report = reportOnce();
  return {
    Operation(value, ctx) {
      const operation = { value, location: ctx.location };
      if (!("x-delivery" in fields(operation))) return; // `delivery-declared` asks for it first.
      for (const { key: status, written, target } of responsesOf(operation, ctx)) {
        if (!target) continue;
        for (const name of RATE_LIMIT_HEADERS) {
          const header = headerOf(target, name, ctx);
          if (!isSend(operation)) {
            if (!header) continue;
            const problem = `The ${status} response of ${nameOf(operation, ctx)}, which is no send, has ${name}.`;
            const mend = "use a response without the rate-limit headers; only sends spend the quota.";
            report(ctx, written.location.key(), problem, mend);
          } else if (!header) {
            const place = child(target, "headers", ctx) ?? target;
            const problem = `A send's ${status} response lacks the header ${name}.`;
            report(ctx, place.location.key(), problem, `add ${name} to the response's \`headers\`.`);
          } else if (header.target && fields(header.target).required !== true) {
            const problem = `The header ${name} of a send is not required.`;
            report(ctx, header.target.location.key(), problem, "add `required: true` to the header.");
          }
        }
      }
    },
  };
};
