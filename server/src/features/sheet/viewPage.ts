import { escaped, lines } from './html';
import { linkedPlace } from './place';
import type { Sheet } from './sheet';
import { formCheckLines, pageLines } from './sheetPage';

/** Tells the editor which place was chosen, and keeps where the reader was when the page is made anew. */
const SCRIPT = `const editor = acquireVsCodeApi();
document.addEventListener('click', ({ target }) => {
  const place = target instanceof Element ? target.closest('button[data-line]') : null;
  if (place !== null) editor.postMessage({ line: Number(place.dataset.line), character: Number(place.dataset.character) });
});
const known = editor.getState();
if (known) scrollTo(0, known.top);
addEventListener('scroll', () => editor.setState({ top: scrollY }));`;

/** Nothing runs and nothing is styled but what bears the nonce, and nothing is loaded. */
function policy(nonce: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">`;
}

/** The pages that a view can show of a draft: the whole tie-out sheet, or the form check alone. */
export type ViewName = 'sheet' | 'formCheck';

const TITLES: Readonly<Record<ViewName, string>> = { sheet: 'Tie-out sheet', formCheck: 'Form check' };

/** The lines of a page as a view beside the draft shows it, whose places are buttons. */
export function viewLines(sheet: Sheet, nonce: string, view: ViewName = 'sheet'): Generator<string, void> {
  const once = escaped(nonce);
  const page = view === 'sheet' ? pageLines : formCheckLines;
  return page(sheet, {
    head: policy(once),
    foot: lines(`<script nonce="${once}">`, SCRIPT, '</script>'),
    styleAttributes: ` nonce="${once}"`,
    place: linkedPlace,
  });
}

/** What the view shows where there is no sheet. */
export function noSheetPage(reason: string, nonce: string, view: ViewName = 'sheet'): string {
  return lines(
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    policy(escaped(nonce)),
    `<title>${TITLES[view]}</title>`,
    '</head>',
    `<body><p>${escaped(reason)}</p></body>`,
    '</html>',
  );
}
