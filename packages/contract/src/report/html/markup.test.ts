import { expect, test } from "vitest";
import { markup, verbatimMarkup } from "./markup.ts";

test("makes text of whatever is put into it", () => {
  const text = `</p><script>alert("1")</script> & 'x' \x1b \u202e`;
  expect(markup`<p title="${text}">${text}</p>`.markup).toBe(
    '<p title="&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39; \\x1b \\u202e">' +
      "&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39; \\x1b \\u202e</p>",
  );
});

test("puts markup into markup, one or many, and nothing for nothing", () => {
  const items = ["a", "<b>"].map((each) => markup`<li>${each}</li>`);
  expect(markup`<ul>${items}</ul>${undefined}${false}${0}${verbatimMarkup("<hr>")}`.markup).toBe(
    "<ul><li>a</li><li>&lt;b&gt;</li></ul>0<hr>",
  );
});
