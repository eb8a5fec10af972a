import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bruno } from "@connectsafely/docs/generator/downloads/bruno.ts";
import { zip } from "@connectsafely/docs/generator/downloads/zip.ts";
import { readModel } from "@connectsafely/docs/generator/model.ts";
import { createSandbox } from "@connectsafely/sandbox/node";
import { expect, test } from "vitest";
import { dist, readBuilt } from "./built-site.ts";
import { unzip } from "./unzip.ts";

const require = createRequire(import.meta.url);
const model = readModel();
const ids = model.operations.map(({ id }) => id).sort();

interface PostmanRequest {
  method: string;
  header: { key: string; value: string }[];
  url: { raw: string };
  body?: { raw: string };
}
interface Postman {
  info: { schema: string };
  variable: { key: string }[];
  item: { name: string; item: { name: string; request: PostmanRequest }[] }[];
}

const postman = JSON.parse(readBuilt("downloads/postman.json")) as Postman;
const brunoFiles = unzip(readFileSync(join(dist, "downloads/bruno.zip")));

test("the documents are the bundle", () => {
  for (const name of ["openapi.json", "openapi.yaml"])
    expect(readBuilt(name)).toBe(readFileSync(require.resolve(`@connectsafely/spec/${name}`), "utf8"));
});

test("the document, the pages, Redoc's document, llms.txt, Postman and Bruno have the same operations", () => {
  const reference = JSON.parse(readBuilt("reference/openapi.json")) as typeof model.document;
  const folders = [...brunoFiles.keys()].filter(
    (name) => /^[a-z]\w+\/.*\.bru$/.test(name) && !name.startsWith("environments"),
  );
  expect({
    redoc: Object.values(reference.paths)
      .flatMap((item) => Object.values(item).map(({ operationId }) => operationId))
      .sort(),
    llms: [...readBuilt("llms.txt").matchAll(/^- \[(\w+)\]\([^)]*\/operations\/\w+\.md\)/gm)]
      .map(([, id]) => id)
      .sort(),
    postman: postman.item.map(({ name }) => name).sort(),
    bruno: [...new Set(folders.map((name) => name.split("/")[0]))].sort(),
    sitemap: [...readBuilt("sitemap-0.xml").matchAll(/\/operations\/(\w+)\//g)].map(([, id]) => id).sort(),
  }).toEqual({ redoc: ids, llms: ids, postman: ids, bruno: ids, sitemap: ids });
});

test("Redoc's document has the samples, and the document itself has none", () => {
  expect(readBuilt("reference/openapi.json").match(/x-codeSamples/g)).toHaveLength(ids.length);
  expect(readBuilt("openapi.json")).not.toContain("x-codeSamples");
});

test("every request of the Postman collection is answered with 200", async () => {
  await using sandbox = createSandbox();
  const { baseUrl } = await sandbox.listen();
  expect(postman.info.schema).toContain("v2.1.0");
  const requests = postman.item.flatMap(({ item }) => item);
  expect(requests).toHaveLength(model.operations.flatMap(({ requests }) => requests).length);
  for (const { name, request } of requests) {
    const response = await fetch(request.url.raw.replace("{{baseUrl}}", baseUrl), {
      method: request.method,
      headers: {
        Authorization: "Bearer sandbox-key",
        ...Object.fromEntries(request.header.map(({ key, value }) => [key, value])),
      },
      ...(request.body && { body: request.body.raw }),
    });
    expect([name, response.status, await response.text()]).toEqual([
      name,
      200,
      expect.stringContaining('"success":true'),
    ]);
  }
});

test("every request of the Bruno collection is answered with 200", async () => {
  await using sandbox = createSandbox();
  const { baseUrl } = await sandbox.listen();
  const requests = [...brunoFiles].filter(([, text]) => text.includes("type: http"));
  expect(requests).toHaveLength(model.operations.flatMap(({ requests }) => requests).length);
  for (const [name, text] of requests) {
    const [, method = "", url = ""] = /^(get|post) \{\n {2}url: (.*)$/m.exec(text) ?? [];
    const body = /^body:json \{\n(.*?)\n\}$/ms.exec(text)?.[1];
    const response = await fetch(url.replace("{{baseUrl}}", baseUrl), {
      method: method.toUpperCase(),
      headers: { Authorization: "Bearer sandbox-key", ...(body && { "Content-Type": "application/json" }) },
      ...(body && { body }),
    });
    expect([name, response.status, await response.text()]).toEqual([
      name,
      200,
      expect.stringContaining('"success":true'),
    ]);
  }
});

test("the archive holds what was put into it, and the same files make the same bytes", () => {
  const files = bruno(model);
  expect([...brunoFiles]).toEqual([...files]);
  expect(zip(files).equals(readFileSync(join(dist, "downloads/bruno.zip")))).toBe(true);
});
