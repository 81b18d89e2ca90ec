import type { PagedFormat } from './generatedPages';
import type { Part } from './generatedParts';
import { wrapped } from './wrapped';

const WIDTH = 78;
const INDENT = '     ';
const ITEM_INDENT = '          ';
const COLUMN_WIDTHS = [20, 13, 10, 11, 15, 18] as const;

/** Plain text as EDGAR took it: lines of 78 columns, ASCII quotation marks, pages and tables in tags. */
export const PLAIN_TEXT: PagedFormat = {
  start: '<DOCUMENT>\n<TYPE>424B5\n<SEQUENCE>1\n<DESCRIPTION>FORM 424B5\n<TEXT>\n\n',
  end: '</TEXT>\n</DOCUMENT>\n',
  written: part => inAscii(plainTextOf(part)),
  writtenOn: ({ text }) => inAscii(`${wrapped(text, WIDTH)}\n\n`),
  pageEnd: number => `${centred(`S-${number}`)}\n<PAGE>\n\n`,
};

function inAscii(text: string): string {
  return text.replace(/[“”]/g, '"');
}

function plainTextOf(part: Part): string {
  switch (part.kind) {
    case 'coverLine':
    case 'heading':
      return `${part.text.length < WIDTH - 10 ? centred(part.text) : wrapped(part.text, WIDTH, INDENT)}\n\n`;
    case 'paragraph':
      return `${wrapped(`${part.runIn ?? ''}${part.text}`, WIDTH, INDENT)}\n\n`;
    case 'list':
      return `${part.items.map(item => wrapped(item, WIDTH, `${INDENT}-   `, ITEM_INDENT)).join('\n\n')}\n\n`;
    case 'table':
      return `<TABLE>\n<CAPTION>\n${row(part.head)}\n${row(part.head.map(head => '-'.repeat(head.length)))}\n${ruler()}\n${part.rows.map(bodyRow).join('\n')}\n</TABLE>\n\n`;
  }
}

function centred(text: string): string {
  return `${' '.repeat((WIDTH - text.length) >> 1)}${text}`;
}

function row(cells: readonly string[]): string {
  return cells
    .map((cell, column) => cell.padEnd(COLUMN_WIDTHS[column] ?? 0))
    .join('')
    .trimEnd();
}

/** A row with dots behind its first cell. */
function bodyRow([stub = '', ...figures]: readonly string[]): string {
  return row([stub.padEnd(COLUMN_WIDTHS[0] - 2, '.'), ...figures]);
}

function ruler(): string {
  return row(COLUMN_WIDTHS.map((_, column) => (column === 0 ? '<S>' : '<C>')));
}
