import { type Failure, type Phase, runContract, stagedTarget } from "@connectsafely/contract";
import { bundledDocument, changedBundle, opened } from "./documents.ts";
import { serve } from "./served.ts";
import { type DocumentTool, news, type ServerSubject, type ServerTool } from "./tool.ts";
import { askingPhases, runs, seed } from "./traffic.ts";

const identity = ({ check, operation }: Failure) => `${check} ${operation ?? ""}`;

/** `answered` tells that no answer came: a time-out proves nothing. */
const noticed = (failures: readonly Failure[]) => failures.filter(({ check }) => check !== "answered");

export const oursOnServers: ServerTool = {
  name: "ours",
  columns: ["ours"],
  about: "`runContract`: the phases coverage, stateful, quota and fuzz, each on a world of its own",
  async start() {
    const document = bundledDocument();
    const ask = async (phase: Phase, { mutate }: ServerSubject) => {
      await using served = await serve(mutate);
      const { baseUrl, sandbox } = served;
      const target = { ...stagedTarget(sandbox, (input, init) => fetch(input, init)), baseUrl };
      return noticed((await runContract({ document, target, phases: [phase], seed, runs })).failures).map(identity);
    };
    return async (subject, known) => {
      const ours = new Set<string>();
      for (const phase of askingPhases) {
        for (const line of await ask(phase, subject)) ours.add(line);
        if (news(known, "ours", ours).length > 0) break;
      }
      return { ours };
    };
  },
};

export const oursOnDocuments: DocumentTool = {
  name: "ours",
  columns: ["ours", "ours + baseline, breaking", "ours + baseline, any change"],
  about: "the phase `static`, and `diff` against the healthy document",
  async start() {
    const baseline = bundledDocument();
    await using served = await serve((sandbox) => sandbox.fetch);
    const target = stagedTarget(served.sandbox, served.sandbox.fetch);
    return async (subject) => {
      const document = opened(changedBundle(subject));
      const { failures } = await runContract({ document, target, baseline, phases: ["static", "diff"], seed });
      const lines = (kept: (failure: Failure) => boolean) => new Set(noticed(failures).filter(kept).map(identity));
      return {
        ours: lines(({ phase }) => phase === "static"),
        "ours + baseline, breaking": lines(({ phase, check }) => phase === "static" || check === "diff.breaking"),
        "ours + baseline, any change": lines(() => true),
      };
    };
  },
};
