import { pieces } from "./style-pieces.ts";

/** How the page looks: the ground, then the frame, then each section in the order of the page. */
export const style = `:root {
  color-scheme: light dark;
  --ground: light-dark(#f4f6f7, #14191b);
  --card: light-dark(#ffffff, #1d2426);
  --line: light-dark(#d3dadd, #364145);
  --text: light-dark(#182023, #e8edee);
  --dim: light-dark(#55646a, #a3b1b6);
  --accent: light-dark(#0b6e6e, #5fc4c0);
  --good: light-dark(#0a6640, #7ad3a5);
  --good-tint: light-dark(#dff3e7, #173527);
  --warn: light-dark(#7a4d00, #f0c06a);
  --warn-tint: light-dark(#fbeed3, #3c2f12);
  --bad: light-dark(#a3182b, #ff9ba6);
  --bad-tint: light-dark(#fbe2e5, #451c22);
  font: 15px / 1.5 system-ui, sans-serif;
  color: var(--text);
  background: var(--ground);
  scroll-behavior: smooth;
  scroll-padding-block-start: 1rem;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-inline-size: 84rem; padding: 1.25rem 1.25rem 3rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, dl, dd, pre { margin: 0; padding: 0; }
h2 { font-size: 1.35rem; line-height: 1.2; margin-block-end: 0.75rem; }
h3 { font-size: 1rem; }
h4 { font-size: 0.8rem; color: var(--dim); font-weight: 600; }
ul { list-style: none; }
code, pre { font: 0.87em / 1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
pre { white-space: pre-wrap; tab-size: 2; }
pre code { font-size: 1em; }
a { color: var(--accent); text-underline-offset: 0.2em; }
button, input { font: inherit; color: inherit; background: var(--card); border: 1px solid light-dark(#7d8b90, #6f7f85); border-radius: 6px; }
button { padding: 0.1rem 0.7rem; cursor: pointer; }
button:hover { border-color: var(--accent); color: var(--accent); }
summary { cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
mark { background: var(--warn-tint); color: inherit; border-radius: 2px; box-shadow: 0 0 0 1px var(--warn); }
.dim, .note { color: var(--dim); }
.note { margin-block: -0.4rem 0.9rem; }
.good { --own: var(--good); --tint: var(--good-tint); }
.warn { --own: var(--warn); --tint: var(--warn-tint); }
.bad { --own: var(--bad); --tint: var(--bad-tint); }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { inset-inline-start: 1rem; background: var(--card); padding: 0.5rem 1rem; z-index: 2; }
${pieces}
body > header { display: grid; grid-template-columns: auto minmax(0, 1fr); align-items: center; gap: 0.25rem 1.1rem; padding: 1.4rem 1.6rem 1.2rem; background: var(--card); border: 1px solid var(--line); border-block-start: 5px solid var(--own); border-radius: 12px; }
.mark { display: grid; place-items: center; inline-size: 3.4rem; aspect-ratio: 1; border-radius: 50%; font-size: 1.7rem; font-weight: 700; color: var(--own); background: var(--tint); }
h1 { font-size: clamp(1.5rem, 1.1rem + 2vw, 2.1rem); line-height: 1.15; letter-spacing: -0.015em; }
.lead { font-size: 1.05rem; color: var(--dim); margin-block-start: 0.2rem; }
header dl { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 0.6rem 1.75rem; margin-block-start: 1rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
dt { font-size: 0.8rem; color: var(--dim); }
dd { font-size: 0.93rem; font-variant-numeric: tabular-nums; }

.page { display: grid; grid-template-columns: 14.5rem minmax(0, 1fr); gap: 2rem; margin-block-start: 1.5rem; }
nav { position: sticky; inset-block-start: 1rem; align-self: start; max-block-size: calc(100vh - 2rem); overflow-y: auto; padding: 3px; }
nav a { display: flex; justify-content: space-between; gap: 0.5rem; padding: 0.22rem 0.6rem; border-radius: 6px; color: inherit; text-decoration: none; }
nav a:hover { background: var(--card); color: var(--accent); }
nav ul ul { margin-block-end: 0.3rem; margin-inline-start: 0.6rem; border-inline-start: 2px solid var(--line); }
.number { color: var(--dim); font-variant-numeric: tabular-nums; }
#search { margin-block-end: 0.8rem; }
#search label { display: block; font-size: 0.8rem; color: var(--dim); }
#filter { inline-size: 100%; min-block-size: 2.3rem; padding: 0.2rem 0.6rem; }
#matches { min-block-size: 1.4rem; font-size: 0.87rem; color: var(--dim); }
main { container-type: inline-size; }
section { margin-block-end: 2.5rem; }
footer { color: var(--dim); font-size: 0.87rem; border-block-start: 1px solid var(--line); padding-block-start: 1rem; }

@media (max-width: 900px) {
  .page { grid-template-columns: minmax(0, 1fr); gap: 1.5rem; }
  nav { position: static; max-block-size: none; }
  nav > ul { display: flex; flex-wrap: wrap; gap: 0.4rem; }
  nav > ul > li > a { background: var(--card); border: 1px solid var(--line); }
  nav ul ul { display: none; }
}
@media (max-width: 560px) {
  body { padding: 0.75rem 0.75rem 2rem; }
  body > header { padding: 1rem; gap: 0.25rem 0.8rem; }
  .mark { inline-size: 2.6rem; font-size: 1.3rem; }
  header dl { gap: 0.5rem 1.4rem; }
}
@media (prefers-reduced-motion: reduce) { :root { scroll-behavior: auto; } }
@media print { nav, .copy, .tools { display: none !important; } .page { display: block; } }
`;
