import type { LeftOut } from "../mutant.ts";

/** Operators that this document gives no place to. The others were adapted where this API differs. */
export const documentLeftOut: readonly LeftOut[] = [
  {
    operator: "B08",
    reason: "No length is published, so the document has no maxLength to make larger. Own mutants add one instead.",
  },
  {
    operator: "B10",
    reason: "Ids and URNs are opaque, so the document has no pattern to take away. Own mutants add one instead.",
  },
];
