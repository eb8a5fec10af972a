import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import {
  type ContractDocument,
  type Failure,
  openDocument,
  type Phase,
  type Report,
  type RunOptions,
  runContract,
  stagedTarget,
} from "@connectsafely/contract";
import { createSandbox } from "@connectsafely/sandbox";
import type { OperationId } from "@connectsafely/schema";
import { mutated } from "./document/edit.ts";
import type { ClientMutant, DocumentMutant, ServerMutant } from "./mutant.ts";

// Shows a deliberate mistake to the suite and tells whether it noticed. A crash or a time-out is told apart: it proves nothing.

type Outcome =
  /** Checks failed that hold on the healthy thing. */
  | { readonly kind: "killed"; readonly checks: readonly string[]; readonly phase: Phase }
  | { readonly kind: "survived" }
  | { readonly kind: "crashed"; readonly reason: string }
  | { readonly kind: "timed out" };

export interface Verdict {
  readonly outcome: Outcome;
  readonly requests: number;
  readonly ms: number;
}

export interface Harness {
  readonly seed: number;
  server(mutant: Pick<ServerMutant, "mutate">): Promise<Verdict>;
  client(mutant: Pick<ClientMutant, "makeClient">): Promise<Verdict>;
  document(mutant: Pick<DocumentMutant, "mutate" | "needsBaseline">): Promise<Verdict>;
  /** A document that should be as good as the healthy one, on its own. */
  documentAlone(control: Pick<DocumentMutant, "mutate">): Promise<Verdict>;
}

export interface HarnessOptions {
  readonly seed: number;
  /** Requests of the phase `fuzz` per operation and side. */
  readonly runs?: number;
  /** How long one mutant may take. */
  readonly limitMs?: number;
  /** Those a server or a client goes through, until one notices. @default all that make requests */
  readonly phases?: readonly Phase[];
  /** Left out: all. */
  readonly operations?: readonly OperationId[];
}

/** One phase after the other, so that a mutant that is noticed early costs little. Each has a world of its own. */
const onServers: readonly Phase[] = ["coverage", "stateful", "quota", "fuzz"];

type Attempt = Omit<RunOptions, "document" | "target" | "phases" | "seed" | "runs"> & {
  readonly document: ContractDocument;
  readonly phase: Phase;
  readonly mutate?: ServerMutant["mutate"] | undefined;
};

export async function createHarness({
  seed,
  runs = 8,
  limitMs = 120_000,
  phases = onServers,
  operations,
}: HarnessOptions): Promise<Harness> {
  const bundle: unknown = JSON.parse(await readFile(bundleFile, "utf8"));
  const open = (parsed: unknown) => openDocument(parsed, "spec/dist/openapi.json#");
  const healthy = open(bundle);
  const known = new Map<Phase, Set<string>>();

  async function attempt({ document, phase, mutate, ...rest }: Attempt): Promise<Report> {
    const sandbox = createSandbox({ onDefect: () => {} });
    const target = stagedTarget(sandbox, mutate?.(sandbox) ?? sandbox.fetch);
    try {
      const chosen = operations && { operations };
      return await runContract({
        ...rest,
        ...chosen,
        document,
        target,
        phases: [phase],
        seed,
        runs,
        timeLimitMs: 10_000,
      });
    } finally {
      await target.close();
    }
  }

  /** What fails without any mistake: nothing, or something that is known. */
  async function knownIn(phase: Phase): Promise<Set<string>> {
    const found =
      known.get(phase) ??
      new Set((await attempt({ document: healthy, phase, baseline: healthy })).failures.map(identity));
    known.set(phase, found);
    return found;
  }

  async function judge(attempts: readonly Attempt[]): Promise<Verdict> {
    const began = performance.now();
    let requests = 0;
    const done = (outcome: Outcome) => ({ outcome, requests, ms: performance.now() - began });
    const run = async (): Promise<Outcome> => {
      for (const each of attempts) {
        const before = await knownIn(each.phase);
        const { failures, phases: totals } = await attempt(each);
        requests += totals.reduce((sum, total) => sum + total.requests, 0);
        const news = failures.filter((failure) => failure.check !== "answered" && !before.has(identity(failure)));
        if (news.length > 0)
          return { kind: "killed", phase: each.phase, checks: [...new Set(news.map(({ check }) => check))] };
      }
      return { kind: "survived" };
    };
    try {
      return done(await within(limitMs, run()));
    } catch (error) {
      return done({ kind: "crashed", reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }

  return {
    seed,
    server: ({ mutate }) => judge(phases.map((phase) => ({ document: healthy, phase, mutate }))),
    client: ({ makeClient }) => judge(phases.map((phase) => ({ document: healthy, phase, makeClient }))),
    async document(mutant) {
      const document = open(mutated(bundle, mutant));
      if (mutant.needsBaseline) return judge([{ document, phase: "diff", baseline: healthy }]);
      return judge((["static", ...phases] as const).map((phase) => ({ document, phase })));
    },
    documentAlone: async (control) => judge([{ document: open(mutated(bundle, control)), phase: "static" }]),
  };
}

const bundleFile = createRequire(import.meta.url).resolve("@connectsafely/spec/openapi.json");

const identity = ({ check, operation }: Failure) => `${check} ${operation ?? ""}`;

/** Whatever hangs goes on unseen; the sandbox it hangs on is closed and lets go of it. */
async function within(limitMs: number, work: Promise<Outcome>): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "timed out" }), limitMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
