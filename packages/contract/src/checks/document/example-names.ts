import type { Check, Finding, Pointer } from "../../check.ts";
import type { ContractDocument, DocumentedOperation } from "../../document.ts";
import { forms } from "../../policy.ts";
import { parameterExamples } from "./parameter-examples.ts";
import { staticOnly } from "./static-only.ts";

/** Names that an answer repeats from its request. */
const repeated = ["recipientProfileUrn", "groupId", "conversationUrn"];

export const exampleNames: Check<ContractDocument> = {
  ...staticOnly,
  id: "example.names",
  says: "Names in examples have the form of their kind, unencoded, and an answer repeats those of its request.",
  run(document) {
    return document.operations.flatMap((operation) => {
      const asked = [...Object.values(operation.body?.examples ?? {}), parameterExamples(document, operation)];
      const findings: Finding[] = [
        ...asked.flatMap((value) => formless(value, [...operation.at, "requestBody"])),
        ...operation.responses.flatMap(({ examples, at }) =>
          Object.values(examples).flatMap((value) => formless(value, at)),
        ),
        // Reads have several conversations in their examples; the paging rules compare those.
        ...(operation.body === undefined ? [] : strange(operation, asked)),
      ];
      return findings.map((finding) => ({ operation: operation.id, ...finding }));
    });
  },
};

/** Everything below a value that has the name of a form, and not the form. */
function formless(value: unknown, at: Pointer, name = ""): Finding[] {
  if (Array.isArray(value)) return value.flatMap((item) => formless(item, at, name));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => formless(inner, at, key));
  }
  const form = forms[name];
  if (form === undefined || value === null || form.test(String(value))) return [];
  return [{ message: `${name} "${String(value)}" has not the form of one`, at, expected: String(form), actual: value }];
}

function strange({ responses }: DocumentedOperation, asked: readonly unknown[]): Finding[] {
  const known = JSON.stringify(asked);
  return responses.flatMap(({ status, examples, at }) =>
    Object.values(examples).flatMap((value) =>
      repeated.flatMap((name): Finding[] => {
        const told = (Object(value) as Record<string, unknown>)[name];
        if (typeof told !== "string" || known.includes(JSON.stringify(told)) || !known.includes(`"${name}"`)) return [];
        return [{ message: `An example of the ${status} names another ${name} than any request`, at, actual: told }];
      }),
    ),
  );
}
