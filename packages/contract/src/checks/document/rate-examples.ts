import type { Check, Finding } from "../../check.ts";
import type { ContractDocument, DocumentedResponse } from "../../document.ts";
import { costsQuota, exampleNow, operations as policies, quota } from "../../policy.ts";
import { isTimestamp } from "../../timestamp.ts";
import { staticOnly } from "./static-only.ts";

export const rateExamples: Check<ContractDocument> = {
  ...staticOnly,
  id: "rate.example.policy",
  says: "The header examples tell the published quota: MESSAGE, 150 a day, untouched on a 401, spent on a 429, reset at midnight UTC.",
  run({ operations }) {
    return operations
      .filter(({ id }) => costsQuota(policies[id].kind))
      .flatMap(({ id, responses }) =>
        responses.flatMap((response) => wrongExamples(response).map((finding) => ({ operation: id, ...finding }))),
      );
  },
};

/** The one that ends the day of the examples. */
const midnight = Math.ceil(exampleNow / quota.periodMs) * quota.periodMs;

function wrongExamples({ status, headers, at }: DocumentedResponse): Finding[] {
  const findings: Finding[] = [];
  const example = (name: string) => headers[`X-RateLimit-${name}`]?.example;
  const expect = (name: string, isRight: boolean, expected: unknown) => {
    if (headers[`X-RateLimit-${name}`] === undefined || isRight) return;
    const actual = example(name);
    const message = `The example of X-RateLimit-${name} on the ${status} is ${JSON.stringify(actual)}`;
    findings.push({ message, at: [...at, "headers", `X-RateLimit-${name}`], expected, actual });
  };
  const used = Number(example("Used"));
  expect("Action", example("Action") === quota.action, quota.action);
  expect("Limit", example("Limit") === quota.limit, quota.limit);
  if (status === 401) expect("Used", used === 0, 0);
  else if (status === 429) expect("Used", used === quota.limit, quota.limit);
  else expect("Used", used > 0 && used < quota.limit, "some, not all");
  expect("Remaining", example("Remaining") === quota.limit - used, quota.limit - used);
  const reset = String(example("Reset"));
  expect("Reset", isTimestamp(reset) && Date.parse(reset) === midnight, new Date(midnight).toISOString());
  return findings;
}
