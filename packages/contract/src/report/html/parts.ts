import { type Markup, markup } from "./markup.ts";

// What several sections of the page are made of.

/** A section that the contents can lead to. */
export function section(id: string, title: string, note: string | undefined, body: Markup): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${note !== undefined && markup`<p class="note">${note}</p>`}
${body}
</section>
`;
}

/** Text to copy, with the button that does it where scripts run. */
export function copyable(label: string, text: string, name: string): Markup {
  return markup`<div class="copyable">
<div class="bar"><span>${label}</span>${copyButton(name)}</div>
<pre><code>${text}</code></pre>
</div>
`;
}

export function copyableLine(label: string, text: string, name: string): Markup {
  return markup`<p class="copyable bar"><span>${label}</span><code>${text}</code>${copyButton(name)}</p>
`;
}

function copyButton(name: string): Markup {
  return markup`<button type="button" class="copy" aria-label="Copy ${name}" hidden>Copy</button>`;
}

/** How much of something; the numbers stand beside it as text. */
export function meter(part: number, whole: number): Markup {
  const share = whole === 0 ? 1 : Math.min(1, part / whole);
  const width = share === 0 ? 0 : Math.max(1, Math.floor(share * 100));
  return markup`<svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6"/><rect class="fill" width="${width}" height="6"/></svg>`;
}

/** What stands for the state of a check: a sign, so that it does not hang on colour alone. */
export function sign(state: "good" | "warn" | "bad" | "none", says: string): Markup {
  const signs = { good: "✓", warn: "!", bad: "✗", none: "–" };
  return markup`<span class="sign ${state}"><span aria-hidden="true">${signs[state]}</span><span class="hidden">${says}</span></span>`;
}
