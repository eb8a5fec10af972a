import { allChecks } from "./all-checks.ts";
import type { Check, Finding, Phase } from "./check.ts";
import { chooser } from "./chooser.ts";
import { createCoverage } from "./coverage.ts";
import { createDivergences } from "./divergences.ts";
import { ContractInputError } from "./errors.ts";
import { createFailures, createMask } from "./failures.ts";
import { createJudge, type Found } from "./judge.ts";
import { createRateMemory } from "./memory.ts";
import { phaseRuns } from "./phases/index.ts";
import type { PhaseContext } from "./phases/phase.ts";
import { createPlaces } from "./places.ts";
import { reach } from "./reach.ts";
import type { Report, Skipped } from "./report/report.ts";
import type { RunOptions } from "./run-options.ts";
import { createSchemas } from "./schemas.ts";
import { createSession, type SessionOptions } from "./session.ts";
import { createTally } from "./tally.ts";

/**
 * Runs the suite and tells what it found. The target is not closed: who opened it does that.
 *
 * @example
 * ```ts
 * const document = await loadDocument("openapi.yaml");
 * const target = sandboxTarget();
 * const report = await runContract({ document, target });
 * console.log(holds(report));
 * await target.close();
 * ```
 */
export async function runContract(options: RunOptions): Promise<Report> {
  const { document, target, baseline, seed = Math.floor(Math.random() * 2 ** 31), timeLimitMs = 10_000 } = options;
  const startedAt = new Date();
  const began = performance.now();
  const operations = document.operations.filter(({ id }) => options.operations?.includes(id) ?? true);
  if (operations.length === 0) throw new ContractInputError("None of the chosen operations is in the document.");

  const chosen = chooser(options);
  const failures = createFailures(options.strict === true);
  const names = operations.map(({ id }) => id);
  const coverage = createCoverage(document, names);
  const divergences = createDivergences(target.kind);
  const memory = createRateMemory();
  const tally = createTally();
  const skipped: Skipped[] = [];
  const ran = new Set<Phase>();
  let phase: Phase = "static";
  /** While something is tried out, what is found is kept here and told by whoever tries. */
  let onTrial: Found[] | undefined;

  const judge = createJudge({
    document,
    schemas: createSchemas(document),
    target,
    memory,
    runs: chosen,
    count: (check, { operation }) => tally.looked(check, operation),
  });
  const report = (check: Check<never>, findings: readonly Finding[]) => {
    for (const finding of findings) {
      if (divergences.excuses(check.id, finding)) continue;
      tally.failed(check);
      failures.add(check, phase, finding);
    }
  };

  const chosenPhases = phaseRuns.filter((run) => options.phases?.includes(run.phase) ?? true);
  if (chosenPhases.some((run) => run.phase !== "static" && run.phase !== "diff")) await reach(target, timeLimitMs);
  const sessions: SessionOptions = {
    document,
    target,
    scene: await target.scene(),
    operations,
    seed,
    runs: options.runs ?? 50,
    timeLimitMs,
    budget: { sends: options.sends ?? 0, reserve: options.reserve ?? 20 },
    ...(options.makeClient && { makeClient: options.makeClient }),
    onArranged: memory.forget,
    onExchange(exchange) {
      tally.asked();
      coverage.note(exchange);
      const found = judge(exchange);
      if (onTrial) onTrial.push(...found.filter(({ check, finding }) => !divergences.excuses(check.id, finding)));
      else for (const { check, finding } of found) report(check, [finding]);
    },
  };

  for (const run of chosenPhases) {
    phase = run.phase;
    tally.begin(phase);
    const context: PhaseContext = {
      document,
      baseline,
      session: createSession(sessions, phase),
      coverage,
      takes(check) {
        if (!chosen(check)) return false;
        if (check.targets.includes(target.kind)) {
          tally.looked(check);
          return true;
        }
        skipped.push({ check: check.id, reason: whyNot(check) });
        return false;
      },
      report,
      skip: (check, reason) => void skipped.push({ check, reason }),
      async trial(act) {
        const found: Found[] = [];
        onTrial = found;
        try {
          return { value: await act(), found };
        } finally {
          onTrial = undefined;
        }
      },
      refresh() {
        target.stage?.replenish();
        memory.forget();
      },
      progress: (done, total, text) => options.onProgress?.({ phase: run.phase, done, total, text }),
    };
    const missing = run.needs(context);
    if (missing !== undefined) skipped.push({ check: `phase ${phase}`, reason: missing });
    else {
      await run.run(context);
      ran.add(phase);
    }
    tally.end();
  }

  skipped.push(...neverLooked());
  const isWhole = options.operations === undefined && options.phases === undefined && options.checks === undefined;
  if (isWhole) {
    reportUnmetDivergences();
    // On a server that is not ours, the coverage names them.
    if (target.kind !== "url") reportUnseenStatuses();
  }
  const hasAsked = tally.phases().some(({ requests }) => requests > 0);

  return {
    target: { kind: target.kind, name: target.name },
    document: {
      title: document.root.info?.title ?? "without a title",
      version: document.root.info?.version ?? "without a version",
      file: document.file,
    },
    seed,
    startedAt: startedAt.toISOString(),
    ms: performance.now() - began,
    failures: await failures.list(createPlaces(document.file), createMask(target.apiKey)),
    skipped,
    checks: tally.checks(),
    phases: tally.phases(),
    coverage: { rows: hasAsked ? coverage.rows() : [], cells: hasAsked ? coverage.cells() : [] },
    excused: divergences.met(),
  };

  function whyNot({ unsound }: Check<never>): string {
    return unsound ?? `it proves nothing on ${target.kind}`;
  }

  /** Chosen checks of phases that ran, which nothing came before. */
  function neverLooked(): Skipped[] {
    return allChecks
      .filter((check) => chosen(check) && check.phases.some((each) => ran.has(each)) && !tally.hasLooked(check.id))
      .filter(({ id }) => !skipped.some(({ check }) => check === id))
      .map((check) => {
        const isSound = check.targets.includes(target.kind);
        return { check: check.id, reason: isSound ? "nothing it looks at came up in this run" : whyNot(check) };
      });
  }

  function reportUnseenStatuses(): void {
    const about = { id: "coverage.statusNeverSeen", says: "Every status that the document describes was seen." };
    for (const status of coverage.rows().find(({ kind }) => kind === "status")?.missing ?? []) {
      failures.add(about, phase, { message: `Never seen: ${status}`, severity: "warning" });
    }
  }

  function reportUnmetDivergences(): void {
    const about = { id: "divergence.current", says: "Every known divergence of the mock still occurs." };
    const severity = options.expire ? "error" : "warning";
    for (const { name, reason, check } of divergences.unmet()) {
      const message = `${name} no longer occurs (${check}): ${reason} Take it out of divergences.prism.json.`;
      failures.add(about, phase, { message, severity });
    }
  }
}
