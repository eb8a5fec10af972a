/** How the pieces within the sections look. */
export const pieces = `.badge { display: inline-block; padding: 0 0.55rem; border-radius: 1rem; font-size: 0.8rem; font-weight: 600; color: var(--own); background: var(--tint); }
.badge.plain { color: var(--dim); background: var(--ground); font-weight: 400; }
.sign { display: inline-grid; place-items: center; flex: none; inline-size: 1.45rem; block-size: 1.45rem; border-radius: 50%; font-size: 0.8rem; font-weight: 700; color: var(--own, var(--dim)); background: var(--tint, var(--ground)); }
.panel { padding: 1rem 1.25rem; background: var(--tint, var(--card)); color: var(--own, var(--dim)); border-radius: 10px; }
.meter { display: block; inline-size: 100%; block-size: 0.4rem; border-radius: 1rem; }
.track { fill: var(--line); }
.fill { fill: var(--own, var(--accent)); }

.tools { display: flex; gap: 0.5rem; justify-content: flex-end; margin-block: -2.6rem 1rem; }
.group { margin-block-end: 2rem; }
.group h3 code { font-size: 1.05rem; }
.group h3 .dim { font-weight: 400; font-size: 0.87rem; margin-inline-start: 0.4rem; }
.says { color: var(--dim); margin-block-end: 0.6rem; }
.failure { --own: var(--bad); background: var(--card); border: 1px solid var(--line); border-inline-start: 4px solid var(--own); border-radius: 8px; margin-block-end: 0.7rem; }
.failure.warning { --own: var(--warn); }
.failure:target { box-shadow: 0 0 0 3px var(--accent); }
.failure > summary { padding: 0.7rem 1rem; border-radius: 8px; }
.failure > summary .message { display: block; margin-block-start: 0.15rem; }
.failure > summary .badge { margin-inline: 0.2rem 0.3rem; }
.failure .body { display: grid; gap: 0.9rem; padding: 0.1rem 1rem 1rem; }
.where { display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; font-size: 0.92rem; align-items: baseline; }
.compare, .requests { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 0.75rem; }
.compare > div { min-inline-size: 0; border-radius: 6px; padding: 0.5rem 0.75rem 0.6rem; background: var(--ground); border-block-start: 3px solid var(--own); }
.compare .expected { --own: var(--good); }
.copyable { min-inline-size: 0; border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
.copyable .bar, .copyable.bar { display: flex; justify-content: space-between; align-items: center; min-block-size: 2.1rem; padding: 0.15rem 0.3rem 0.15rem 0.75rem; font-size: 0.8rem; color: var(--dim); background: var(--ground); }
.copyable.bar code { flex: 1; color: var(--text); font-size: 0.82rem; }
.copyable.bar { gap: 0.75rem; }
.copyable pre, .answer pre { padding: 0.5rem 0.75rem; }
.answer > summary { font-size: 0.92rem; color: var(--dim); }
.answer pre { margin-block-start: 0.4rem; background: var(--ground); border-radius: 6px; }

.rows { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); gap: 0.75rem; align-items: start; margin-block-end: 1.5rem; }
.row { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 0.7rem 0.9rem; }
.row > p:first-child { display: flex; justify-content: space-between; margin-block-end: 0.3rem; }
.row strong { font-size: 0.95rem; white-space: nowrap; }
.row .share { color: var(--own); font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
.row .dim, .row details { font-size: 0.87rem; }
.row li { padding-block: 0.1rem; border-block-start: 1px solid var(--line); }
#matrix-title { margin-block-end: 0.4rem; }

table { border-collapse: separate; border-spacing: 0; inline-size: 100%; background: var(--card); border: 1px solid var(--line); border-radius: 8px; font-variant-numeric: tabular-nums; overflow: hidden; overflow-wrap: break-word; }
th, td { text-align: start; font-weight: 400; padding: 0.4rem 0.7rem; }
thead th { font-size: 0.87rem; color: var(--dim); }
tbody th, tbody td { border-block-start: 1px solid var(--line); }
.matrix td { border-inline-start: 1px solid var(--line); background: var(--tint); color: var(--own); text-align: center; line-height: 1.25; }
.matrix thead th:not(:first-child) { text-align: center; }
.matrix td b { font-weight: 600; display: block; }
.matrix td small { font-size: 0.75rem; white-space: nowrap; }
.matrix .status { display: none; }

.list { background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.list li { display: flex; gap: 0.75rem; padding: 0.55rem 0.9rem; }
.list li + li { border-block-start: 1px solid var(--line); }
.list li > div { flex: 1; min-inline-size: 0; }
.list code + code { margin-inline-start: 0.6rem; }
.runs { font-size: 0.87rem; white-space: nowrap; font-variant-numeric: tabular-nums; }
.phases .time { inline-size: 32%; }
.phases .time span { white-space: nowrap; font-size: 0.87rem; color: var(--dim); }
.phases .sign { margin-inline-end: 0.3rem; }

@container (max-width: 800px) {
  .matrix, .matrix tbody { display: block; }
  .matrix thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .matrix tr { display: grid; grid-template-columns: repeat(auto-fill, minmax(5.6rem, 1fr)); gap: 0.35rem; padding: 0.6rem 0.7rem; }
  .matrix tr + tr { border-block-start: 1px solid var(--line); }
  .matrix tbody th { grid-column: 1 / -1; border: 0; padding: 0; }
  .matrix td { border: 0; border-radius: 6px; padding: 0.3rem; }
  .matrix td.none { display: none; }
  .matrix td.met { grid-column: 1 / -1; text-align: start; padding: 0; }
  .matrix .status { display: block; font-size: 0.75rem; }
}
@container (min-width: 700px) {
  .list.wide li > div { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 0.75rem; }
}
@container (max-width: 560px) {
  .phases .wide, .phases .meter, .phases .sign { display: none; }
  .phases th, .phases td { padding: 0.4rem 0.45rem; font-size: 0.87rem; }
  .phases .time { inline-size: auto; }
}
@media (max-width: 560px) {
  .failure > summary { padding: 0.6rem 0.7rem; }
  .failure .body { padding: 0.1rem 0.7rem 0.7rem; }
  .tools { margin-block: -0.2rem 0.8rem; justify-content: flex-start; }
  .list li { padding: 0.5rem 0.6rem; gap: 0.5rem; }
}
`;
