/** The colours of the editor where there is one; else those of paper, light or dark. */
export const STYLE = `:root {
  color-scheme: light dark;
  --paper: var(--vscode-editor-background, #ffffff);
  --ink: var(--vscode-editor-foreground, #1b1b1b);
  --faint: var(--vscode-descriptionForeground, #555555);
  --line: var(--vscode-panel-border, #c4c4c4);
  --bad: var(--vscode-errorForeground, #a80000);
  --good: var(--vscode-charts-green, #1d6b2f);
  --sold: var(--vscode-charts-blue, #1f5fa8);
  --link: var(--vscode-textLink-foreground, #0b57b0);
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: var(--vscode-editor-background, #1e1e1e);
    --ink: var(--vscode-editor-foreground, #e4e4e4);
    --faint: var(--vscode-descriptionForeground, #b0b0b0);
    --line: var(--vscode-panel-border, #4a4a4a);
    --bad: var(--vscode-errorForeground, #ff8a80);
    --good: var(--vscode-charts-green, #8fd19e);
    --sold: var(--vscode-charts-blue, #6cb2f5);
    --link: var(--vscode-textLink-foreground, #7db8ff);
  }
}
body {
  margin: 0;
  padding: 1.5rem;
  background: var(--paper);
  color: var(--ink);
  font: 15px/1.45 var(--vscode-font-family, system-ui, sans-serif);
}
main { max-width: 82rem; margin: 0 auto; }
h1 { margin: 0 0 .25rem; font-size: 1.7rem; }
h2 { margin: 2rem 0 .5rem; font-size: 1.25rem; }
.document, figcaption, caption, .faint { color: var(--faint); }
.counts { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .75rem 0 0; padding: 0; list-style: none; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; padding: .25rem 0; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--ink); white-space: nowrap; }
tbody th { font-weight: 600; }
.rows th[scope="row"] { white-space: nowrap; }
tbody th[scope="rowgroup"] { padding-top: 1.25rem; border-bottom: 2px solid var(--line); }
.ledger { max-width: 48rem; }
.form-check th[scope="row"] { min-width: 11rem; }
a { color: var(--link); }
.number, thead .number { font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
.place, .item-place { font-variant-numeric: tabular-nums; }
.section { display: block; max-width: 16rem; color: var(--faint); font-size: .85em; }
.use { min-width: 9rem; }
.status { min-width: 12rem; }
.context { min-width: 14rem; color: var(--faint); overflow-wrap: anywhere; }
.context b { color: var(--ink); }
.conflicting { color: var(--bad); font-weight: 600; }
.tied { color: var(--good); }
.message { display: block; color: var(--ink); font-weight: 400; }
figure { margin: .5rem 0 1rem; }
svg { display: block; width: 100%; height: auto; }
.bar { max-width: 40rem; }
.timeline { min-width: 50rem; max-width: 75rem; }
.whole { fill: none; stroke: var(--ink); }
.sold { fill: var(--sold); }
.over { fill: var(--bad); }
.mark { stroke: var(--ink); stroke-width: 3; }
.axis, .leader { fill: none; stroke: var(--faint); }
.leader { stroke: var(--line); }
.dot { fill: var(--sold); stroke: var(--paper); }
.timeline text { fill: var(--ink); font-size: 13px; }
.timeline .year { fill: var(--faint); font-size: 12px; text-anchor: end; }
button { padding: 0; border: 0; background: none; color: var(--link); font: inherit; cursor: pointer; text-decoration: underline; }
button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
@media screen and (max-width: 76rem) {
  .form-check, .form-check tbody, .form-check caption, .rows, .rows tbody, .rows caption { display: block; }
  .form-check thead, .rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .form-check tr, .rows tr { display: grid; grid-template-columns: 1fr auto; padding: .5rem 0; border-bottom: 1px solid var(--line); }
  .form-check th, .form-check td, .rows th, .rows td { min-width: 0; padding: .05rem 0; border: 0; }
  .rows .number { display: none; }
  .form-check .item-place, .rows .place { order: 1; text-align: right; }
  .form-check .item-status, .form-check .asked { order: 2; grid-column: 1 / -1; }
  .form-check .asked { color: var(--faint); }
  .form-check .faint td { grid-column: 1 / -1; }
  .rows .use, .rows .status, .rows .context { order: 2; grid-column: 1 / -1; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --faint: #333; --line: #999; --bad: #000; --good: #000; --sold: #777; }
  @page { size: landscape; margin: 1.5cm; }
  body { padding: 0; font-size: 10pt; }
  thead { display: table-header-group; }
  tr, figure { break-inside: avoid; }
  h2 { break-after: avoid; }
  .sold { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;
