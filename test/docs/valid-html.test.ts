import { HtmlValidate } from "html-validate/node";
import { expect, test } from "vitest";
import { pages, readBuilt } from "./built-site.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    // Matters of taste, in what Starlight writes.
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "long-title": "off",
    "no-inline-style": "off",
    "prefer-native-element": "off",
    "no-implicit-button-type": "off",
    "no-raw-characters": "off",
    "require-sri": "off",
  },
});

test.each(pages)("%s is valid HTML", async (page) => {
  const { results } = await validator.validateString(readBuilt(page));
  expect(
    results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`)),
  ).toEqual([]);
});
