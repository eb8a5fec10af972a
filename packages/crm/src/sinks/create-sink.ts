import type { World } from "../http/api.ts";
import { createLimiter } from "../http/limiter.ts";
import { type SinkName, sinks } from "./index.ts";
import type { Sink } from "./sink.ts";

/**
 * All of it is optional where the secrets are in the environment. Salesforce needs `baseUrl`, the address of the org.
 *
 * @example
 * ```ts
 * const options: CreateSinkOptions = { baseUrl: "https://example.my.salesforce.com", addressFields: ["LinkedIn_URL__c"] };
 * ```
 */
export interface CreateSinkOptions {
  /** Secrets: `HUBSPOT_TOKEN`, `SALESFORCE_ACCESS_TOKEN`, `PIPEDRIVE_API_TOKEN`. @default process.env */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  readonly baseUrl?: string | undefined;
  /** Contact fields that may hold a profile address. */
  readonly addressFields?: readonly string[] | undefined;
  /** Share of the CRM's daily budget that is left to others, 0 to 1. @default 0.5 */
  readonly reserve?: number | undefined;
  /** Pipedrive: tokens a day, 30,000 times the plan's factor times the seats. @default 30_000 */
  readonly dailyTokens?: number | undefined;
  /** Tokens that were used today. */
  readonly spentTokens?: number | undefined;
  readonly fetch?: typeof fetch | undefined;
  readonly now?: (() => number) | undefined;
  readonly sleep?: ((ms: number) => Promise<void>) | undefined;
  readonly random?: (() => number) | undefined;
  /** Milliseconds for one call. @default 30_000 */
  readonly timeout?: number | undefined;
  readonly onWait?: ((ms: number, why: string) => void) | undefined;
}

/**
 * A CRM to sync into.
 *
 * @example
 * ```ts
 * const sink = createSink("hubspot"); // HUBSPOT_TOKEN from the environment
 * console.log(await sink.setup(false)); // what is missing
 * ```
 */
export function createSink(name: SinkName, options: CreateSinkOptions = {}): Sink {
  const { reserve = 0.5, dailyTokens = 30_000, spentTokens = 0, onWait } = options;
  const world: World = {
    fetch: options.fetch ?? fetch,
    now: options.now ?? Date.now,
    sleep: options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    random: options.random ?? Math.random,
    timeout: options.timeout ?? 30_000,
  };
  const tokens = name === "pipedrive" ? { limit: dailyTokens, spent: spentTokens } : undefined;
  const limiter = createLimiter({
    name: sinkTitles[name],
    reserve,
    tokens,
    now: world.now,
    sleep: world.sleep,
    onWait,
  });
  return sinks[name]({
    world,
    limiter,
    baseUrl: options.baseUrl,
    env: options.env ?? process.env,
    addressFields: options.addressFields ?? [],
    reserve,
    dailyTokens,
  });
}

const sinkTitles = { hubspot: "HubSpot", salesforce: "Salesforce", pipedrive: "Pipedrive" } as const;
