import type { Check, Finding } from "../../check.ts";
import type { ContractDocument, DocumentedOperation } from "../../document.ts";
import { pages } from "../../policy.ts";
import { parameterExamples } from "./parameter-examples.ts";
import { staticOnly } from "./static-only.ts";
import { successExamples } from "./success-examples.ts";

interface Page {
  readonly nextCursor?: string | null;
  readonly conversations?: readonly { readonly conversationId?: string; readonly lastActivityAt?: number }[];
  readonly pagination?: { readonly hasMoreBefore?: unknown };
}

export const pageExamples: Check<ContractDocument> = {
  ...staticOnly,
  id: "page.last",
  says: "The inbox shows a page with a cursor, a later one without, and an empty one; the history shows older messages to come.",
  run(document) {
    const findings: Finding[] = [];
    const miss = (found: DocumentedOperation, message: string) =>
      findings.push({ operation: found.id, message, at: [...found.at, "responses", "200"] });
    const inbox = document.operation("getRecentMessages");
    if (inbox !== undefined) for (const message of wrongInbox(document, inbox)) miss(inbox, message);
    const history = document.operation("getConversationDetails");
    if (history !== undefined) {
      const shown = (successExamples(history) as Page[]).map(({ pagination }) => pagination);
      if (!shown.some((page) => page?.hasMoreBefore === true)) miss(history, "No example has older messages");
    }
    return findings;
  },
};

function wrongInbox(document: ContractDocument, inbox: DocumentedOperation): string[] {
  const problems: string[] = [];
  const shown = successExamples(inbox) as Page[];
  const filled = shown.filter(({ conversations = [] }) => conversations.length > 0);
  const first = filled.filter(({ nextCursor }) => nextCursor !== null && nextCursor !== undefined);
  const last = filled.filter((page) => !first.includes(page));
  const [cursor] = first.map(({ nextCursor }) => nextCursor);
  if (first.length === 0) problems.push("No example has a next page");
  if (last.length === 0) problems.push("No example is a last page");
  if (shown.length === filled.length) problems.push("No example is empty");
  if (shown.some((page) => !filled.includes(page) && typeof page.nextCursor === "string")) {
    problems.push("An empty page has a cursor");
  }
  if (!(parameterExamples(document, inbox)[pages.getRecentMessages.cursor] ?? []).includes(cursor)) {
    problems.push("The example of the cursor parameter is not the cursor of the first page");
  }
  const listed = (some: readonly Page[]) => some.flatMap(({ conversations = [] }) => conversations);
  const thread = (id = "") => id.split(":").at(-1);
  const early = new Set(listed(first).map(({ conversationId }) => thread(conversationId)));
  if (listed(last).some(({ conversationId }) => early.has(thread(conversationId)))) {
    problems.push("Two pages show one conversation");
  }
  const oldest = Math.min(...listed(first).map(({ lastActivityAt = 0 }) => lastActivityAt));
  if (listed(last).some(({ lastActivityAt = 0 }) => lastActivityAt > oldest)) {
    problems.push("A later page is newer than the one before");
  }
  return problems;
}
