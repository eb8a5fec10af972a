import type { Api, World } from "../http/api.ts";
import { CrmError } from "../http/crm-error.ts";
import type { Limiter } from "../http/limiter.ts";
import type { Match, Outcome, Remote } from "../model.ts";

// What the three sinks have in common.

export interface SinkOptions {
  readonly world: World;
  readonly limiter: Limiter;
  readonly baseUrl?: string | undefined;
  /** Secrets, from the environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Names of contact fields that may hold a profile address. */
  readonly addressFields: readonly string[];
  /** Share of the day's budget that is left to others. */
  readonly reserve: number;
  readonly dailyTokens: number;
}

/** One record is an exact match, several are none: nothing is written on a guess. */
export function decide(found: readonly Remote[], why: string, name: string): Match | undefined {
  const unique = [...new Map(found.map((remote) => [`${remote.type}/${remote.id}`, remote])).values()];
  const [remote] = unique;
  if (remote === undefined) return undefined;
  if (unique.length === 1) return { status: "exact", remote, why };
  return { status: "ambiguous", candidates: unique, why: `${unique.length} records of ${name} have it: ${why}` };
}

/** Before the CRM is set up it has no field for our own id, and a plan is to work all the same. Nothing is written then. */
export async function withoutOwnField(look: () => Promise<Map<string, Match>>): Promise<Map<string, Match>> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof CrmError && error.kind === "refused") return new Map();
    throw error;
  }
}

/** What an error means for the entries of a call. What stops everything is thrown on. */
export function outcomeOf(key: string, error: unknown): Outcome {
  if (!(error instanceof CrmError) || error.kind === "auth" || error.kind === "budget") throw error;
  if (error.kind === "in-doubt") return { key, state: "unknown", error: error.message };
  return { key, state: error.kind === "unavailable" ? "again" : "failed", error: error.message };
}

export function usageOf(api: Api<never>, limiter: Limiter) {
  return { calls: Object.fromEntries(api.calls), tokens: limiter.tokens, waitedMs: limiter.waitedMs };
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);
}

export function iso(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString();
}

/** `Jane van Doe` as first and last name; CRMs want a last name. */
export function splitName(name: string): { first: string; last: string } {
  const words = name.trim().split(/\s+/);
  return { first: words.slice(0, -1).join(" "), last: words.at(-1) || "Unknown" };
}
