import type { LeftOut } from "../mutant.ts";

/** Operators of the list that have nothing to act on here. */
export const serverLeftOut: readonly LeftOut[] = [
  {
    operator: "S03",
    reason: "A 401 without WWW-Authenticate: neither the API's pages nor the document name that header.",
  },
  { operator: "S18", reason: "An enum's value out of range: no answer of this API has an enum." },
  { operator: "S47", reason: "A 429 without Retry-After: the header is optional. It runs as an equivalent." },
  {
    operator: "S52",
    reason: "A text that is too long is accepted: no length is limited. S55 breaks the one maximum there is.",
  },
  {
    operator: "S57",
    reason: "A valid null is refused: no field of a request may be null. An own mutant takes null where it may not be.",
  },
  { operator: "S60", reason: "Use after free: nothing can be deleted." },
  { operator: "S65", reason: "A second DELETE answers 500: nothing can be deleted." },
  { operator: "S66", reason: "Location is missing: no operation answers with it." },
  { operator: "S71", reason: "Location leads elsewhere: no operation answers with it." },
  { operator: "S72", reason: "Slower than the time limit: a time-out is told apart and never counts as noticed." },
  { operator: "S73", reason: "A header on GET that is missing on HEAD: no operation has HEAD." },
  {
    operator: "S77",
    reason: "An idempotency key sends twice: the API has none. An own mutant sends every message twice.",
  },
  { operator: "S78", reason: "A charset in Content-Type: it is harmless, so it runs as a control." },
  { operator: "S79", reason: "Headers in another order: it is harmless, so it runs as a control." },
];
