// What the document promises now and did not at the last release, which spec/baseline keeps.

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Document, documentFile } from "../document.ts";
import type { Field } from "../fields.ts";
import { blocks, code, page } from "../markdown.ts";
import { type Model, type Operation, readModel } from "../model.ts";

const baselineFile = join(dirname(documentFile), "..", "baseline", "openapi.json");

export function changelogPage(model: Model): string {
  const baseline = existsSync(baselineFile) ? (JSON.parse(readFileSync(baselineFile, "utf8")) as Document) : undefined;
  const { version } = model.document.info;
  return page(
    { title: "Changes", description: "What the document says now and did not say at the last release." },
    blocks(
      baseline
        ? `The document stands at ${version}; the last release is ${baseline.info.version}. What follows is found by comparing the two.`
        : `The document stands at ${version}. There is no release yet to compare it with.`,
      ...(baseline ? changes(readModel(baseline), model) : []),
    ),
  );
}

/** Facts by what they are about; a fact is a short text that can be compared. */
export function changes(before: Model, now: Model): string[] {
  const [old, current] = [facts(before), facts(now)];
  const subjects = [...new Set([...old.keys(), ...current.keys()])];
  const parts = subjects.map((subject) => {
    const added = difference(current.get(subject), old.get(subject)).map((fact) => `- Added: ${fact}`);
    const removed = difference(old.get(subject), current.get(subject)).map((fact) => `- Removed: ${fact}`);
    return added.length + removed.length > 0 ? blocks(`## ${subject}`, [...removed, ...added].join("\n")) : undefined;
  });
  const found = parts.filter((part) => part !== undefined);
  return found.length > 0 ? found : ["Nothing that a request or an answer would show has changed."];
}

function facts({ operations }: Model): Map<string, string[]> {
  return new Map(operations.map((operation) => [operation.id, factsOf(operation)]));
}

function factsOf(operation: Operation): string[] {
  const { method, path, delivery, quota, parameters, body, answers } = operation;
  return [
    `request ${code(`${method} ${path}`)}`,
    `delivery ${code(delivery)}`,
    `quota ${code(quota ? `${quota.cost} of ${quota.limit} ${quota.action}` : "none")}`,
    ...parameters.map((field) => `parameter ${text(field)}`),
    ...(body?.fields ?? []).map((field) => `body field ${text(field)}`),
    ...answers.flatMap(({ status, headers, fields }) => [
      `answer ${code(String(status))}`,
      ...headers.map(({ name }) => `header ${code(name)} on ${status}`),
      ...fields.map((field) => `field of the ${status} ${text(field)}`),
    ]),
  ];
}

function text({ path, type, required, limits }: Field): string {
  const need = { yes: "required", no: "optional", "one of": "one of several" }[required];
  return `${code(path)}, ${[type, need, ...limits].join(", ")}`;
}

function difference(these: string[] = [], those: string[] = []): string[] {
  return these.filter((one) => !those.includes(one));
}
