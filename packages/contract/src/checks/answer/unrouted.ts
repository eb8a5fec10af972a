import type { Check, Finding } from "../../check.ts";
import type { Judged } from "./judged.ts";

export const unrouted: Check<Judged> = {
  id: "unrouted.shape",
  says: "A request that matches no operation is refused as JSON, with a reason, without a stack trace.",
  phases: ["coverage"],
  targets: ["sandbox", "url"],
  unsound: "Prism answers these in its own form: https://github.com/stoplightio/prism/issues/1929",
  run({ exchange: { intent }, answer, target }) {
    if (intent.kind !== "unrouted") return [];
    const findings: Finding[] = [];
    const what = `A request with ${intent.covers}`;
    if (answer.status < 400 || answer.status >= 500) {
      findings.push({ message: `${what} was answered with ${answer.status}`, expected: "4xx", actual: answer.status });
    }
    const body = Object(answer.json) as Record<string, unknown>;
    // Somebody's server may leave the body out; ours promises one.
    if (
      (answer.text !== "" || target === "sandbox") &&
      (!answer.isJson || (body["error"] === undefined && body["message"] === undefined))
    ) {
      findings.push({
        message: `${what} got a ${answer.status} without a reason in JSON`,
        actual: answer.text.slice(0, 200),
      });
    }
    if (/\n\s+at .+:\d+/.test(answer.text) || /\\n\s+at .+:\d+/.test(answer.text)) {
      findings.push({ message: `${what} got a stack trace`, actual: answer.text.slice(0, 200) });
    }
    return findings;
  },
};
