import { execFile } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// A copy of the site's sources, built as another deployment would, and built with mistakes in it.

const root = join(import.meta.dirname, "../..");
const parts = [
  "assets",
  "diagrams",
  "examples",
  "generator",
  "guides",
  "integrations",
  "src/components",
  "src/pages",
  "src/styles",
  "src/try-it",
];
const files = [
  "astro.config.ts",
  "generate.ts",
  "package.json",
  "tsconfig.json",
  "src/content.config.ts",
  "src/search.ts",
];
let folder: string;

beforeAll(() => {
  const ignored = join(root, "docs/.astro");
  mkdirSync(ignored, { recursive: true });
  // Inside docs, so that everything that it imports is found.
  folder = mkdtempSync(join(ignored, "copy-"));
  for (const part of [...parts, ...files]) cpSync(join(root, "docs", part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "docs/node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "../tsconfig.json"), readFileSync(join(root, "tsconfig.json")));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function build(environment: Record<string, string> = {}): Promise<{ failed: boolean; output: string }> {
  const astro = join(root, "docs/node_modules/astro/bin/astro.mjs");
  // Not all of the environment: vitest puts its own BASE_URL there, which Vite would read.
  const env = { PATH: process.env["PATH"], ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1", ...environment };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [astro, "build", "--force", "--silent"], {
      cwd: folder,
      env,
    });
    return { failed: false, output: stdout };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { failed: true, output: stdout + stderr };
  }
}

test("below a path of a host, every link and address has the path", async () => {
  expect(await build({ DOCS_URL: "https://docs.example.com/messaging/" })).toEqual({ failed: false, output: "" });
  const page = readFileSync(join(folder, "dist/operations/sendMessage/index.html"), "utf8");
  const paths = [...page.matchAll(/\s(?:href|src|data-copy|data-base)="(\/[^"]*)"/g)].map(([, path]) => path);
  expect(paths.filter((path) => !path?.startsWith("/messaging/"))).toEqual([]);
  expect(page).toContain('<link rel="canonical" href="https://docs.example.com/messaging/operations/sendMessage/"');
  expect(page).toContain('content="https://docs.example.com/messaging/og/operations/sendMessage.png"');
  expect(existsSync(join(folder, "dist/og/operations/sendMessage.png"))).toBe(true);
  expect(readFileSync(join(folder, "dist/llms.txt"), "utf8")).toContain(
    "(https://docs.example.com/messaging/operations/sendMessage.md)",
  );
});

describe("with a mistake in it the build fails and says where:", () => {
  test.each([
    [
      "links and anchors that lead nowhere",
      "guides/sending.md",
      "\n[lost](/guides/lost/) and [lost](/guides/errors/#lost)\n",
      [
        /guides\/sending\.md:\d+: \/guides\/lost\/: there is no such page/,
        /guides\/sending\.md:\d+: \/guides\/errors\/#lost: there is no such anchor/,
      ],
    ],
    [
      "a sample that is missing",
      "guides/sending.md",
      "\n<!-- sample: sending/lost.ts -->\n",
      [/guides\/sending\.md:\d+: there is no file docs\/examples\/sending\/lost\.ts/],
    ],
    [
      "a sample that does not compile",
      "examples/sending/group.ts",
      "\nclient.messaging.sendGroupMessages();\n",
      [/docs\/examples\/sending\/group\.ts:\d+: .*sendGroupMessages/],
    ],
  ])("%s", async (_what, file, addition, says) => {
    const original = readFileSync(join(folder, file));
    appendFileSync(join(folder, file), addition);
    const { failed, output } = await build();
    writeFileSync(join(folder, file), original);
    expect({ failed, missing: says.filter((words) => !words.test(output)), output }).toMatchObject({
      failed: true,
      missing: [],
    });
  });
});
