import type { Dialect } from "../../http/api.ts";
import type { Limits } from "../../http/limiter.ts";
import type { SinkOptions } from "../parts.ts";

export function hubspotDialect({ env, baseUrl }: Pick<SinkOptions, "env" | "baseUrl">): Dialect {
  return {
    name: "HubSpot",
    baseUrl: baseUrl ?? "https://api.hubapi.com",
    headers: () => ({ authorization: `Bearer ${env["HUBSPOT_TOKEN"] ?? ""}` }),
    limits,
    explain(_status, body) {
      const { message = "no reason given", policyName } = (body ?? {}) as { message?: string; policyName?: string };
      return policyName === "DAILY" ? { message, kind: "budget" } : { message };
    },
    onAuth:
      "Make a service key with the scopes crm.objects.contacts.read and .write and crm.schemas.contacts.write, and set HUBSPOT_TOKEN.",
  };
}

/** So many calls per interval, and so many a day. */
function limits(headers: Headers): Limits {
  const count = (name: string) => {
    const value = headers.get(`x-hubspot-ratelimit-${name}`);
    return value === null || !/^\d+$/.test(value) ? undefined : Number(value);
  };
  const [remaining, interval, limit, left] = ["remaining", "interval-milliseconds", "daily", "daily-remaining"].map(
    count,
  );
  return {
    pauseMs: remaining === 0 ? interval : undefined,
    daily: limit !== undefined && left !== undefined ? { limit, left } : undefined,
  };
}
