import { blindDocumentMutants, blindServerMutants } from "../../mutation/blind/index.ts";
import { documentControls, documentMutants } from "../../mutation/document/index.ts";
import type { ServerMutant } from "../../mutation/mutant.ts";
import { serverControls, serverEquivalents, serverMutants } from "../../mutation/server/index.ts";
import { redoclyDiff } from "./diff.ts";
import { dredd } from "./dredd.ts";
import { redoclyDrift } from "./drift.ts";
import { redoclyLint } from "./lint.ts";
import { oursOnDocuments, oursOnServers } from "./ours.ts";
import { prismMock } from "./prism-mock.ts";
import { prismProxy } from "./prism-proxy.ts";
import { redoclyRespect } from "./respect.ts";
import type { DocumentSubject, ServerSubject, Tool } from "./tool.ts";

/** Something to show to a tool. */
interface Case<Subject> {
  readonly name: string;
  /** `control`: it is different and right, and a tool that complains is wrong. */
  readonly category: string;
  readonly subject: Subject;
}

/** Tools that are shown the same things. */
export interface Contest<Subject> {
  readonly tools: readonly Tool<Subject>[];
  readonly healthy: Subject;
  readonly mutants: readonly Case<Subject>[];
  readonly controls: readonly Case<Subject>[];
}

type Named = { readonly name: string; readonly category?: string; readonly source?: ServerMutant["source"] };

const cases = <Subject extends Named>(all: readonly Subject[]): Case<Subject>[] =>
  all.map((subject) => {
    const { name, category = "control", source } = subject;
    return { name, category: source === "blind" ? "written blind" : category, subject };
  });

const servers: Contest<ServerSubject> = {
  tools: [oursOnServers, prismProxy, redoclyDrift, redoclyRespect, dredd],
  healthy: { mutate: (sandbox) => sandbox.fetch },
  mutants: cases([...serverMutants, ...blindServerMutants]),
  controls: cases([...serverControls, ...serverEquivalents]),
};

const documents: Contest<DocumentSubject> = {
  tools: [oursOnDocuments, redoclyLint, prismMock, redoclyDiff],
  healthy: { mutate: () => {} },
  mutants: cases([...documentMutants, ...blindDocumentMutants]),
  controls: cases(documentControls.map(({ name, mutate }) => ({ name, mutate }))),
};

export const contests = { servers, documents };

/** So many of them, evenly over the whole list; all where none is said. */
export function sampleOf<Item>(items: readonly Item[], size = items.length): readonly Item[] {
  const step = Math.max(1, items.length / size);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
