import { expect, test } from "vitest";
import { mutationReport, sampleReport } from "./sample-report.ts";
import { sarif } from "./sarif.ts";

const log = JSON.parse(sarif(sampleReport));
const [run] = log.runs;

test("is SARIF 2.1.0 with one run", () => {
  expect(log).toMatchObject({ version: "2.1.0", $schema: expect.stringContaining("sarif-schema-2.1.0.json") });
  expect(log.runs).toHaveLength(1);
  expect(run.tool.driver).toMatchObject({
    name: "connectsafely-contract",
    semanticVersion: expect.stringMatching(/^\d+\.\d+/),
  });
});

test("has a rule per check, and every result names its own", () => {
  const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
  expect([...ids].sort()).toEqual(sampleReport.checks.map(({ id }) => id).sort());
  expect(run.results).toHaveLength(sampleReport.failures.length);
  for (const result of run.results) expect(ids[result.ruleIndex]).toBe(result.ruleId);
});

test("puts each result at line and column of the YAML", () => {
  expect(run.results[0]).toMatchObject({
    ruleId: "rate.sum",
    level: "error",
    message: { text: expect.stringMatching(/^sendMessage: Used 13 and Remaining 136 add up to 149/) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "spec/paths/messaging%40send.yaml", uriBaseId: "%SRCROOT%" },
          region: { startLine: 36, startColumn: 9 },
        },
      },
    ],
    fingerprints: { "connectsafely-contract/v1": "rate.sum-c7f31a90" },
    occurrenceCount: 148,
  });
  expect(run.results.at(-1).level).toBe("warning");
});

test("puts what has no place at the beginning of the document", () => {
  const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === "security.required");
  expect(result.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: "spec/openapi.yaml", uriBaseId: "%SRCROOT%" },
    region: { startLine: 1, startColumn: 1 },
  });
});

test("makes a file URL of an absolute path, and slashes of backslashes", () => {
  const [first] = sampleReport.failures;
  if (first?.place === undefined) throw new Error("The sample has no place.");
  const uriOf = (file: string) => {
    const failure = { ...first, place: { ...first.place, file } };
    const made = JSON.parse(sarif({ ...sampleReport, failures: [failure as typeof first] }));
    return made.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri;
  };
  expect(uriOf("/srv/a b/openapi.yaml")).toBe("file:///srv/a%20b/openapi.yaml");
  expect(uriOf("..\\spec\\openapi.yaml")).toBe("../spec/openapi.yaml");
});

test("a stranger's text makes no placeholder and no link", () => {
  const [first] = sampleReport.failures;
  if (first === undefined) throw new Error("The sample has no failure.");
  const text = "[here](https://example.com) {0} \x1b[31m";
  const made = JSON.parse(sarif({ ...sampleReport, failures: [{ ...first, message: text }] }));
  expect(made.runs[0].results[0].message.text).toMatch(
    /^sendMessage: \[here\] \(https:\/\/example\.com\) \{\{0\}\} \\x1b\[31m\n/,
  );
});

test("notes what was skipped, with its rule", () => {
  const [invocation] = run.invocations;
  expect(invocation).toMatchObject({
    executionSuccessful: true,
    startTimeUtc: "2026-03-16T16:00:00.000Z",
    endTimeUtc: "2026-03-16T16:00:12.482Z",
  });
  const notes = invocation.toolExecutionNotifications;
  expect(notes).toHaveLength(4);
  expect(run.tool.driver.rules[notes[1].associatedRule.index].id).toBe("rate.sendConsumesOne");
});

test("is sound without failures", () => {
  expect(JSON.parse(sarif(mutationReport)).runs[0].results).toEqual([]);
});
