import type { ContractDocument } from "./document.ts";
import type { Exchange } from "./exchange.ts";
import type { CoverageCell, CoverageRow } from "./report/report.ts";
import { requestModel } from "./requests/fields.ts";

/** Counts what of the document was met. */
export interface Coverage {
  note(exchange: Exchange): void;
  /** Rules whose sides will be tried: named before, so that one never reached is missed. */
  expectConstraint(name: string): void;
  rows(): CoverageRow[];
  cells(): CoverageCell[];
}

type Kind = CoverageRow["kind"];
const kinds: readonly Kind[] = ["operation", "status", "example", "parameter", "constraint", "header", "security"];

export function createCoverage(document: ContractDocument, only: readonly string[]): Coverage {
  const operations = document.operations.filter(({ id }) => only.includes(id));
  const expected = new Map<Kind, Set<string>>(kinds.map((kind) => [kind, new Set()]));
  const seen = new Map<Kind, Set<string>>(kinds.map((kind) => [kind, new Set()]));
  const answers = new Map<string, number>();
  const expect = (kind: Kind, name: string) => void expected.get(kind)?.add(name);
  const mark = (kind: Kind, name: string) => {
    if (expected.get(kind)?.has(name)) seen.get(kind)?.add(name);
  };

  for (const operation of operations) {
    expect("operation", operation.id);
    expect("security", `${operation.id}, with a key`);
    expect("security", `${operation.id}, without one`);
    for (const { name } of requestModel(document, operation).fields) expect("parameter", `${operation.id} ${name}`);
    for (const { status, headers, examples } of operation.responses) {
      expect("status", `${operation.id} ${status}`);
      for (const name of Object.keys(headers)) expect("header", `${operation.id} ${status} ${name}`);
      for (const name of Object.keys(examples)) expect("example", `${operation.id} ${status} ${name}`);
    }
  }

  return {
    expectConstraint: (name) => expect("constraint", name),
    note({ operation, answer, intent, input, request }) {
      if (operation === undefined || answer === undefined || intent.kind === "unrouted") return;
      const { status } = answer;
      mark("operation", operation);
      mark("status", `${operation} ${status}`);
      answers.set(`${operation} ${status}`, (answers.get(`${operation} ${status}`) ?? 0) + 1);
      mark("security", `${operation}, ${intent.kind === "unauthorized" ? "without one" : "with a key"}`);
      if (intent.kind === "example" && status === intent.status)
        mark("example", `${operation} ${status} ${intent.example}`);
      if (intent.kind === "valid" || intent.kind === "invalid") mark("constraint", `${operation} ${intent.covers}`);
      const given = input ?? Object.fromEntries(URL.canParse(request.url) ? new URL(request.url).searchParams : []);
      for (const name of Object.keys(given)) mark("parameter", `${operation} ${name}`);
      for (const name of headersOf(status, operation)) {
        if (answer.headers.has(name)) mark("header", `${operation} ${status} ${name}`);
      }
    },
    rows() {
      return kinds.map((kind) => {
        const all = [...(expected.get(kind) ?? [])];
        const met = seen.get(kind) ?? new Set();
        return { kind, seen: met.size, of: all.length, missing: all.filter((name) => !met.has(name)) };
      });
    },
    cells() {
      return operations.flatMap(({ id, responses }) =>
        responses.map(({ status, headers }) => {
          const names = Object.keys(headers);
          const met = names.filter((name) => seen.get("header")?.has(`${id} ${status} ${name}`));
          return {
            operation: id,
            status,
            answers: answers.get(`${id} ${status}`) ?? 0,
            headers: { seen: met.length, of: names.length },
          };
        }),
      );
    },
  };

  function headersOf(status: number, id: string): string[] {
    const response = operations
      .find((operation) => operation.id === id)
      ?.responses.find((each) => each.status === status);
    return Object.keys(response?.headers ?? {});
  }
}
