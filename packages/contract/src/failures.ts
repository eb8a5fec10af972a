import { createHash } from "node:crypto";
import type { Check, Finding, Phase, Pointer } from "./check.ts";
import type { Exchange } from "./exchange.ts";
import { operations } from "./policy.ts";
import type { Failure, Place } from "./report/report.ts";
import { curlOf, snippetOf } from "./reproduce.ts";

/** Gathers findings: the same one is told once, however often it was met. */
export interface Failures {
  add(check: Pick<Check<never>, "id" | "says">, phase: Phase, finding: Finding): void;
  list(place: (at: Pointer) => Promise<Place | undefined>, mask: (text: string) => string): Promise<Failure[]>;
}

interface Gathered {
  readonly check: Pick<Check<never>, "id" | "says">;
  readonly phase: Phase;
  readonly finding: Finding;
  times: number;
}

export function createFailures(isStrict: boolean): Failures {
  const gathered = new Map<string, Gathered>();

  return {
    add(check, phase, finding) {
      const key = keyOf(check.id, finding);
      const known = gathered.get(key);
      if (known) known.times += 1;
      else gathered.set(key, { check, phase, finding, times: 1 });
    },
    async list(place, mask) {
      const all = [...gathered].map(async ([key, { check, phase, finding, times }]): Promise<Failure> => {
        const { exchange, at, expected, actual, message, severity = "error" } = finding;
        const hidden = (text: string | undefined) => (text === undefined ? undefined : mask(text));
        return {
          id: `${check.id}-${createHash("sha256").update(key).digest("hex").slice(0, 8)}`,
          check: check.id,
          says: check.says,
          severity: isStrict ? "error" : severity,
          phase,
          operation: operationOf(finding),
          also: [],
          place: finding.place ?? (at === undefined ? undefined : await place(at)),
          message: mask(message),
          expected: hidden(toText(expected)),
          actual: hidden(toText(actual)),
          curl: hidden(exchange && curlOf(exchange)),
          snippet: hidden(exchange && snippetOf(exchange)),
          answer: hidden(exchange && answerOf(exchange)),
          times,
        };
      });
      const failures = merged(await Promise.all(all));
      return failures.toSorted((a, b) => rank(a) - rank(b));
    },
  };
}

/** What several operations share, such as a response, fails once for all of them. */
function merged(failures: readonly Failure[]): Failure[] {
  const byPlace = new Map<string, Failure>();
  for (const failure of failures) {
    const { check, place, operation } = failure;
    const where = place === undefined ? operation : `${place.file}:${place.line}:${place.column}`;
    const key = [check, where, generalized(failure.message)].join("|");
    const first = byPlace.get(key);
    if (first === undefined) byPlace.set(key, failure);
    else {
      const also = operation === undefined || operation === first.operation ? first.also : [...first.also, operation];
      byPlace.set(key, { ...first, also: [...new Set(also)], times: first.times + failure.times });
    }
  }
  return [...byPlace.values()];
}

const rank = ({ severity }: Failure) => (severity === "error" ? 0 : 1);

function operationOf({ operation, exchange }: Finding): Failure["operation"] {
  return operation ?? exchange?.operation;
}

/** What makes two findings the same: the check, the operation and the sentence, without the numbers and ids in it. */
function keyOf(check: string, finding: Finding): string {
  return [check, operationOf(finding) ?? "", (finding.at ?? []).join("/"), generalized(finding.message)].join("|");
}

/** A sentence without the numbers and texts that differ from one request to the next. */
function generalized(message: string): string {
  return message
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, "…")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "…")
    .replaceAll(/\b(?!(?:200|400|401|403|404|405|413|415|429|500)\b)\d+\b/g, "#");
}

function toText(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 600 ? `${text.slice(0, 600)} … (${text.length} characters)` : text;
}

function answerOf({ answer, failure }: Exchange): string {
  if (answer === undefined) return failure?.message ?? "no answer";
  const headers = [...answer.headers].filter(([name]) =>
    /^(x-ratelimit|retry-after|content-type|date|allow)/.test(name),
  );
  const lines = [`HTTP ${answer.status}`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return `${lines.join("\n")}\n\n${answer.text.slice(0, 1_000)}`;
}

/** Hides the key and everything personal that the policy names. */
export function createMask(apiKey: string): (text: string) => string {
  const fields = new Set(Object.values(operations).flatMap(({ fields }) => sensitiveNames(fields)));
  const named = new RegExp(`("(?:${[...fields, "text", "headline"].join("|")})"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"`, "g");
  return (text) => {
    const withoutKey = apiKey === "" ? text : text.replaceAll(apiKey, "$CONNECTSAFELY_API_KEY");
    return withoutKey.replaceAll(named, (whole, name: string) => (isOurs(whole) ? whole : `${name}"***"`));
  };
}

/** What this suite writes itself is nobody's secret, and one needs it to make the request again. */
function isOurs(text: string): boolean {
  return text.includes("contract suite") || text.includes("john-doe-123") || text.includes("ACoAAEXAMPLE");
}

function sensitiveNames(fields: Readonly<Record<string, { readonly sensitive?: true }>>): string[] {
  return Object.entries(fields).flatMap(([name, { sensitive }]) => (sensitive ? [name] : []));
}
