import { PIECE_SEPARATOR } from '../draft/passage';
import { DATE_CUES } from './dateRoles';
import { LEAST_CUE } from './roles/cues';
import { CUES } from './roles/cueTable';

/**
 * Letters that a text has in it wherever it states some thing, in any case, and that few other texts have. Three at the most; a space stands for all that is no
 * letter and none of the marks.
 */
const SIGNS = {
  parenthesis: ['('],
  quotation: ['"'],
  singleQuotation: ["'"],
  /** ", or the Agent,". */
  or: [' or'],
  /** ", as Warrant Agent". */
  as: [' as'],
  /** "(the", "(our". */
  aside: ['(th', '(ou'],
  /** "referred to as", "defined as". */
  namedAs: ['efe', 'efi'],
  /** "collectively", "together", "each". */
  collectively: ['lec', 'oge', 'eac'],
  defined: ['efi'],
  /** "defined", "meaning". */
  meaning: ['efi', 'ean'],
  /** "prospectus", "supplement". */
  document: ['osp', 'ppl'],
  /** "prospectus", "supplement", "amendment". */
  dateLine: ['osp', 'ppl', 'ndm'],
  /** "disapproved", "contrary", "otherwise". */
  legend: ['sap', 'rar', 'rwi'],
  /** "424(b)". */
  rule424: ['(b)'],
  /** "Registration", "Reg.", "File". */
  fileNumber: ['reg', 'fil'],
  /** "symbol", "ticker", "NYSE", "Nasdaq", "OTC". */
  symbol: ['ymb', 'ick', 'nys', 'asd', 'otc'],
  /** "agreement", "agent", "manager". */
  plainName: ['gre', 'gen', 'nag'],
  agreement: ['gre'],
  /** "increase", "decrease", "raise", "upsized", "expand", "enlarge", "reduce", "lower", "downsized", "cut", "scale back". */
  capChange: ['cre', 'rai', 'psi', 'xpa', 'nla', 'edu', 'low', 'wns', 'cut', 'sca'],
  /** "up shares", "offering price of". */
  capClause: ['up ', 'ice'],
  /** "shares", "stock", "warrants", "units", "ADSs", "rights", "notes". */
  security: ['sha', 'toc', 'arr', 'uni', 'ads', 'igh', 'ote'],
  /** "dilution", "diluted". */
  dilution: ['lut'],
  /** "settle", "settlement". */
  settlement: ['ttl'],
  /** "Form", "Forms": a report that goes by a name has one. */
  reportForm: ['orm'],
  /** "underwriter", "commission", "compensation", "agreed", "sell", "act". */
  agentDeed: ['rwr', 'mmi', 'mpe', 'eed', 'sel', ' ac'],
  /** "TBD", "$XX.XX". */
  letterBlank: ['tbd', 'xx'],
  /** "public reference", "Item 503(c)", "MKT", "Amex", "Directive", "UK". */
  staleName: ['c r', '(c)', 'mkt', 'mex', 'dir', 'uk '],
  /** Boilerplate that belongs to other documents: "all dealers", "(including", "harbor", "I.B.6". */
  boilerplate: ['l d', '(in', 'arb', 'i b'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a text may state, by the letters in it. */
export type Sign = keyof typeof SIGNS;

/** A text has so many signs that each is a bit. */
const BITS = Object.fromEntries(Object.keys(SIGNS).map((sign, index) => [sign, 1 << index])) as Readonly<Record<Sign, number>>;

/** What signs are made of, a letter at the place that it has in the alphabet; each unit is known by its place. */
const UNITS = ' abcdefghijklmnopqrstuvwxyz()"\'';
/** What is taken for a unit, beside its capital. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['"', '\u201c\u201d\u00ab\u00bb'],
  ["'", '\u2018'],
]);
/** The place of a unit takes as many bits, and three places in a row are a key. */
const PLACE_BITS = 5;
const ANY_PLACE = (1 << PLACE_BITS) - 1;
/** The place of digits: the last that there is room for. No sign has one in it. */
const DIGIT = ANY_PLACE;
/** What there is to say of a unit beside its place: that it is a capital, may end a sentence, or may start a blank. */
const [CAPITAL, STOP, BLANK] = [1 << PLACE_BITS, 2 << PLACE_BITS, 4 << PLACE_BITS];
/** Marks that may end a sentence, and what parts the pieces of a passage. */
const STOPS = `.?!${PIECE_SEPARATOR}`;
/** "[●]", "____", "$", "●%": a dollar sign without a figure behind it. */
const BLANKS = '[_$\u25cf\u2022';
const [SPACE, SEPARATOR] = [' '.charCodeAt(0), PIECE_SEPARATOR.charCodeAt(0)];
/** Turns a capital of ASCII into the small letter. */
const CASE_BIT = 0x20;
const KEYS = 1 << (3 * PLACE_BITS);

/** What each unit is, by its code: its place, and what else there is to say. */
const SORTS = new Uint8Array(0x10000);
for (const [place, unit] of [...UNITS].entries()) for (const alike of unit + unit.toUpperCase() + (ALIKE.get(unit) ?? '')) SORTS[alike.charCodeAt(0)] = place;
for (const digit of '0123456789') SORTS[digit.charCodeAt(0)] = DIGIT;
for (const capital of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') SORTS[capital.charCodeAt(0)] = (SORTS[capital.charCodeAt(0)] ?? 0) | CAPITAL;
for (const stop of STOPS) SORTS[stop.charCodeAt(0)] = STOP;
for (const blank of BLANKS) SORTS[blank.charCodeAt(0)] = BLANK;

/** By key, the bits of the signs that the three units end in, and whether some cue starts with them. */
const ENDS = new Int32Array(KEYS);
/** The bit of cues, which makes what it stands in negative. */
const CUE = 1 << 31;
for (const sign of Object.keys(SIGNS) as readonly Sign[]) {
  for (const letters of SIGNS[sign]) {
    const own = [...letters].reduce((key, unit) => (key << PLACE_BITS) | UNITS.indexOf(unit), 0);
    for (let key = own; key < KEYS; key += 1 << (letters.length * PLACE_BITS)) ENDS[key] = (ENDS[key] ?? 0) | BITS[sign];
  }
}

for (const cue of [...CUES.all, ...DATE_CUES.all]) {
  const key = [...cue.slice(0, LEAST_CUE)].reduce((before, unit) => (before << PLACE_BITS) | placeOf(unit.charCodeAt(0)), 0);
  ENDS[key] = (ENDS[key] ?? 0) | CUE;
}

function placeOf(code: number): number {
  return (SORTS[code] ?? 0) & ANY_PLACE;
}

/** For each key a bit that tells whether anything ends in it: few do, and so little is looked at more closely. */
const MARKED = new Int32Array(KEYS >> 5);
for (let key = 0; key < KEYS; key++) if (ENDS[key] !== 0) MARKED[key >> 5] = (MARKED[key >> 5] ?? 0) | (1 << (key & 31));

const NOWHERE: readonly number[] = [];

/** The signs that a text has in it, and where it has digits, capitals, stops, what may be blanks, and words that may be doubled. */
export class Signs {
  readonly #bits: number;
  /** Where each run of digits starts. */
  readonly digitRuns: readonly number[];
  /** Where each word starts that has a capital first. */
  readonly capitals: readonly number[];
  /** Where the marks stand that may end a sentence, and what parts the pieces of a passage. */
  readonly stops: readonly number[];
  /** Where each word starts that a cue for the roles of figures and dates may start with. */
  readonly cueStarts: readonly number[];
  /** Where the marks stand that a blank may start with, but for those with a digit behind them. */
  readonly blankStarts: readonly number[];
  /** Where each word starts whose first two letters are those of the word before it, or of the one before that. */
  readonly repeats: readonly number[];

  /** Looks at each unit once, for all signs: to search for each by itself takes longer, however fast it is. */
  constructor(text: string) {
    let bits = 0;
    let key = 0;
    let digitRuns: number[] | undefined;
    let capitals: number[] | undefined;
    let stops: number[] | undefined;
    let cueStarts: number[] | undefined;
    let blankStarts: number[] | undefined;
    let repeats: number[] | undefined;
    // Where this word starts, and the one before it in its piece.
    let word = 0;
    let wordBefore = -1;
    let letter = text.charCodeAt(0) | CASE_BIT;
    let letterBefore = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const sort = SORTS[code] ?? 0;
      if (code === SPACE) {
        const next = at + 1;
        const first = text.charCodeAt(next) | CASE_BIT;
        // Few words start with the letter of one of the two before them.
        if ((first === letter && startAlike(text, next, word)) || (first === letterBefore && wordBefore >= 0 && startAlike(text, next, wordBefore))) {
          repeats ??= [];
          repeats.push(next);
        }
        wordBefore = word;
        letterBefore = letter;
        word = next;
        letter = first;
      }
      // Most units are small letters and spaces.
      if (sort >= DIGIT) {
        const before = key & ANY_PLACE;
        if (sort === DIGIT) {
          if (before !== DIGIT) {
            digitRuns ??= [];
            digitRuns.push(at);
          }
        } else if (sort === STOP) {
          stops ??= [];
          stops.push(at);
          if (code === SEPARATOR) {
            word = at + 1;
            wordBefore = -1;
            letter = text.charCodeAt(word) | CASE_BIT;
          }
        } else if (sort === BLANK) {
          if (SORTS[text.charCodeAt(at + 1)] !== DIGIT) {
            blankStarts ??= [];
            blankStarts.push(at);
          }
        } else if (!isOfWord(before)) {
          capitals ??= [];
          capitals.push(at);
        }
      }
      key = ((key << PLACE_BITS) | (sort & ANY_PLACE)) & (KEYS - 1);
      if ((((MARKED[key >> 5] ?? 0) >>> (key & 31)) & 1) === 0) continue;
      const ends = ENDS[key] ?? 0;
      bits |= ends;
      if (ends < 0 && startsWord(text, at + 1 - LEAST_CUE)) {
        cueStarts ??= [];
        cueStarts.push(at + 1 - LEAST_CUE);
      }
    }
    this.#bits = bits;
    this.cueStarts = cueStarts ?? NOWHERE;
    this.blankStarts = blankStarts ?? NOWHERE;
    this.repeats = repeats ?? NOWHERE;
    this.digitRuns = digitRuns ?? NOWHERE;
    this.capitals = capitals ?? NOWHERE;
    this.stops = stops ?? NOWHERE;
  }

  /** Whether the text may state what the sign is for. */
  has(sign: Sign): boolean {
    return (this.#bits & BITS[sign]) !== 0;
  }
}

const LETTERS_IN_ALPHABET = 26;

/** Whether two words start with the same two units, the first in any case. */
function startAlike(text: string, one: number, other: number): boolean {
  return (text.charCodeAt(one) | CASE_BIT) === (text.charCodeAt(other) | CASE_BIT) && text.charCodeAt(one + 1) === text.charCodeAt(other + 1);
}

/** Whether a unit that is of a word is the first of it. */
function startsWord(text: string, at: number): boolean {
  return at >= 0 && (at === 0 || !isOfWord(placeOf(text.charCodeAt(at - 1))));
}

/** Whether a place is that of a letter or a digit. */
function isOfWord(place: number): boolean {
  return (place > 0 && place <= LETTERS_IN_ALPHABET) || place === DIGIT;
}
