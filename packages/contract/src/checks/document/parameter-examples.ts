import type { ContractDocument, DocumentedOperation } from "../../document.ts";

/** Every example of every query parameter, by the parameter's name. */
export function parameterExamples(
  { resolve }: ContractDocument,
  { parameters }: DocumentedOperation,
): Record<string, unknown[]> {
  return Object.fromEntries(
    parameters
      .filter((parameter) => parameter.in === "query")
      .map(({ name, example, examples = {} }) => {
        const named = Object.values(examples).map((each) => resolve<{ readonly value?: unknown }>(each).value);
        return [name, [...(example === undefined ? [] : [example]), ...named]];
      }),
  );
}
