import { PIECE_SEPARATOR } from '../draft/passage';
import { Automaton, COLUMN_BITS, type Sought } from '../text/automaton';
import { DATE_CUES } from './dateRoles';
import { CUES } from './roles/cueTable';

/**
 * Letters that a text has in it wherever it states some thing, in any case, and that few other texts have. `^` stands for the start of a word. A space is one; a mark of
 * quotation is any of its kind.
 */
const LETTERS_OF = {
  parenthesis: ['('],
  quotation: ['"'],
  /** "(the ‘Agent’)". */
  singleQuotation: ["('", "the '", "our '", "this '", "a '", "an '"],
  /** ", or the Agent,". */
  or: [', or '],
  /** ", as Warrant Agent". */
  as: [', as ', 'jointly as ', 'each as ', 'acting as ', 'solely as '],
  aside: ['(the ', '(our '],
  namedAs: ['referred to', 'refer to', 'defined as', 'defined herein as'],
  collectively: ['each a', 'each, a', 'collectively', 'together'],
  defined: ['is defined', 'are defined'],
  meaning: ['defined', 'meaning'],
  /** "prospectus", "supplement". */
  document: ['osp', 'ppl'],
  /** "prospectus", "supplement", "amendment". */
  dateLine: ['osp', 'ppl', 'ndm'],
  /** "disapproved", "contrary", "otherwise". */
  legend: ['sap', 'rar', 'rwi'],
  rule424: ['(b)'],
  /** "Registration", "Reg.", "File". */
  fileNumber: ['reg', 'fil'],
  /** "symbol", "ticker", "NYSE", "Nasdaq", "OTC". */
  symbol: ['ymb', 'ick', 'nys', 'asd', 'otc'],
  /** "agreement", "agent", "manager". */
  plainName: ['gre', 'gen', 'nag'],
  agreement: ['gre'],
  capChange: [
    ...['increas', 'decreas', 'rais', 'upsiz', 'downsiz', 'expand', 'expans', 'enlarg', 'reduc', 'lower', '^cut', 'scale back', 'scaled back', 'scales back'],
    ...['scaling back', 'scale down', 'scaled down', 'scales down', 'scaling down'],
  ],
  capClause: [
    ...['up shares', 'up of', 'up our', 'up to of', 'up to shares', 'up to in shares', 'up to from', 'up to through', 'up to pursuant'],
    ...['offering price of', 'sales price of'],
  ],
  /** "shares", "stock", "warrants", "units", "ADSs", "rights", "notes". */
  security: ['sha', 'toc', 'arr', 'uni', 'ads', 'igh', 'ote'],
  /** A whole and its parts. */
  sum: ['consist', 'compris', 'composed of', 'made up of', 'namely', 'sum of', 'aggregate of', 'of which'],
  /** What is left of a whole. */
  rest: [
    ...['remain', 'unsold', 'leaving', 'leaves', 'is left', 'are left', 'the other', 'still be', 'yet be', 'yet to be', 'not be sold', 'not be issued'],
    ...['not be offered', 'balance of', 'rest of'],
  ],
  represents: ['represent'],
  asksForAmount: ['^count', 'amount of', 'sale of all'],
  /** "dilution", "diluted". */
  dilution: ['lut'],
  /** "settle", "settlement". */
  settlement: ['ttl'],
  /** A report that goes by a name has its form behind it: "on 10-K", "Form 8-K". */
  reportForm: ['on 10', 'on 20', 'on 40', 'on 8', 'form 10', 'form 20', 'form 40', 'form 8', 'forms 10', 'forms 20', 'forms 40', 'forms 8'],
  /** What who sells the securities does, is or gets. */
  agentDeed: ['underwriter', 'commission', 'compensation', 'agreed to', 'to sell', ' act as '],
  /** What may stand before the name of who sells the securities, each by the place that only they take. */
  soldThrough: ['^through '],
  paidTo: ['commission', 'compensation', 'placement notice', 'discount'],
  agreedBetween: ['agreed terms between '],
  notified: ['^notified '],
  paid: ['^pay '],
  referredTo: ['^reference'],
  weAnd: ['^we, ', '^we and '],
  /** An agreement that was there before. */
  another: ['prior', 'previous', 'former', 'earlier', 'original', 'expired', 'existing', 'superseded', 'replace', 'similar', 'terminated'],
  /** "as such terms are defined". */
  definedThere: ['such term', 'those term', 'these term'],
  /** "TBD", "$XX.XX". */
  letterBlank: ['tbd', 'xx'],
  /** What has another name by now. */
  staleName: [
    ...['public reference', 'item 50', 'nyse mkt', 'nyse amex', 'national market', 'prospectus directive', '2003/71', 'prospectus regulation'],
    '2017/1129',
  ],
  /** Boilerplate that belongs to other documents. */
  boilerplate: ['dealers', '(including', 'harbor', 'harbour', 'i.b.5', 'i.b.6'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type SignName = keyof typeof LETTERS_OF;
const NAMES = Object.keys(LETTERS_OF) as readonly SignName[];

/** What a text may state, by the letters in it: each is a bit of one of two numbers, by its place. To look a name up takes longer than to look at a bit. */
export type Sign = number;
export const SIGN = Object.fromEntries(NAMES.map((name, place) => [name, place])) as Readonly<Record<SignName, Sign>>;
export const SIGNS_IN_NUMBER = 32;
if (NAMES.length > 2 * SIGNS_IN_NUMBER) throw new Error('there is no room for so many signs');

/** Units by their columns: letters first, in small, then digits; the first column is of all that nothing is looked for with. */
const COLUMNS = ' abcdefghijklmnopqrstuvwxyz0123456789';
const LAST_OF_WORD = COLUMNS.length - 1;
const MARKS = ' ()"\',-./$';
/** What is taken for a mark, beside itself. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['"', '\u201c\u201d\u00ab\u00bb'],
  ["'", '\u2018'],
]);

/** The bits of a sort that are its column. */
export const OF_COLUMN = (1 << COLUMN_BITS) - 1;
/** What there is to say of a unit beside its column: that it is a digit, a capital, may end a sentence, or may start a blank. */
export const [DIGIT, CAPITAL, STOP, BLANK] = [1 << COLUMN_BITS, 2 << COLUMN_BITS, 4 << COLUMN_BITS, 8 << COLUMN_BITS];
/** Marks that may end a sentence, and what parts the pieces of a passage. */
const STOPS = `.?!${PIECE_SEPARATOR}`;
/** "[●]", "____", "$", "●%": a dollar sign without a figure behind it. */
const BLANKS = '[_$\u25cf\u2022';

/** What each unit is, by its code: its column, and what else there is to say. */
export const SORTS = sorts();

function sorts(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const put = (units: string, bits: number) => {
    for (const unit of units) table[unit.charCodeAt(0)] = (table[unit.charCodeAt(0)] ?? 0) | bits;
  };
  for (const [column, unit] of [...COLUMNS].entries()) if (column > 0) put(unit === unit.toUpperCase() ? unit : unit + unit.toUpperCase(), column);
  for (const [index, mark] of [...MARKS].entries()) put(mark + (ALIKE.get(mark) ?? ''), COLUMNS.length + index);
  put('0123456789', DIGIT);
  put('ABCDEFGHIJKLMNOPQRSTUVWXYZ', CAPITAL);
  put(STOPS, STOP);
  put(BLANKS, BLANK);
  return table;
}

function columnsOf(letters: string): readonly number[] {
  return [...letters].map(unit => {
    const column = columnOf(unit.charCodeAt(0));
    if (column === 0) throw new Error(`“${letters}” cannot be looked for`);
    return column;
  });
}

/** The column of a unit. */
function columnOf(code: number): number {
  return (SORTS[code] ?? 0) & OF_COLUMN;
}

/** Whether a unit is of a word, by what sort it is. */
export function isOfWord(sort: number): boolean {
  const column = sort & OF_COLUMN;
  return column > 0 && column <= LAST_OF_WORD;
}

/** What is told by letters that end somewhere: a sign, or a cue of figures or dates. */
interface Told extends Sought {
  readonly sign?: Sign;
  readonly figureCue?: number;
  readonly dateCue?: number;
}

const TOLD: readonly Told[] = [
  ...NAMES.flatMap(name =>
    LETTERS_OF[name].map((letters): Told => ({ columns: columnsOf(letters.replace('^', '')), startsWord: letters.startsWith('^'), sign: SIGN[name] })),
  ),
  ...CUES.all.map((cue, figureCue): Told => ({ columns: columnsOf(cue), startsWord: true, figureCue })),
  ...DATE_CUES.all.map((cue, dateCue): Told => ({ columns: columnsOf(cue), startsWord: true, dateCue })),
];

/** Finds all of them in one go. */
export const AUTOMATON = new Automaton(TOLD, isOfWord);

/** A cue that ends somewhere, by its number among those of its kind. */
export interface CueEnd {
  readonly cue: number;
  readonly length: number;
  readonly isOfDates: boolean;
}

const NO_CUES: readonly CueEnd[] = [];
/** What ends in each state of the automaton: signs, each a bit, and cues. */
export const [SIGN_BITS, MORE_SIGN_BITS] = [new Int32Array(AUTOMATON.ends.length), new Int32Array(AUTOMATON.ends.length)];
export const CUE_ENDS = AUTOMATON.ends.map((numbers, state): readonly CueEnd[] => {
  const cues: CueEnd[] = [];
  for (const number of numbers) {
    const { columns, sign, figureCue, dateCue } = TOLD[number] ?? { columns: [] };
    const cue = figureCue ?? dateCue;
    if (cue !== undefined) cues.push({ cue, length: columns.length, isOfDates: dateCue !== undefined });
    if (sign === undefined) continue;
    const bits = sign < SIGNS_IN_NUMBER ? SIGN_BITS : MORE_SIGN_BITS;
    bits[state] = (bits[state] ?? 0) | (1 << sign);
  }
  return cues.length === 0 ? NO_CUES : cues;
});
/** By state, whether anything ends there: little does, and so little is looked at more closely. */
export const ENDS_SOMETHING = Uint8Array.from(AUTOMATON.ends, ({ length }) => Math.min(length, 1));
