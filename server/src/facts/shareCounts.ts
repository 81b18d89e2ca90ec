import { figureOf } from './figure';
import type { SharesStated } from './figureStatements';
import { isHedged, scaleBehind } from './hedges';
import type { NumberWritten } from './numbers';
import { CUES } from './roles/cueTable';
import { Roles } from './roles/rolePatterns';
import { SHARE_ROLES } from './roles/securities';
import type { Around, Surroundings } from './surroundings';

/** Words that may stand between a number and what it counts: "3,000,000 additional shares", "13,489,999 private placement warrants". */
const BETWEEN = String.raw`(?:(?:additional|newly|issued|outstanding|authorized|restricted|whole|fractional|public|private|placement|pre-funded|prefunded|common|ordinary|depositary|founder|performance|purchase|unexercised|unvested|underlying|Class [A-Z]|Series [A-Z](?:-\d)?|American Depositary|Warrant|Common|Ordinary|Pre-[Ff]unded|Private|Placement|Public) ){0,4}`;
/** The mark of a footnote: "33,590,770 (1) shares". */
const NOTE = String.raw`(?: ?\(\d{1,2}\))?`;
const SECURITY = new RegExp(`^${NOTE} ${BETWEEN}((?:[Ss]hare|SHARE|[Uu]nit|UNIT|[Ww]arrant|WARRANT|ADS|[Rr]ight|[Nn]ote)[Ss]?)\\b`);
/** What a number counts is told behind a comma: "11,872,340, the number of shares of our common stock held by non-affiliates". */
const NUMBER_OF = /^, (?:being |which is )?the (?:aggregate |total )?number of (?:our |outstanding )*(?:[a-z-]+ )?(shares|ADSs|units|warrants)\b/i;
/** The number of a pair that shares its noun: "58,888,756 and 94,457,980 shares". */
const SHARED_NOUN = new RegExp(String.raw`^ (?:and|or|to) [\d,]{5,}(?= (?:${BETWEEN})(?:shares|units|warrants|ADSs)\b)`);
const LONGEST_NAME = 80;
const ROLES = new Roles(SHARE_ROLES, cue => CUES.numberOf(cue));

/** The numbers of shares and other securities that clean text states where it has the sign of one, each with its role where the words around it give one. */
export function statedShareCounts(text: string, numbers: readonly NumberWritten[], surroundings: Surroundings): readonly SharesStated[] {
  const found: SharesStated[] = [];
  for (const { start, end, digits, isWellFormed } of numbers) {
    if (!isWellFormed || isSigned(text, start)) continue;
    const scale = scaleBehind(text, end);
    const figureEnd = end + (scale === undefined ? 0 : scale.length + 1);
    const mark = text.charAt(figureEnd);
    const behind = mark === ' ' || mark === ',' ? nounBehind(text.slice(figureEnd, figureEnd + LONGEST_NAME)) : undefined;
    const noun = behind ?? (digits.includes(',') ? nounOfRow(surroundings.of({ start, end: figureEnd })) : undefined);
    if (noun === undefined) continue;
    const figureSpan = { start, end: figureEnd };
    const span = { start, end: figureEnd + noun.length };
    const count = figureOf({ digits, scale, hedged: isHedged(text, start) });
    found.push({ kind: 'shares', span, figureSpan, count, noun: noun.name, role: ROLES.of(count, surroundings.of(span)) });
  }
  return found;
}

/** A label that names what the figures of its row count: "Shares of Common Stock offered by the Selling Stockholders". */
const COUNTED_ROW =
  /\b(?:shares?|stock|ADSs|units|warrants)\b.*\b(?:offered|outstanding|sold)\b|\b(?:offered|outstanding)\b.*\b(?:shares|stock|ADSs|units|warrants)\b|\b(?:warrants|shares|units|ADSs):?$/i;
const NO_COUNT = /\b(?:price|value|percent|%|per share|proceeds|amount|compensation|equity)\b|[$%]/i;
const LONGEST_LABEL = 120;

/** What a number of a table counts, where it starts its cell and the row says so. */
function nounOfRow({ label, head, before, after }: Around): { readonly name: string; readonly length: number } | undefined {
  if (label === '' || before !== '' || label.length > LONGEST_LABEL || !COUNTED_ROW.test(label) || NO_COUNT.test(label) || NO_COUNT.test(head))
    return undefined;
  return /^(?:$|[ (,;.])/.test(after) ? { name: /\b(unit|warrant)s\b/i.exec(label)?.[1]?.toLowerCase() ?? 'share', length: 0 } : undefined;
}

/** An amount of money, or the end of a file number, counts nothing. */
function isSigned(text: string, start: number): boolean {
  return start > 0 && '$-'.includes(text.charAt(start - 1));
}

/** What a number counts by the words behind it, and how long they are; a number that shares its noun with the next takes none of them. */
function nounBehind(words: string): { readonly name: string; readonly length: number } | undefined {
  const named = SECURITY.exec(words);
  const told = named === null ? NUMBER_OF.exec(words) : null;
  if (told !== null) return { name: (told[1] ?? '').toLowerCase().replace(/s$/, ''), length: 0 };
  if (named !== null) return { name: (named[1] ?? '').toLowerCase().replace(/(?<!d)s$/, ''), length: named[0].length };
  return SHARED_NOUN.test(words) ? { name: 'share', length: 0 } : undefined;
}
