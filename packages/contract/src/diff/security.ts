import { isDeepStrictEqual } from "node:util";
import type { ContractDocument, DocumentedOperation } from "../document.ts";
import type { Change } from "./change.ts";

/**
 * What an operation asks of its callers, compared as it takes effect. Redocly rates a document that asks for no key any more as a
 * patch, and one that only writes out what held before as more than that.
 */
export function securityChanges(baseline: ContractDocument, document: ContractDocument): Change[] {
  return document.operations.flatMap((operation): Change[] => {
    const old = baseline.operation(operation.id);
    if (old === undefined) return [];
    const [before, after] = [asked(baseline, old), asked(document, operation)];
    if (isDeepStrictEqual(before, after)) return [];
    const message = `${operation.id} asks for another key than before`;
    return [{ rating: "breaking", message, at: operation.at, before, after }];
  });
}

function asked({ root }: ContractDocument, { object }: DocumentedOperation): unknown {
  const schemes = root.components?.securitySchemes ?? {};
  return (object.security ?? root.security ?? []).map((each) =>
    Object.entries(each).map(([name, scopes]) => {
      const { description, bearerFormat, scheme, ...rest } = (schemes[name] ?? {}) as Record<string, unknown>;
      return { ...rest, scheme: typeof scheme === "string" ? scheme.toLowerCase() : scheme, scopes };
    }),
  );
}
