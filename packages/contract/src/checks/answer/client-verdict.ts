import type { Check, Finding } from "../../check.ts";
import type { Judged } from "./judged.ts";
import { everyTarget, wheneverAnswered } from "./where.ts";

const codes: Readonly<Record<number, string>> = {
  400: "bad_request",
  401: "authentication",
  403: "permission",
  429: "quota_exceeded",
  500: "server",
};

export const clientVerdict: Check<Judged> = {
  id: "client.verdict",
  says: "The client calls a 200 accepted, a 4xx not sent and a 500 unknown, by the right name.",
  phases: wheneverAnswered,
  targets: everyTarget,
  run({ exchange: { client }, answer }) {
    if (client === undefined || !answer.isJson) return [];
    const { status } = answer;
    const body = Object(answer.json) as { success?: unknown };
    if (status === 200) {
      const isRight = client.ok || body.success === false;
      return isRight ? [] : [{ message: "The client takes a 200 for a failure", actual: client.error }];
    }
    const expected = { status, delivery: status < 500 ? "not-sent" : "unknown" };
    const findings: Finding[] = [];
    if (client.ok || client.error?.status !== status || client.error.delivery !== expected.delivery) {
      findings.push({ message: `The client misjudges a ${status}`, expected, actual: client.error ?? "success" });
    }
    const code = codes[status];
    if (code !== undefined && client.error !== undefined && client.error.code !== code) {
      findings.push({
        message: `The client has another name for a ${status}`,
        expected: code,
        actual: client.error.code,
      });
    }
    return findings;
  },
};
