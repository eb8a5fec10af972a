import { CrmError } from "../http/crm-error.ts";
import type { Sink } from "../sinks/sink.ts";
import type { Store } from "../store/store.ts";

const TOKENS_BETWEEN_SAVES = 500;

interface Given {
  readonly sink: Sink;
  readonly store: Store;
  /** Of the run. */
  readonly id: string;
  readonly apply: boolean;
  readonly signal: AbortSignal | undefined;
}

/**
 * Stops on request, and before the first write when the CRM lacks something: thousands of refusals would say the same.
 * Keeps the day's tokens in the state, where a run that dies leaves them.
 */
export function createBeforeWrite({ sink, signal, apply, store, id }: Given): () => Promise<void> {
  let saved = 0;
  let checked = !apply;
  return async () => {
    signal?.throwIfAborted();
    if (!checked) await checkSetup(sink);
    checked = true;
    const { tokens } = sink.usage();
    if (!apply || tokens - saved < TOKENS_BETWEEN_SAVES) return;
    saved = tokens;
    await store.runs.spend(id, tokens);
  };
}

async function checkSetup(sink: Sink): Promise<void> {
  const missing = await missingIn(sink);
  if (missing.length === 0) return;
  const next = `connectsafely-crm setup ${sink.name.toLowerCase()} --apply`;
  throw new CrmError("refused", `${sink.name} lacks ${missing.join(", ")}. Nothing was written. Next: ${next}`);
}

export async function missingIn(sink: Sink): Promise<string[]> {
  return (await sink.setup(false)).filter(({ state }) => state === "missing").map(({ what }) => what);
}
