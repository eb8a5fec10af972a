import { blocks, code, fence, json, table } from "../markdown.ts";
import type { Model, NamedExample, Operation } from "../model.ts";

interface Entry {
  status: number;
  example: NamedExample;
  operations: Operation[];
}

/** Every error answer of the document under its status, each with an anchor of its own and the operations that give it. */
export function errors(model: Model): string {
  const entries = catalogue(model);
  const statuses = [...new Set(entries.map(({ status }) => status))].sort((one, other) => one - other);
  return blocks(
    ...statuses.map((status) =>
      blocks(
        `### ${status}`,
        table(["What it means", "On"], meanings(model, status)),
        ...entries.filter((entry) => entry.status === status).map((entry) => section(entry, model)),
      ),
    ),
  );
}

export function catalogue({ operations }: Model): Entry[] {
  const entries = new Map<string, Entry>();
  for (const operation of operations)
    for (const { status, examples } of operation.answers.filter((answer) => answer.status >= 400))
      for (const example of examples) {
        const key = `${status} ${example.name}`;
        const entry = entries.get(key) ?? { status, example, operations: [] };
        entries.set(key, { ...entry, operations: [...entry.operations, operation] });
      }
  return [...entries.values()];
}

function meanings({ operations }: Model, status: number): string[][] {
  const described = operations.map((operation) => ({
    operation,
    description: operation.answers.find((answer) => answer.status === status)?.description ?? "",
  }));
  return [...Map.groupBy(described, ({ description }) => description)].map(([description, members]) => [
    description,
    names(
      members.map(({ operation }) => operation),
      operations.length,
    ),
  ]);
}

function section({ status, example, operations }: Entry, model: Model): string {
  return blocks(
    `#### ${code(example.name)} (${status})`,
    `${example.summary}. On ${names(operations, model.operations.length)}.`,
    example.description,
    fence("json", json(example.value)),
  );
}

function names(operations: Operation[], all: number): string {
  if (operations.length === all) return "every operation";
  return operations.map(({ id }) => `[${code(id)}](/operations/${id}/)`).join(", ");
}
