import type { Check, Finding } from "./check.ts";
import { answerChecks, exchangeChecks } from "./checks/answer/index.ts";
import type { Judged } from "./checks/answer/judged.ts";
import type { ContractDocument } from "./document.ts";
import type { Exchange } from "./exchange.ts";
import type { RateMemory } from "./memory.ts";
import { operations as policies } from "./policy.ts";
import { rateLimitOf } from "./rate-limit.ts";
import type { Schemas } from "./schemas.ts";
import type { Target } from "./targets/target.ts";

/** A finding, and the check whose it is. */
export interface Found {
  readonly check: Check<never>;
  readonly finding: Finding;
}

export interface JudgeOptions {
  readonly document: ContractDocument;
  readonly schemas: Schemas;
  readonly target: Target;
  readonly memory: RateMemory;
  /** Whether a check takes part in this run. */
  readonly runs: (check: Check<never>) => boolean;
  readonly count: (check: Check<never>, exchange: Exchange) => void;
}

/** Puts each request before all checks that hold where it was made. */
export function createJudge({ document, schemas, target, memory, runs, count }: JudgeOptions) {
  return function judge(exchange: Exchange): Found[] {
    const found: Found[] = [];
    const apply = <Subject>(checks: readonly Check<Subject>[], subject: Subject) => {
      for (const check of checks) {
        if (!check.phases.includes(exchange.phase) || !check.targets.includes(target.kind) || !runs(check)) continue;
        count(check, exchange);
        // These checks only look; none has to wait.
        const findings = check.run(subject) as readonly Finding[];
        for (const finding of findings) found.push({ check, finding: { exchange, ...finding } });
      }
    };
    apply(exchangeChecks, exchange);
    const { answer, operation: id } = exchange;
    if (answer !== undefined) {
      const operation = id === undefined ? undefined : document.operation(id);
      const judged: Judged = {
        document,
        schemas,
        target: target.kind,
        exchange,
        operation,
        policy: id === undefined ? undefined : policies[id],
        answer,
        response: operation?.responses.find(({ status }) => status === answer.status),
        rate: rateLimitOf(answer.headers),
        before: memory.before(exchange),
      };
      apply(answerChecks, judged);
    }
    memory.remember(exchange);
    return found;
  };
}
