import type { Dialect, World } from "../../http/api.ts";
import { CrmError } from "../../http/crm-error.ts";
import type { Limits } from "../../http/limiter.ts";
import type { SinkOptions } from "../parts.ts";

const onAuth =
  "Set SALESFORCE_ACCESS_TOKEN, or SALESFORCE_CLIENT_ID and SALESFORCE_CLIENT_SECRET of an External Client App whose user may edit Tasks and Contacts.";

export function salesforceDialect({ env, baseUrl, world }: Pick<SinkOptions, "env" | "baseUrl" | "world">): Dialect {
  if (baseUrl === undefined) {
    throw new CrmError("auth", 'Salesforce needs the address of your org: set "baseUrl" in the configuration.');
  }
  const token = createToken(env, baseUrl, world);
  return {
    name: "Salesforce",
    baseUrl,
    headers: async () => ({ authorization: `Bearer ${await token()}` }),
    limits,
    explain(_status, body) {
      const [first] = Array.isArray(body) ? (body as { errorCode?: string; message?: string }[]) : [];
      const message = first?.message ?? "no reason given";
      return first?.errorCode === "REQUEST_LIMIT_EXCEEDED" ? { message, kind: "budget" } : { message };
    },
    onAuth,
  };
}

/** `api-usage=18/5000`: so many of the day's calls are used. */
function limits(headers: Headers): Limits {
  const [, used, limit] = /api-usage=(\d+)\/(\d+)/.exec(headers.get("sforce-limit-info") ?? "") ?? [];
  if (used === undefined || limit === undefined) return {};
  return { daily: { limit: Number(limit), left: Number(limit) - Number(used) } };
}

/** The given token, or one for the client credentials, asked for once. */
function createToken(env: SinkOptions["env"], baseUrl: string, world: World): () => Promise<string> {
  const { SALESFORCE_ACCESS_TOKEN: given, SALESFORCE_CLIENT_ID: id, SALESFORCE_CLIENT_SECRET: secret } = env;
  let asked: Promise<string> | undefined;
  return async () => {
    if (given !== undefined && given !== "") return given;
    if (!id || !secret) throw new CrmError("auth", `Salesforce has no token. ${onAuth}`);
    asked ??= askToken(
      baseUrl,
      new URLSearchParams({ grant_type: "client_credentials", client_id: id, client_secret: secret }),
      world,
    );
    return asked;
  };
}

async function askToken(baseUrl: string, body: URLSearchParams, world: World): Promise<string> {
  const response = await world.fetch(`${baseUrl}/services/oauth2/token`, {
    method: "POST",
    body,
    redirect: "manual",
    signal: AbortSignal.timeout(world.timeout),
  });
  const answer = (await response.json().catch(() => ({}))) as { access_token?: string; error_description?: string };
  if (answer.access_token !== undefined) return answer.access_token;
  const reason = answer.error_description ?? `status ${response.status}`;
  throw new CrmError("auth", `Salesforce gave no token: ${reason}. ${onAuth}`, { status: response.status });
}
