import type { MoneyRole } from '../figureStatements';
import { PER_SECURITY } from './prices';
import type { RolePattern } from './rolePatterns';

const OF_FLOAT = ['non-affiliates', 'nonaffiliates', 'non-affiliated', 'public float'];

/** What a public float of less marks a registrant as small (Form S-3, General Instruction I.B.6), in US dollars. */
const FLOAT_THRESHOLD = 75e6;

/** The amounts of the paragraph on the public float (Form S-3, General Instruction I.B.6 and its Instruction 7). */
export const FLOAT_ROLES: readonly RolePattern<MoneyRole>[] = [
  {
    role: 'floatThreshold',
    cues: ['75 million', '75.0 million', '75,000,000'],
    before: /\b(?:below|less than|exceeds?|exceeding|at least|equals? or exceeds?|above|under) $|\bor more[^$]{0,20}$/i,
    figure: ({ value }) => value === FLOAT_THRESHOLD,
  },
  {
    role: 'oneThirdLimit',
    cues: ['one-third', 'one third', '1/3'],
    before: /\b(?:one[- ]third|1\/3)\b[^$;]{0,120}(?:is|was|equals?|equal to|of|or|up to|\()[^$;]{0,16}$/i,
  },
  {
    role: 'headroom',
    cues: ['i.b.6', 'i.b.5'],
    before: /\b(?:eligible|able|permitted) to (?:offer and )?sell\b[^$;]{0,60}$|\bleaving (?:us )?(?:with )?(?:approximately |up to |an aggregate of )*$/i,
  },
  {
    role: 'headroom',
    cues: ['i.b.6', 'i.b.5'],
    after:
      /^(?: of (?:[\w-]+ ){1,6}?)? ?(?:remain(?:s|ing|ed)?|(?:is |was )?available|(?:that|which) (?:remains?|may|can|could) (?:still )?(?:be )?(?:sold|offered|available))\b/i,
  },
  {
    role: 'priorTwelveMonths',
    cues: ['12 calendar month', '12-calendar', '12 months', '12-month', 'twelve calendar month', 'twelve-calendar', 'twelve months', 'twelve-month'],
    before: /\b(?:sold|offered|issued)\b[^$;]{0,160}$/i,
  },
  { role: 'floatPrice', cues: OF_FLOAT, before: /\b(?:price|prices|quoted|traded|sold|close[ds]?)\b[^$;]{0,120}(?:of|was|is|at) $/i, after: PER_SECURITY },
  { role: 'floatPrice', cues: OF_FLOAT, before: /\bshares\b[^$;]{0,160}(?:\bat|\bper share price of) $/i },
  {
    role: 'publicFloat',
    cues: [...OF_FLOAT, 'market value'],
    before: /\b(?:market value|public float)\b[^$;]{0,260}\b(?:was|is|of|equaled|equal to|totaled|be)[^$;]{0,40}$/i,
  },
];
