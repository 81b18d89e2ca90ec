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
  /** "(the", "(our", "referred", "defined", "collectively", "together", "each". */
  naming: ['(th', '(ou', 'efe', 'efi', 'lec', 'oge', 'eac'],
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
  /** "agreement", "agent", "manager". */
  plainName: ['gre', 'gen', 'nag'],
  agreement: ['gre'],
  /** "increase", "decrease", "raise", "upsized", "reduce", "lower", "downsized". */
  capChange: ['cre', 'rai', 'psi', 'edu', 'low', 'wns'],
  /** "up shares", "offering price of". */
  capClause: ['up ', 'ice'],
  /** "shares", "stock", "warrants", "units", "ADSs", "rights", "notes". */
  security: ['sha', 'toc', 'arr', 'uni', 'ads', 'igh', 'ote'],
  /** "settle", "settlement". */
  settlement: ['ttl'],
  /**
   * "price", "closed", "market value", "float", "affiliates", "sold", "outstanding", "book value", "filed", "effective", "event reported", "deliver", "amend",
   * "joinder", "suspend", "terminated", "notice", "notify", "split", "cease", "discontinue", "date of this", "date hereof".
   */
  dateRole: 'ric los rke flo ffi sol uts boo fil fec epo liv ndm joi usp erm oti spl cea sco thi reo'.split(' '),
  /** "through", "between", "notified", "pay", "to", "we"; "underwriter", "commission", "compensation", "agreed", "sell", "act". */
  agentName: ['oug', 'twe', 'fie', 'pay', ' to', 'we ', 'rwr', 'mmi', 'mpe', 'eed', 'sel', ' ac'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Sign = keyof typeof SIGNS;

/** A text has so many signs that each is a bit. */
const BITS = Object.fromEntries(Object.keys(SIGNS).map((sign, index) => [sign, 1 << index])) as Readonly<Record<Sign, number>>;

/** What signs are made of; each unit is known by its place. */
const UNITS = ' abcdefghijklmnopqrstuvwxyz()"\'';
/** What is taken for a unit, beside its capital. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['"', '\u201c\u201d\u00ab\u00bb'],
  ["'", '\u2018'],
]);
/** The place of a unit takes as many bits, and three places in a row are a key. */
const PLACE_BITS = 5;
/** The place of digits: the last that there is room for. No sign has one in it. */
const DIGIT = (1 << PLACE_BITS) - 1;
const KEYS = 1 << (3 * PLACE_BITS);

/** The places of units by their codes. */
const PLACES = new Uint8Array(0x10000);
for (const digit of '0123456789') PLACES[digit.charCodeAt(0)] = DIGIT;
for (const [place, unit] of [...UNITS].entries()) for (const alike of unit + unit.toUpperCase() + (ALIKE.get(unit) ?? '')) PLACES[alike.charCodeAt(0)] = place;

/** By key, the bits of the signs that the three units end in. */
const ENDS = new Int32Array(KEYS);
for (const sign of Object.keys(SIGNS) as readonly Sign[]) {
  for (const letters of SIGNS[sign]) {
    const own = [...letters].reduce((key, unit) => (key << PLACE_BITS) | UNITS.indexOf(unit), 0);
    for (let key = own; key < KEYS; key += 1 << (letters.length * PLACE_BITS)) ENDS[key] = (ENDS[key] ?? 0) | BITS[sign];
  }
}

const NO_DIGITS: readonly number[] = [];

/** The signs that a text has in it, and where it has digits. */
export class Signs {
  readonly #bits: number;
  /** Where each run of digits starts. */
  readonly digitRuns: readonly number[];

  /** Looks at each unit once, for all signs: to search for each by itself takes longer, however fast it is. */
  constructor(text: string) {
    let bits = 0;
    let key = 0;
    let runs: number[] | undefined;
    for (let at = 0; at < text.length; at++) {
      const place = PLACES[text.charCodeAt(at)] ?? 0;
      if (place === DIGIT && (key & DIGIT) !== DIGIT) {
        runs ??= [];
        runs.push(at);
      }
      key = ((key << PLACE_BITS) | place) & (KEYS - 1);
      bits |= ENDS[key] ?? 0;
    }
    this.#bits = bits;
    this.digitRuns = runs ?? NO_DIGITS;
  }

  /** Whether the text may state what the sign is for. */
  has(sign: Sign): boolean {
    return (this.#bits & BITS[sign]) !== 0;
  }
}
