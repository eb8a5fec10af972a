import { expect, test } from "vitest";
import { readModel } from "../generator/model.ts";
import { brokenLinks } from "./broken-links.ts";

const model = readModel();

function problems(link: string): string[] {
  const files = new Map([
    ["index.html", `<a href="${link}">x</a>`],
    ["guides/errors/index.html", '<h3 id="400">400</h3>'],
    ["reference/index.html", ""],
    ["openapi.yaml", ""],
  ]);
  return brokenLinks(files, "/base/", model).map(({ what }) => what);
}

test.each([
  "/base/guides/errors/",
  "/base/guides/errors/#400",
  "guides/errors/",
  "/base/openapi.yaml",
  "https://example.com/",
  "/base/reference/#/messaging/sendmessage",
])("%s leads somewhere", (link) => {
  expect(problems(link)).toEqual([]);
});

test.each([
  ["/base/guides/lost/", "there is no such page"],
  ["/base/guides/errors/#418", "there is no such anchor on that page"],
  ["/guides/errors/", "stands outside /base/"],
  ["/base/reference/#/messaging/lost", "Redoc has no such operation"],
])("%s does not: %s", (link, what) => {
  expect(problems(link)).toEqual([what]);
});
