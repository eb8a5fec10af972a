// One version: every published package and the document carry the same.

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./toolchain.mjs";

const documentFile = "spec/openapi.yaml";

// The first `version` below `info`, whatever stands between them; its quotes, if any, are kept.
const documentVersion = /^(info:\n(?: .*\n|\n)*? {2}version: *["']?)([^"'\s]+)/m;

/**
 * Which version stands where.
 *
 * @returns {Map<string, string>} file to version
 */
export function versions() {
  const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}/package.json`);
  const files = ["spec/package.json", ...packages].filter((file) => existsSync(join(root, file)));
  const published = files.map((file) => ({ file, ...JSON.parse(read(file)) })).filter((manifest) => !manifest.private);
  return new Map([
    [documentFile, documentVersion.exec(read(documentFile))?.[2] ?? "none"],
    ...published.map(({ file, version }) => /** @type {[string, string]} */ ([file, version])),
  ]);
}

/** Gives the document the version of its package, which `changeset version` has raised. */
export function copyVersionToDocument() {
  const { version } = JSON.parse(read("spec/package.json"));
  writeFileSync(join(root, documentFile), read(documentFile).replace(documentVersion, `$1${version}`));
}

/** @param {string} file */
function read(file) {
  return readFileSync(join(root, file), "utf8");
}
