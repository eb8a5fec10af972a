import type { TargetKind } from "../../check.ts";
import { repeats } from "../answer/where.ts";

/** What one request leaves for the next. */
export const stateful = { phases: ["stateful"], targets: ["sandbox", "url"], unsound: repeats } as const;

const ours: readonly TargetKind[] = ["sandbox"];

/** Needs the clock, the other side, or a whole day's messages: only where all of that is ours. */
export const arranged = {
  phases: ["stateful"],
  targets: ours,
  unsound: "it needs a second account, an arriving message or a moved clock, which only the sandbox can arrange",
} as const;

export const drained = {
  phases: ["quota"],
  targets: ours,
  unsound: "it spends a whole day's messages; on other targets the rate checks judge whatever answers come",
} as const;
