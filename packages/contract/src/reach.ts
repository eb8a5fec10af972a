import { ContractInputError, TargetUnreachableError } from "./errors.ts";
import type { Target } from "./targets/target.ts";
import { createWire } from "./wire.ts";

/** Asks once, so that a target that is down is told as such and not as a hundred broken promises. */
export async function reach(target: Target, timeLimitMs: number): Promise<void> {
  const wire = createWire(target.fetch, timeLimitMs);
  const headers = { accept: "application/json", authorization: `Bearer ${target.apiKey}` };
  await wire.fetch(`${target.baseUrl}/messaging/recent-messages?count=1`, { headers }).catch(() => {});
  const { failure, answer } = wire;
  if (failure !== undefined) {
    throw new TargetUnreachableError(
      `${target.name} cannot be reached: ${failure.message}. Is the address right, and does it run?`,
    );
  }
  if (target.kind === "url" && answer?.status === 401) {
    throw new ContractInputError(
      `${target.name} refuses the key (401). Set CONNECTSAFELY_API_KEY, or give another --key.`,
    );
  }
  if (answer?.isCut)
    throw new TargetUnreachableError(`${target.name} answers with more than 2 MiB. That is no answer of this API.`);
  if (answer !== undefined && !answer.isJson && /^\s*</.test(answer.text)) {
    throw new TargetUnreachableError(
      `${target.name} answers with a page (HTML, status ${answer.status}), not with JSON. Give the address that the paths of the document follow.`,
    );
  }
}
