import type { DocumentedOperation } from "../../document.ts";

/** The bodies that a 200 shows. */
export function successExamples({ responses }: DocumentedOperation): unknown[] {
  return Object.values(responses.find(({ status }) => status === 200)?.examples ?? {});
}
