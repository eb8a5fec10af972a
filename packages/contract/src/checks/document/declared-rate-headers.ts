import type { OperationId } from "@connectsafely/schema";
import type { Pointer } from "../../check.ts";
import type { ContractDocument } from "../../document.ts";
import type { HeaderObject } from "../../openapi.ts";
import { costsQuota, operations as policies, rateLimitHeaders } from "../../policy.ts";

export interface DeclaredHeader {
  readonly operation: OperationId;
  readonly status: number;
  readonly name: string;
  readonly type: (typeof rateLimitHeaders)[keyof typeof rateLimitHeaders];
  readonly header: HeaderObject;
  readonly at: Pointer;
}

/** Every rate-limit header that a send declares. */
export function declaredRateHeaders({ operations }: ContractDocument): DeclaredHeader[] {
  return operations
    .filter(({ id }) => costsQuota(policies[id].kind))
    .flatMap(({ id, responses }) =>
      responses.flatMap(({ status, headers, at }) =>
        Object.entries(rateLimitHeaders).flatMap(([name, type]) => {
          const header = headers[name];
          return header ? [{ operation: id, status, name, type, header, at: [...at, "headers", name] }] : [];
        }),
      ),
    );
}
