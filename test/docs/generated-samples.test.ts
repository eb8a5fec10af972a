import { readModel } from "@connectsafely/docs/generator/model.ts";
import { samplesOf } from "@connectsafely/docs/generator/samples/index.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, compilers } from "../generation/compile.ts";
import { readBundle } from "../setup/document.ts";
import { needsProgram } from "../setup/needs-program.ts";
import { type PrismMock, startPrism } from "../setup/prism.ts";
import { runSample, runText, sampleFolder } from "./run-sample.ts";

// Every sample of the operation pages, run as it stands there. The mock answers with the document's example.

const model = readModel();
const requests = model.operations.flatMap((operation) => operation.requests.map((request) => ({ operation, request })));
const cases = requests.map(({ operation, request }) => ({
  title: `${operation.id}, ${request.name}`,
  file: `${operation.id}-${request.name}`,
  samples: Object.fromEntries(samplesOf(model, operation, request).map(({ language, code }) => [language.name, code])),
  answer: operation.answers.find(({ status }) => status === 200)?.examples[0]?.value,
}));
const folder = sampleFolder("generated-samples");
let prism: PrismMock;

beforeAll(async () => {
  prism = await startPrism(readBundle());
});
afterAll(async () => {
  await prism[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

test("every operation has a sample per request example", () => {
  expect(new Set(requests.map(({ operation }) => operation.id))).toEqual(new Set(model.operations.map(({ id }) => id)));
  expect(cases.filter(({ answer }) => answer === undefined)).toEqual([]);
});

describe.each(cases)("$title prints the documented answer", ({ file, samples, answer }) => {
  test("with the client", async () => {
    const program = folder.write(`${file}.mts`, samples["TypeScript"] ?? "");
    expect(JSON.parse(await runSample(program, prism.url))).toEqual(answer);
  });

  test("with fetch", async () => {
    const program = folder.write(`${file}.mjs`, samples["fetch"] ?? "");
    expect(JSON.parse(await runSample(program, prism.url))).toEqual(answer);
  });

  needsProgram("curl")("where curl is", () => {
    test("with curl", async () => {
      expect(JSON.parse(await runText("sh", samples["curl"] ?? "", prism.url))).toEqual(answer);
    });
  });

  needsProgram("python3")("where Python is", () => {
    test("with Python", async () => {
      expect(JSON.parse(await runText("python3", samples["Python"] ?? "", prism.url))).toEqual(answer);
    });
  });
});

test("the samples for the client compile", async () => {
  const all = cases.map(({ samples }) => `{\n${(samples["TypeScript"] ?? "").replace(/^import .*\n/, "")}\n}`);
  const file = folder.write("all.mts", `import { createClient } from "@connectsafely/client";\n${all.join("\n")}`);
  for (const compiler of compilers) expect(await compile(file, compiler)).toEqual([]);
});
