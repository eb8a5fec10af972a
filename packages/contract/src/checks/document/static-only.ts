import { everyTarget } from "../answer/where.ts";

/** A check of the document alone holds for whatever serves it. */
export const staticOnly = { phases: ["static"], targets: everyTarget } as const;
