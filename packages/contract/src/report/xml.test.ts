import { expect, test } from "vitest";
import { element } from "./xml.ts";

test("escapes what would end a value, in attributes and in text", () => {
  expect(element("a", { b: `<&>"'\n\t` }, "</a> & ]]> \x1b\n")).toEqual([
    `<a b="&lt;&amp;&gt;&quot;'&#10;&#9;">&lt;/a&gt; &amp; ]]&gt; \\x1b\n</a>`,
  ]);
});

test("leaves out an attribute without a value, and closes what is empty", () => {
  expect(element("a", { b: undefined, c: 0 })).toEqual(['<a c="0"/>']);
});

test("puts elements into one another", () => {
  expect(element("a", {}, [element("b", {}), element("c", {}, "text")])).toEqual([
    "<a>",
    "<b/>",
    "<c>text</c>",
    "</a>",
  ]);
});
