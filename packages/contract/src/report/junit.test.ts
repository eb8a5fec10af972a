import { expect, test } from "vitest";
import { junit } from "./junit.ts";
import { sampleReport, soundReport } from "./sample-report.ts";

interface Read {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Read[];
  text: string;
}

const root = read(junit(sampleReport));

test("counts what it holds", () => {
  expect(root.attributes).toMatchObject({ name: "connectsafely-contract", errors: "0", time: "12.482" });
  for (const each of [root, ...all(root, "testsuite")]) {
    const counted = {
      tests: all(each, "testcase").length,
      failures: all(each, "failure").length,
      skipped: all(each, "skipped").length,
    };
    const said = {
      tests: Number(each.attributes["tests"]),
      failures: Number(each.attributes["failures"]),
      skipped: Number(each.attributes["skipped"]),
    };
    expect(said).toEqual(counted);
  }
});

test("has a suite per check, run or not, and no two cases of one name in it", () => {
  const suites = all(root, "testsuite");
  const known = [...sampleReport.checks.map(({ id }) => id), ...sampleReport.skipped.map(({ check }) => check)];
  expect(suites.map(({ attributes }) => attributes["name"]).sort()).toEqual([...new Set(known)].sort());
  for (const suite of suites) {
    const names = all(suite, "testcase").map(({ attributes }) => attributes["name"]);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  }
});

test("has a case for every operation of the run, which passes where its check found nothing", () => {
  const cases = all(root, "testcase").filter(({ attributes }) => attributes["classname"] === "rate.sum");
  expect(cases).toHaveLength(9);
  const failed = cases.filter(({ children }) => children.length > 0);
  expect(failed.map(({ attributes }) => attributes["name"])).toEqual(["sendMessage", "sendGroupMessage"]);
});

test("knows of no operations where a check looked at the document as a whole", () => {
  const checks = soundReport.checks.map((check) => ({ ...check, operations: [] }));
  const checked = read(junit({ ...soundReport, checks, coverage: { rows: [], cells: [] } }));
  expect(new Set(all(checked, "testcase").map(({ attributes }) => attributes["name"]))).toEqual(
    new Set(["every operation"]),
  );
});

test("tells a failure in the case of its check and operation, at its line", () => {
  const found = caseOf("rate.sum", "sendMessage");
  expect(found?.attributes).toEqual({
    classname: "rate.sum",
    name: "sendMessage",
    file: "spec/paths/messaging@send.yaml",
    line: "36",
  });
  const [failure] = found?.children ?? [];
  expect(failure?.attributes["message"]).toBe("Used 13 and Remaining 136 add up to 149, and Limit is 150.");
  expect(failure?.text).toContain("again: connectsafely-contract replay rate.sum-c7f31a90");
});

test("tells two failures of one operation in one case", () => {
  const [first, second] = sampleReport.failures;
  if (first === undefined || second === undefined) throw new Error("The sample has too few failures.");
  const failures = [first, { ...second, operation: first.operation }];
  const [failure, ...others] = all(read(junit({ ...sampleReport, failures })), "failure");
  expect(others).toEqual([]);
  expect(failure?.attributes["message"]).toMatch(/\(and 1 more\)$/);
  expect(failure?.text).toContain("rate.sum-c7f31a90");
  expect(failure?.text).toContain("1be20d5c");
});

test("lets a warning pass, and tells it", () => {
  const warned = caseOf("body.unexpected", "getConversationDetails");
  expect(warned?.children.map(({ name }) => name)).toEqual(["system-out"]);
});

test("a stranger's text stays text", () => {
  const failure = all(root, "failure").find(({ text }) => text.includes("40ddc6f1"));
  expect(failure?.text).toContain(`</script><script>document.title="owned"</script> ]]> &amp; \\x1b[31m`);
});

test("a run in which all holds has no failure", () => {
  expect(read(junit(soundReport)).attributes).toMatchObject({ failures: "0", skipped: "0" });
});

function caseOf(check: string, operation: string): Read | undefined {
  const isIt = ({ attributes }: Read) => attributes["classname"] === check && attributes["name"] === operation;
  return all(root, "testcase").find(isIt);
}

function all(from: Read, name: string): Read[] {
  return from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** A strict reader of the XML that is written here: elements, attributes, text. Whatever else it meets, it refuses. */
function read(xml: string): Read {
  expect(xml).toMatch(/^[\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "");
  const top: Read = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const token = /<(\/?)([\w-]+)((?: [\w-]+="[^"<]*")*)(\/?)>|([^<>]+)|([<>])/g;
  for (const [, closes, name, attributes, empty, text, other] of body.matchAll(token)) {
    const current = open.at(-1) ?? top;
    if (other !== undefined) throw new Error(`Not well formed at ${other}`);
    if (text !== undefined) current.text += unescaped(text);
    else if (closes) expect(open.pop()?.name).toBe(name);
    else {
      const pairs = [...(attributes ?? "").matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [
        key,
        unescaped(value ?? ""),
      ]);
      const child: Read = { name: name ?? "", attributes: Object.fromEntries(pairs), children: [], text: "" };
      expect(Object.keys(child.attributes)).toHaveLength(pairs.length);
      current.children.push(child);
      if (!empty) open.push(child);
    }
  }
  expect(open).toEqual([top]);
  const [only, ...more] = top.children;
  if (only === undefined || more.length > 0) throw new Error("There is not exactly one root.");
  return only;
}

function unescaped(text: string): string {
  expect(text.replace(/&(?:amp|lt|gt|quot|#10|#9);/g, "")).not.toContain("&");
  const characters: Record<string, string> = { lt: "<", gt: ">", quot: '"', "#10": "\n", "#9": "\t", amp: "&" };
  return text.replace(/&([^;]+);/g, (_, name: string) => characters[name] ?? "");
}
