import type { Dialect } from "../../http/api.ts";
import type { Limits } from "../../http/limiter.ts";
import type { SinkOptions } from "../parts.ts";

/** What the calls take from the day's tokens, by the published costs of the v2 API. */
export const tokens: Readonly<Record<string, number>> = {
  createActivity: 5,
  updateActivity: 5,
  deleteActivity: 3,
  listActivities: 10,
  searchPersons: 20,
  createPerson: 5,
  updatePerson: 5,
  listActivityTypes: 20,
  createActivityType: 10,
  listPersonFields: 20,
  createPersonField: 10,
};

export function pipedriveDialect({ env, baseUrl }: Pick<SinkOptions, "env" | "baseUrl">): Dialect {
  return {
    name: "Pipedrive",
    baseUrl: baseUrl ?? "https://api.pipedrive.com",
    headers: () => ({ "x-api-token": env["PIPEDRIVE_API_TOKEN"] ?? "" }),
    limits,
    explain(_status, body) {
      const { error, error_info } = (body ?? {}) as { error?: string; error_info?: string };
      return { message: [error ?? "no reason given", error_info].filter(Boolean).join(" ") };
    },
    onAuth: "Set PIPEDRIVE_API_TOKEN to the token of Personal preferences, API.",
    cost: (operation) => tokens[operation] ?? 10,
  };
}

/** A burst of so many calls, refilled after so many seconds. */
function limits(headers: Headers): Limits {
  if (headers.get("x-ratelimit-remaining") !== "0") return {};
  const seconds = Number(headers.get("x-ratelimit-reset") ?? 2);
  return { pauseMs: Number.isFinite(seconds) ? seconds * 1000 : 2000 };
}
