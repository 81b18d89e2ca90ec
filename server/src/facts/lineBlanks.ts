import { type Passage, PIECE_SEPARATOR } from '../draft/passage';
import type { BlankStated } from './wordingStatements';

const SHORTEST = 2;
/** What stands right before a line that is to be filled in. */
const WANTS_BEFORE =
  /(?:[$\u20ac\u00a3\u201c"#]|\b333-|\bP?S-|\b(?:of|to|at|is|are|was|be|on|about|dated|by|than|least|exceed|approximately|aggregate|from|until|through|between|and|or|for|with|under|a|an|the|sold|sell|issued?|page|January|February|March|April|May|June|July|August|September|October|November|December|Nos?\.) ?)$/i;
/** And right behind it. */
const WANTS_BEHIND =
  /^(?: ?%|,? (?:19|20)\d\d\b|,000\b| (?:shares?|units?|warrants?|notes|ADSs|million|billion|thousand|percent|per (?:share|cent|unit)|American Depositary)\b)/;
/** What is signed, or filled in by hand. */
const SIGNED = /(?:\/s\/|\b(?:By|Name|Title|Its|Dated?|Signature|Attest|Address|Telephone|Phone|Fax|E-?mail|Print|Signed)\b ?(?:\([^()]{0,30}\))?:?) ?$/;

/** A line to write on that starts at an offset; undefined where it parts paragraphs or is to be signed. */
export function lineAt({ text }: Passage, start: number): BlankStated | undefined {
  let end = start;
  while (text[end] === '_') end++;
  if (end - start < SHORTEST) return undefined;
  const before = text.slice(Math.max(0, start - 40), start);
  const behind = text.slice(end, end + 24);
  if (/\w$/.test(before) || /^\w/.test(behind) || (SIGNED.test(before) && !/\bdated $/.test(before))) return undefined;
  // A rule between paragraphs is run together with them in plain text.
  const isWanted = (WANTS_BEFORE.test(before) && !isRule(before, behind, end - start)) || WANTS_BEHIND.test(behind);
  const fills = isEdge(text[start - 1]) && isEdge(text[end]);
  return isWanted && !fills ? { kind: 'blank', span: { start, end }, sort: 'line', of: 'other' } : undefined;
}

const LEAST_RULE = 20;

/** A long line between capitals: "PURSUANT TO ______________________ THE SECURITIES ACT". */
function isRule(before: string, behind: string, length: number): boolean {
  return length >= LEAST_RULE && /[A-Z]{2,} $/.test(before) && /^ [A-Z]{2,}/.test(behind);
}

function isEdge(unit: string | undefined): boolean {
  return unit === undefined || unit === PIECE_SEPARATOR;
}
