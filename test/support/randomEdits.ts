import type { Position, TextDocument, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Chance } from '../../scripts/chance';

/** What is typed and pasted into drafts: words that state something, halves of mark-up, line ends of both kinds. */
const TYPED = [
  ...['a', ' ', '.', ',', '“', '”', '"', '(', ')', '$', '1', '😀', '\u00a0', '\n', '\r\n', '\n\n', '\r\n\r\n'],
  ...['February 30, 2024', ' the “Closing Date” ', 'The Closing Date is near. The Closing Date is set.', ' (the “Sales Agreement”)', '$14,500,000 '],
  ...['Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of these securities.'],
  ...['**', '# ', '- ', '> ', '| a | b |', '    ', '```\n', '<!--', '-->', '<!-- tieout-disable-next-block impossible-date -- set by the court -->\n'],
  ...[
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<br>',
    '<div style="display:none">',
    '</div>',
    '<table><tr><td>',
    '</td></tr></table>',
    '&nbsp;',
    '&#8220;',
    '&',
    '<',
    '>',
  ],
  ...['<hr style="page-break-after: always">', 'S-12', 'Table of Contents'],
] as const;

const LONGEST_CUT = 120;
const LONGEST_COPY = 2000;
/** One edit of so many is at the very start or end. */
const AT_AN_END = 100;

/** A change of the text of a document: words typed, cut, replaced or pasted from elsewhere in it, now and then at its very start or end. */
export function randomEdit(document: TextDocument, chance: Chance): TextDocumentContentChangeEvent {
  const { length } = document.getText();
  const start = chance.whole(1, AT_AN_END) === 1 ? chance.of([0, length]) : chance.whole(0, length);
  const end = chance.of([start, Math.min(length, start + chance.whole(1, LONGEST_CUT))]);
  const [from, to] = [document.positionAt(start), document.positionAt(end)];
  return { range: { start: from, end: to }, text: end > start && chance.whole(0, 2) > 0 ? '' : typed(document, chance, from) };
}

function typed(document: TextDocument, chance: Chance, at: Position): string {
  if (chance.whole(0, 19) > 0) return chance.of([' ', ...TYPED]);
  const start = document.offsetAt({ line: chance.whole(0, document.lineCount - 1), character: at.character });
  return document.getText().slice(start, start + chance.whole(1, LONGEST_COPY));
}
