import type { Check, Finding } from "../../check.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

export const bodyAnswer: Check<Judged> = {
  id: "body.answer",
  says: "A 200 says success, and holds what the operation promises; every other status does not say success.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ answer, policy, operation, exchange }) {
    if (policy === undefined || operation === undefined || exchange.intent.kind === "unrouted" || !answer.isJson)
      return [];
    const body = Object(answer.json) as Record<string, unknown>;
    const findings: Finding[] = [];
    if (answer.status === 200) {
      for (const [name, type] of Object.entries(policy.answer)) {
        const value = body[name];
        const actual = Array.isArray(value) ? "array" : typeof value;
        if (actual !== type) findings.push({ message: `The 200 has no ${name}`, expected: type, actual: value });
      }
    }
    if (body["success"] !== undefined && (body["success"] === true) !== (answer.status === 200)) {
      const message = `A ${answer.status} says success: ${String(body["success"])}`;
      findings.push({ message, expected: answer.status === 200, actual: body["success"] });
    }
    if (answer.status !== 200 && body["error"] === undefined && body["message"] === undefined) {
      findings.push({
        message: `The ${answer.status} does not say what is wrong`,
        expected: "error or message",
        actual: body,
      });
    }
    return findings.map((finding) => ({ at: operation.at, ...finding }));
  },
};
