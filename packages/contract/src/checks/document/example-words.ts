import type { Check, Finding } from "../../check.ts";
import type { ContractDocument, DocumentedOperation, DocumentedResponse } from "../../document.ts";
import { costsQuota, operations as policies, published, quota } from "../../policy.ts";
import { staticOnly } from "./static-only.ts";

interface Body {
  readonly message?: unknown;
  readonly error?: unknown;
  readonly holdUntil?: unknown;
}

export const exampleWords: Check<ContractDocument> = {
  ...staticOnly,
  id: "example.words",
  says: "An example says what the published pages say of its status, and in a 429 what the headers beside it say.",
  run({ operations }) {
    return operations.flatMap((operation) =>
      operation.responses.flatMap((response) =>
        Object.entries(response.examples).flatMap(([name, value]): Finding[] => {
          const problem = wrong(operation, response, Object(value) as Body);
          const at = [...response.at, "content", "application/json", "examples", name];
          // A document of somebody's own may have words of its own; what a 429 and its headers say must agree in any.
          const severity = response.status === 429 ? "error" : "warning";
          return problem === undefined
            ? []
            : [{ severity, operation: operation.id, message: `The example ${name} ${problem}`, at, actual: value }];
        }),
      ),
    );
  },
};

function wrong({ id }: DocumentedOperation, { status, headers }: DocumentedResponse, body: Body): string | undefined {
  const { kind } = policies[id];
  const words = published[kind];
  const reason = typeof body.error === "object" ? JSON.stringify(body.error) : String(body.error ?? body.message ?? "");
  switch (status) {
    case 200:
      return words.sent === undefined || body.message === words.sent ? undefined : `does not say "${words.sent}"`;
    case 400:
      return words.badRequest.test(reason) ? undefined : `is no published 400 of ${id}: "${reason}"`;
    case 429: {
      if (!costsQuota(kind))
        return /MESSAGE/.test(reason) ? "tells of a quota, which the operation does not have" : undefined;
      const used = `${quota.action}: ${headers["X-RateLimit-Used"]?.example}/${headers["X-RateLimit-Limit"]?.example} used`;
      const reset = String(headers["X-RateLimit-Reset"]?.example);
      if (!reason.includes(used)) return `does not say "${used}", as its headers do`;
      if (body.holdUntil !== undefined && !isSameTime(body.holdUntil, reset))
        return `is held until another time than ${reset}`;
      const told = /Resets at (\S+)/.exec(reason)?.[1];
      return told === undefined || isSameTime(told, reset) ? undefined : `resets at another time than ${reset}`;
    }
    case 500:
      return words.serverError.test(reason) ? undefined : `is no published 500 of ${id}: "${reason}"`;
    default:
      return undefined;
  }
}

function isSameTime(one: unknown, other: unknown): boolean {
  return Date.parse(String(one)) === Date.parse(String(other));
}
