import { blindClientMutants, blindDocumentMutants, blindServerMutants } from "./blind/index.ts";
import { clientControls, clientMutants } from "./client/index.ts";
import { documentControls, documentMutants } from "./document/index.ts";
import type { Harness, Verdict } from "./harness.ts";
import type { ServerMutant } from "./mutant.ts";
import { serverControls, serverEquivalents, serverMutants } from "./server/index.ts";

/** Something to show to the suite: a mutant, which it has to notice, or a control, which it must not. */
export interface Specimen {
  readonly kind: "server" | "document" | "client";
  readonly name: string;
  readonly category: string;
  readonly source: ServerMutant["source"] | "control" | "equivalent";
  /** Only the last released document tells that it is wrong. */
  readonly needsBaseline: boolean;
  show(harness: Harness): Promise<Verdict>;
}

const plain = { needsBaseline: false } as const;
const control = { ...plain, category: "control", source: "control" } as const;

/** Everything there is, in the order in which it is shown. */
export const specimens: readonly Specimen[] = [
  ...serverControls.map((each) => ({
    ...control,
    ...each,
    kind: "server" as const,
    show: (harness: Harness) => harness.server(each),
  })),
  ...serverEquivalents.map((each) => ({
    ...control,
    ...each,
    source: "equivalent" as const,
    kind: "server" as const,
    show: (harness: Harness) => harness.server(each),
  })),
  ...clientControls.map((each) => ({
    ...control,
    ...each,
    kind: "client" as const,
    show: (harness: Harness) => harness.client(each),
  })),
  ...documentControls.map((each) => ({
    ...control,
    name: each.name,
    kind: "document" as const,
    show: (harness: Harness) => harness.documentAlone(each),
  })),
  ...[...serverMutants, ...blindServerMutants].map((each) => ({
    ...plain,
    ...each,
    kind: "server" as const,
    show: (harness: Harness) => harness.server(each),
  })),
  ...[...clientMutants, ...blindClientMutants].map((each) => ({
    ...plain,
    ...each,
    kind: "client" as const,
    show: (harness: Harness) => harness.client(each),
  })),
  ...[...documentMutants, ...blindDocumentMutants].map((each) => ({
    ...each,
    needsBaseline: each.needsBaseline === true,
    kind: "document" as const,
    show: (harness: Harness) => harness.document(each),
  })),
];

export const isControl = ({ source }: Specimen): boolean => source === "control" || source === "equivalent";
