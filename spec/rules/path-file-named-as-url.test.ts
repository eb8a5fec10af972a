import { expect, test } from "vitest";
import { lintAsWritten } from "./lint-with-one-rule.ts";

const document = (...paths: string[]) => ({
  "openapi.yaml": `
openapi: 3.1.0
paths:
${paths.map((path) => `  ${path}`).join("\n")}
`,
  "paths/messaging@send.yaml": "{}",
  "paths/send.yaml": "{}",
});
const GOOD = "/messaging/send: { $ref: paths/messaging@send.yaml }";

test("refuses a path file with another name than the URL", async () => {
  const found = await lintAsWritten("path-file-named-as-url", document("/messaging/send: { $ref: ./paths/send.yaml }"));
  expect(found).toEqual(["openapi.yaml:4:28 /messaging/send comes from ./paths/send.yaml."]);
});

test("refuses a path written inline beside paths in files", async () => {
  expect(await lintAsWritten("path-file-named-as-url", document(GOOD, "/messaging/read: {}"))).toEqual([
    "openapi.yaml:5:3 /messaging/read is written inline.",
  ]);
});

test("takes the file named as the URL", async () => {
  expect(await lintAsWritten("path-file-named-as-url", document(GOOD))).toEqual([]);
});

test("takes a bundle, where every path is inline", async () => {
  expect(await lintAsWritten("path-file-named-as-url", document("/messaging/send: {}", "/messaging/read: {}"))).toEqual(
    [],
  );
});
