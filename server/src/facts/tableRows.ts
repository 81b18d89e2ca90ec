import type { Passage } from '../draft/passage';
import { figureOf } from './figure';
import type { CellFigure, RowSort, TableRowStated } from './figureStatements';
import type { NumberWritten } from './numbers';

/** What a row of a table that is checked for its arithmetic is labelled. The tellingest words come first. */
const ROW_SORTS: readonly (readonly [RowSort, RegExp])[] = [
  ['outstandingAfter', /\boutstanding\b.{0,40}\b(?:after|following|upon completion)\b/i],
  ['outstandingBefore', /\boutstanding\b.{0,40}\b(?:before|prior to)\b/i],
  [
    'offeredByIssuer',
    /\b(?:stock|shares)\b.{0,30}\b(?:offered by (?:us|the company|the issuer)\b|we are offering\b)|^(?:shares of )?(?:class [a-z] )?(?:common|ordinary) (?:stock|shares) (?:being )?offered(?: hereby| in (?:this|the) offering)?(?: ?\(\d\))?:?$/i,
  ],
  ['dilution', /^(?:net |immediate |per share )*dilution\b.*\b(?:per|investors|purchasers|buyers|subscribers)\b/i],
  [
    'bookValueChange',
    /^(?:net |immediate |pro forma )?(?:increase|decrease|accretion|change|appreciation|gain|improvement|reduction)\b.*\b(?:per (?:share|ADS|unit)|attributable|tangible|book)\b/i,
  ],
  [
    'bookValue',
    /\bnet tangible book (?:value|deficit|\(deficit\)|value \(deficit\))\b.*\bper\b|\bnet tangible book (?:value|deficit) .*\bafter\b|\b(?:as[- ]adjusted|pro forma)\b.*\bnet tangible\b/i,
  ],
  [
    'offeringPrice',
    /^(?:assumed )?(?:initial )?(?:public |combined )?(?:offering price|price to (?:the )?public)\b|^assumed (?:[\w-]+ ){0,2}price per\b|^subscription price per\b/i,
  ],
  [
    'discount',
    /^(?:less:? )?(?:estimated )?(?:underwrit\w+[’']?s?|placement agents?[’']?s?|sales agents?[’']?s?|agents?[’']?s?) (?:discounts?|commissions?|fees?)/i,
  ],
  ['proceeds', /^(?:net )?proceeds\b.*\b(?:to|before)\b/i],
];
/** A row has so many letters of label at most; longer ones are prose in a table. */
const LONGEST_LABEL = 220;
const MAY_BE_ROW =
  /dilution|increase|decrease|accretion|change|appreciation|improvement|reduction|tangible|price|discount|commission|fees?\b|proceeds|outstanding|offered|offering|gain/i;

/** The row of a table of prices, of dilution or of the summary of the offering, with the figures of its cells, bare ones too. */
export function statedTableRow({ text, pieces }: Passage, numbers: readonly NumberWritten[]): readonly TableRowStated[] {
  const [first] = pieces;
  if (first?.kind !== 'tableCell' || numbers.length === 0) return [];
  const label = pieces.find(({ span }) => span.end > span.start);
  // In Markdown a table without heads has its first row for them.
  if (label?.kind !== 'tableCell' || label.span.end - label.span.start > LONGEST_LABEL) return [];
  const words = text.slice(label.span.start, label.span.end);
  if (!MAY_BE_ROW.test(words)) return [];
  const sort = ROW_SORTS.find(([, pattern]) => pattern.test(words))?.[0];
  if (sort === undefined) return [];
  const cells = pieces.flatMap((piece): readonly CellFigure[] => {
    if (piece.kind !== 'tableCell' || piece === label) return [];
    const within = numbers.filter(({ start, end }) => start >= piece.span.start && end <= piece.span.end);
    const [number] = within;
    if (number === undefined || !number.isWellFormed) return [];
    const shown = text.slice(piece.span.start, piece.span.end);
    if (SUMMARY_SORTS.has(sort)) {
      const starts = number.start === piece.span.start && COUNT.test(shown) && !/\b(?:assum|up to)/i.test(shown);
      return starts
        ? [{ span: { start: number.start, end: number.end }, figure: figureOf({ digits: number.digits }), head: piece.head, column: piece.column }]
        : [];
    }
    if (within.length > 1 || !CELL.test(shown)) return [];
    return [
      {
        span: piece.span,
        figure: figureOf({ digits: number.digits, negative: shown.includes('(') || shown.startsWith('-') }),
        head: piece.head,
        column: piece.column,
      },
    ];
  });
  return cells.length === 0 ? [] : [{ kind: 'tableRow', span: label.span, sort, falls: /^(?:net )?(?:decrease|reduction)\b/i.test(words), cells }];
}

/** The summary of the offering says in sentences what other tables say in figures. */
const SUMMARY_SORTS: ReadonlySet<RowSort> = new Set(['offeredByIssuer', 'outstandingBefore', 'outstandingAfter']);
/** "12,000,000 shares of common stock (or ...)": a unit or an ADS stands for another number of shares. */
const COUNT = /^[\d,]{5,}(?: \(\d\))?(?: shares| ordinary shares|$)/i;

/** A figure and nothing else: "$(0.86)", "2.60", "$ 1,100,006", "99.624%". */
const CELL = /^-?\(?(?:US)?\$? ?\(?-?[\d,.]+\)?(?: ?%)?$/;
