import type { ClientMutant } from "../mutant.ts";
import { wrongRequests } from "./request.ts";
import { wrongResults } from "./result.ts";
import type { MakeClient } from "./wrap.ts";

const own = (category: string, named: Readonly<Record<string, MakeClient>>): ClientMutant[] =>
  Object.entries(named).map(([name, makeClient]) => ({ name, category, source: "own", makeClient }));

/** Every client that is wrong in one thing. */
export const clientMutants: readonly ClientMutant[] = [
  ...own("request", wrongRequests),
  ...own("result", wrongResults),
];

export { clientControls } from "./controls.ts";
