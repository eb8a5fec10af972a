import type { Exchange } from "./exchange.ts";
import { costsQuota, operations, quota } from "./policy.ts";
import { type RateLimit, rateLimitOf } from "./rate-limit.ts";

/** What the accounts' last answers said about their quota, and how many sends were accepted since. */
export interface RateMemory {
  /** What to compare this answer with; undefined for the first of an account and the first of a day. */
  before(exchange: Exchange): { rate: RateLimit; accepted: number } | undefined;
  remember(exchange: Exchange): void;
  /** After something that no answer tells: a quota set by hand, another day. */
  forget(): void;
}

export function createRateMemory(): RateMemory {
  const last = new Map<string, { rate: RateLimit; day: number; accepted: number }>();

  const dayOf = ({ at }: Exchange) => Math.floor(at / quota.periodMs);

  /** A send that may or may not have been accepted makes the count unknown. */
  const costs = ({ operation, answer }: Exchange) =>
    operation !== undefined && costsQuota(operations[operation].kind) && answer?.status === 200 ? quota.cost : 0;

  return {
    before(exchange) {
      const { account } = exchange;
      const known = account === undefined ? undefined : last.get(account);
      if (known === undefined || exchange.answer?.status === 401 || known.day !== dayOf(exchange)) return undefined;
      return { rate: known.rate, accepted: known.accepted + costs(exchange) };
    },
    remember(exchange) {
      const { account, answer } = exchange;
      if (account === undefined) return;
      const known = last.get(account);
      if (answer === undefined || answer.status >= 500) {
        // Nobody can tell whether it counted.
        last.delete(account);
        return;
      }
      const rate = answer.status === 401 ? undefined : rateLimitOf(answer.headers);
      if (rate !== undefined) last.set(account, { rate, day: dayOf(exchange), accepted: 0 });
      else if (known !== undefined) known.accepted += costs(exchange);
    },
    forget: () => last.clear(),
  };
}
