import type { Oas3Rule } from "@redocly/openapi-core";
import { fields } from "./shared/place.ts";
import { reportOnce } from "./shared/report-once.ts";
import { DELIVERIES, nameOf } from "./shared/send.ts";

const MEND = "write `x-delivery: repeatable`, or `x-delivery: at-most-once` for a send.";

/** Every operation says whether it may be repeated. The client decides on retries by nothing else. */
export const deliveryDeclared: Oas3Rule = () => {
  const report = reportOnce();
  return {
    Operation(value, ctx) {
      const operation = { value, location: ctx.location };
      const delivery = fields(operation)["x-delivery"];
      if (delivery === undefined) {
        report(ctx, ctx.location.key(), `${nameOf(operation, ctx)} does not say whether it may be repeated.`, MEND);
      } else if (!DELIVERIES.some((known) => known === delivery)) {
        const problem = `\`x-delivery\` is ${JSON.stringify(delivery)}, which means nothing.`;
        report(ctx, ctx.location.child("x-delivery"), problem, MEND);
      }
    },
  };
};
