import type { Check, Finding } from "../../check.ts";
import type { ContractDocument, DocumentedOperation } from "../../document.ts";
import { pages } from "../../policy.ts";
import { staticOnly } from "./static-only.ts";
import { successExamples } from "./success-examples.ts";

export const pageExamples: Check<ContractDocument> = {
  ...staticOnly,
  id: "page.last",
  says: "The inbox shows a page with a cursor and a last page without, and the history one with older messages.",
  run({ operation }) {
    const findings: Finding[] = [];
    const missing = (found: DocumentedOperation, message: string) =>
      findings.push({ operation: found.id, message, at: [...found.at, "responses", "200"] });
    const inbox = operation("getRecentMessages");
    if (inbox !== undefined) {
      const shown = successExamples(inbox).map(
        (value) => (value as Record<string, unknown>)[pages.getRecentMessages.cursor],
      );
      if (!shown.some((cursor) => typeof cursor === "string" && cursor !== ""))
        missing(inbox, "No example has a next page");
      if (!shown.some((cursor) => cursor === null || cursor === undefined)) missing(inbox, "No example is a last page");
    }
    const history = operation("getConversationDetails");
    if (history !== undefined) {
      const shown = successExamples(history).map(
        (value) => (value as { pagination?: { hasMoreBefore?: unknown } }).pagination,
      );
      if (!shown.some((page) => page?.hasMoreBefore === true)) missing(history, "No example has older messages");
    }
    return findings;
  },
};
