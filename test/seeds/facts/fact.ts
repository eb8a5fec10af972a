import { type OpenApi, type Operation, operationsOf } from "../../setup/document.ts";

/** One thing that a page states, in words that name it and as a question to the document. */
export interface Fact {
  /** Unique within its page. */
  name: string;
  /** What the document says instead, or undefined when it agrees. */
  differs(document: OpenApi, change?: Change): string | undefined;
}

/** Values of an example that the document gives otherwise, by path: `{"messages[0].sentAt": 1773655200000}`. */
export type Change = Record<string, unknown>;

/** A fact about one operation; a document without the operation has none of its facts. */
export function operationFact(
  operationId: string,
  name: string,
  differs: (document: OpenApi, operation: Operation, change?: Change) => string | undefined,
): Fact {
  return {
    name: `${operationId}: ${name}`,
    differs(document, change) {
      const found = operationsOf(document).find((operation) => operation.operationId === operationId);
      return found ? differs(document, found, change) : "no such operation";
    },
  };
}

export function unless(agrees: boolean, documentSays: string): string | undefined {
  return agrees ? undefined : documentSays;
}
