import type { Client } from "@connectsafely/client";
import type { OperationId } from "@connectsafely/schema";
import type { ClientView } from "./exchange.ts";
import { costsQuota, operations as policies } from "./policy.ts";
import type { Input } from "./requests/values.ts";

type AnyMethod = (input: Input, options: object) => { result(): Promise<AnyResult> };
interface AnyResult {
  readonly ok: boolean;
  readonly data?: unknown;
  readonly quota: ClientView["quota"];
  readonly error?: { readonly code: string; readonly status: number | undefined; readonly delivery: string };
}

/** One call of the client, and what it made of the answer. It neither refuses for the quota nor throws. */
export async function callClient(
  client: Client,
  operation: OperationId,
  input: Input,
  headers: Record<string, string> | undefined,
): Promise<Omit<ClientView, "requests">> {
  const options = { ...(headers && { headers }), ...(costsQuota(policies[operation].kind) && { quota: false }) };
  // Inputs come from the document, which the types cannot know here.
  const method = client.messaging[operation] as unknown as AnyMethod;
  const { ok, data, quota, error } = await method(input, options).result();
  return {
    ok,
    data,
    quota,
    error: error && { code: error.code, status: error.status, delivery: error.delivery },
  };
}
