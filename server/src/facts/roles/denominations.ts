import type { Figure } from '../figure';
import type { MoneyRole } from '../figureStatements';
import { PER_SECURITY } from './prices';
import type { RolePattern } from './rolePatterns';

/** One preferred share is of no more; loans and all notes of a series together are of more than one note (US dollars). */
const [MOST_OF_SHARE, MOST_OF_NOTE] = [250_000, 10_000];
const isOfShare = ({ value }: Figure) => value <= MOST_OF_SHARE;
const isOfNote = ({ value }: Figure) => value <= MOST_OF_NOTE;

/** What one note or one preferred share is of, and in which amounts notes are issued. */
export const DENOMINATION_ROLES: readonly RolePattern<MoneyRole>[] = [
  {
    role: 'denomination',
    cues: ['principal', 'face', 'stated'],
    before: /\b(?:per|each|corresponding to) $/i,
    after: /^ (?:in |of )?(?:the )?(?:aggregate |outstanding )?(?:principal|face|stated)\b/i,
  },
  { role: 'denomination', figure: ({ value }) => value === 1_000, cues: ['note', 'principal', 'debt securities'], before: /\bper $/i },
  {
    role: 'denomination',
    figure: isOfShare,
    cues: ['principal amount', 'stated', 'liquidation'],
    after:
      /^ (?:(?:stated )?principal amount|stated (?:amount|value)|liquidation (?:preference|amount|value)) per (?:[\w-]+ ){0,2}(?:share|unit|note|security)\b/i,
  },
  {
    role: 'denomination',
    figure: isOfNote,
    cues: ['principal amount', 'face amount', 'stated'],
    before:
      /(?<!\b(?:aggregate|total|outstanding) )\b(?:principal amount|face amount|stated (?:amount|value))(?: thereof)?,? (?:which )?(?:is |equals |equal to |of )?(?:initially )?$/i,
  },
  {
    role: 'denomination',
    figure: isOfShare,
    cues: ['liquidation'],
    before: /\bliquidation (?:preference|amount|value)\b[^.;$]{0,100}\b(?:of|is|equal to|equals?|than|be|initially) $/i,
    after: PER_SECURITY,
    unless: /\baggregate liquidation\b/i,
  },
  {
    role: 'denomination',
    figure: isOfShare,
    cues: ['liquidation'],
    before: /\bliquidation (?:preference|amount)\b[^.;]{0,100}\bequivalent to $/i,
    // "equivalent to $1.875 per annum per share" is the dividend.
    after: /^ per (?:[\w-]+ ){0,2}share\b/i,
    unless: /\bper annum\b/i,
  },
  {
    role: 'denomination',
    figure: isOfShare,
    cues: ['denomination', 'minimum invest', 'stated', 'liquidation'],
    label: /^(?:(?:minimum |authorized )?denominations?|minimum investment|stated (?:principal amount|amount|value)|liquidation (?:preference|amount))\b/i,
  },
  // Tables of debt have rows of principal amounts too.
  { role: 'denomination', figure: isOfNote, cues: ['principal amount', 'face amount'], label: /^(?:principal|face) amount\b/i, after: PER_SECURITY },
  { role: 'denomination', cues: ['denomination', 'multiple'], before: /\b(?:denominations?|multiples?)\b[^.;]{0,60}$/i },
  { role: 'denomination', figure: isOfShare, cues: ['multiple'], after: /^ (?:and|or) (?:in )?(?:any )?(?:integral |whole )?multiples?\b/i },
];
