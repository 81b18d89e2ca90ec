import type { PagedFormat } from './generatedPages';
import type { Part } from './generatedParts';
import { wrapped } from './wrapped';

const WIDTH = 130;
const FONT = 'font: 10pt Times New Roman, Times, Serif';
const MARGIN = 'margin: 0pt 0';
const GAP = `<P STYLE="${FONT}; ${MARGIN}">&nbsp;</P>`;
const TABLE = `<TABLE CELLSPACING="0" CELLPADDING="0" STYLE="${FONT}; width: 100%; border-collapse: collapse">`;
const START = `<DOCUMENT>
<TYPE>424B5
<SEQUENCE>1
<FILENAME>supplement.htm
<DESCRIPTION>FORM 424B5
<TEXT>
<HTML>
<HEAD>
     <TITLE></TITLE>
</HEAD>
<BODY STYLE="${FONT}">

<A NAME="toc"></A>
`;

/** HTML as filings have it: styles on every element, lists and figures in tables, pages with numbers and links back. */
export const HTML: PagedFormat = {
  start: START,
  end: '</BODY>\n</HTML>\n</TEXT>\n</DOCUMENT>\n',
  written: htmlOf,
  writtenOn: htmlOf,
  pageEnd,
};

function htmlOf(part: Part): string {
  switch (part.kind) {
    case 'coverLine':
      return block('center', `<B>${encoded(part.text)}</B>`);
    case 'heading':
      return part.level === 3 ? block('justify', `<B><I>${encoded(part.text)}</I></B>`) : block('center', `<B>${encoded(part.text)}</B>`);
    case 'paragraph':
      return block('justify', `${part.runIn === undefined ? '' : `<I>${encoded(part.runIn)}</I>`}${encoded(part.text)}`);
    case 'list':
      return `${part.items.map(listItem).join('\n')}\n${GAP}\n\n`;
    case 'table':
      return table(part.head, part.rows);
  }
}

function block(align: 'center' | 'justify', html: string): string {
  return `${wrapped(`<P STYLE="${FONT}; ${MARGIN}; text-align: ${align}">${html}</P>`, WIDTH)}\n\n${GAP}\n\n`;
}

function listItem(text: string): string {
  const cell = wrapped(`<TD STYLE="text-align: justify">${encoded(text)}</TD>`, WIDTH);
  return `${TABLE}<TR STYLE="vertical-align: top">
<TD STYLE="width: 0.25in"></TD><TD STYLE="width: 0.25in">&#9679;</TD>${cell}</TR></TABLE>
`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = head.map(
    (text, column) => `    <TD STYLE="border-bottom: Black 1pt solid; text-align: center"${column === 0 ? '' : ' COLSPAN="3"'}><B>${encoded(text)}</B></TD>`,
  );
  return `${TABLE}\n${[heads.join('\n'), ...rows.map(bodyRow)].map(cells => `  <TR STYLE="vertical-align: bottom">\n${cells}</TR>\n`).join('')}</TABLE>\n\n${GAP}\n\n`;
}

/** The first cell, and for each other one with its currency sign, one with the figure and one with its per cent sign. */
function bodyRow(cells: readonly string[]): string {
  const [stub = '', ...figures] = cells;
  const triples = figures.map(figure => {
    const [, currency = '', amount = '', percent = ''] = /^(\$?)(.*?)(%?)$/.exec(figure) ?? [];
    return `    <TD STYLE="width: 1%">${currency || '&nbsp;'}</TD><TD STYLE="width: 14%; text-align: right">${encoded(amount)}</TD><TD STYLE="width: 1%">${percent || '&nbsp;'}</TD>`;
  });
  return [`    <TD STYLE="width: 20%; text-align: left">${encoded(stub)}</TD>`, ...triples].join('\n');
}

/** The number of a page, its end, and the link that heads the next. */
function pageEnd(number: number): string {
  return `<P STYLE="${FONT}; ${MARGIN}; text-align: center">S-${number}</P>

<HR STYLE="page-break-after: always; width: 100%; height: 1px" NOSHADE>
<P STYLE="${FONT}; ${MARGIN}"><A HREF="#toc">Table of Contents</A></P>

${GAP}

`;
}

/** Words as HTML: quotation marks as entities, a space that does not break before the day of a date, one of no width before a percentage. */
function encoded(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('“', '&ldquo;')
    .replaceAll('”', '&rdquo;')
    .replace(/\b([A-Z][a-z]{2,8}) (?=\d{1,2}, \d{4})/g, '$1&nbsp;')
    .replace(/ (?=\d+(?:\.\d)?%)/g, ' &#8203;');
}
