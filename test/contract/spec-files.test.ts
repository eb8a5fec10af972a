import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readBundle } from "../setup/document.ts";

const document = readBundle();
const spec = new URL("../../spec/", import.meta.url);

const readSpec = (file: string) => readFileSync(new URL(file, spec), "utf8");
const yamlIn = (folder: string) =>
  readdirSync(new URL(folder, spec))
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.replace(/\.yaml$/, ""))
    .sort();

/** Every `x-` key that stands somewhere in the bundle. A header's name is no key of the document. */
function extensionKeys(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [...(/^x-/.test(key) ? [key] : []), ...extensionKeys(value)]);
}

/** The contradictions between the sources, by what each line has to be about. */
const CONTRADICTIONS = [
  /\/linkedin\/messaging/,
  /other hosts|other bases|other paths/i,
  /400.*`?error`?/,
  /success/,
  /500/,
  /403/,
  /404/,
  /429.*(reads|typing)/,
  /holdUntil/,
  /Reset.*(Unix|epoch)/,
  /all responses.*headers/i,
  /150.*100/,
  /`read`.*`count`/,
  /limit.*unreadOnly.*typingDurationMs/,
  /conversationId.*profileId/,
  /profileUrn.*total/,
  /nextCursor.*null/,
  /`profileId`.*required/,
  /conversation-details.*nesting/,
  /pagination/,
  /recipient/i,
  /subject.*InMail.*messageType/,
  /conversationUrn.*required/,
  /acknowledgement|acknowledgment/i,
  /group/i,
  /acknowledgmentSent/,
  /seven.*nine/i,
  /deprecated/,
  /`message` in a 200/,
  /webhook/i,
  /prices/i,
  /401/,
  /last.*default account/i,
  /150.*inbox/,
  /one number.*refused request/,
];

describe("the files of the document", () => {
  it.each(["schemas", "parameters", "headers", "responses", "examples", "securitySchemes"])(
    "give the %s their names, and none is left unused",
    (kind) => {
      expect(Object.keys(document.components[kind] ?? {}).sort()).toEqual(yamlIn(`components/${kind}`));
    },
  );

  it("are named as the URL of their path", () => {
    const urls = yamlIn("paths").map((file) => `/${file.replaceAll("@", "/")}`);
    expect(urls.sort()).toEqual(Object.keys(document.paths).sort());
  });

  it("explain every extension key that is used, and no other", () => {
    const explained = [...readSpec("extensions.md").matchAll(/^## `(x-[\w-]+)`$/gm)].map(([, key]) => key);
    expect(explained.sort()).toEqual([...new Set(extensionKeys(document))].sort());
    expect(explained).toEqual(["x-delivery", "x-pagination", "x-quota", "x-sensitive"]);
  });

  it("say how each contradiction between the sources was resolved, and why", () => {
    const rows = [...readSpec("CONTRADICTIONS.md").matchAll(/^\| (\d+) \| (.+) \| (.+) \| (.+) \|$/gm)];
    expect(rows.map(([, number]) => Number(number))).toEqual(CONTRADICTIONS.map((_, at) => at + 1));
    const off = CONTRADICTIONS.flatMap((about, at) => (about.test(rows[at]?.[2] ?? "") ? [] : [`${at + 1}: ${about}`]));
    expect(off).toEqual([]);
  });
});
