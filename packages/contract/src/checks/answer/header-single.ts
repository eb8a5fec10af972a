import type { Check } from "../../check.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

export const headerSingle: Check<Judged> = {
  id: "header.single",
  says: "A documented header comes once.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ answer, response, exchange }) {
    if (exchange.intent.kind === "unrouted" || response === undefined) return [];
    // `fetch` joins what came twice with a comma, and none of these headers holds one by itself.
    return Object.keys(response.headers).flatMap((name) => {
      const text = answer.headers.get(name);
      if (text === null || !text.includes(",")) return [];
      const at = [...response.at, "headers", name];
      return [{ message: `${name} of the ${answer.status} came more than once: "${text}"`, at, actual: text }];
    });
  },
};
