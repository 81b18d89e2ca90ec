import type { Passage, Piece } from '../draft/passage';
import { isLetter } from '../text/ascii';
import { anyOf } from '../text/pattern';
import type { Span } from '../text/span';
import type { LandmarkSort, LandmarkStated } from './documentStatements';

const CLASS = '(?:(?:class [a-z]|american|senior|subordinated|non-voting|voting|limited) )*';
const SECURITY = anyOf(
  [
    '(?:common|ordinary|preferred|preference|depositary) (?:stock|shares?|units?|securities)',
    '(?:depositary )?(?:shares|units)',
    '(?:debt|trust preferred) securities',
    '(?:debentures|notes|warrants)',
    '(?:subscription |purchase )?rights',
    '(?:(?:stock|share) )?purchase (?:contracts|units)',
    'guarantees(?: of (?:the )?(?:debt|preferred) securities)?',
  ],
  'i',
).source;
/** Names of securities that stand alone on a line, as the cover of a shelf prospectus lists them. */
const SECURITY_TYPE = new RegExp(`^${CLASS}(?:${SECURITY})(?:,? (?:\\$[\\d.]+ )?par value.{0,40})?$`, 'i');
const LONGEST_SECURITY_TYPE = 80;

/** Whether a line is the name of a class of securities and nothing else: "Preferred Stock". */
export function isSecurityType(line: string): boolean {
  return line.length <= LONGEST_SECURITY_TYPE && SECURITY_TYPE.test(line);
}

interface Landmark {
  readonly sort: LandmarkSort;
  readonly pattern: RegExp;
  /** Where lines of a table name such things too, in lists and schedules. */
  readonly notInTable?: true;
}

/** A form of report under the Exchange Act. */
const REPORT_FORM = 'form (?:8-k|10-q|10-k|6-k)(?:/a)?';
const COMMISSION = '(?:u\\.s\\. )?securities and exchange commission';

/** What whole lines say. */
const LINES: readonly Landmark[] = [
  {
    sort: 'supplementTitle',
    pattern: /^(?:preliminary |amended (?:and|&) restated )?(?:prospectus|pricing|product|underlying|underlier|index) supplement(?: no\. ?\d+)?(?:$| ?\()/i,
  },
  { sort: 'supplementTitle', pattern: /^(?:supplement|amendment) no\. ?\d+(?:$|,? dated\b| to\b| ?\()/i },
  {
    sort: 'prospectusTitle',
    pattern: /^(?:(?:preliminary|base|shelf|resale|sales agreement|equity distribution agreement) ){0,2}(?:prospectus|p r o s p e c t u s)$/i,
  },
  { sort: 'prospectusTitle', pattern: /^(?:preliminary )?prospectus[ ,;:.()\u2013\u2014-]{1,4}subject to completion\b/i },
  { sort: 'subjectToCompletion', pattern: /^(?:preliminary )?prospectus(?: supplement)?[ ,;:.()\u2013\u2014-]{1,4}subject to completion\b/i },
  { sort: 'supplementTitle', pattern: /^(?:preliminary )?prospectus supplement[ ,;:.()\u2013\u2014-]{1,4}subject to completion\b/i },
  { sort: 'prospectusTitle', pattern: /^PROSPECTUS (?=Filed|FILED)/ },
  { sort: 'chainLine', pattern: /^\(?to (?:the )?(?:base )?prospectus\b/i },
  { sort: 'offeredAmount', pattern: /^(?:up to )?(?:(?:us|c|cdn)\$|\$|€|£) ?\d[\d,.]*(?: (?:million|billion))?$/i, notInTable: true },
  { sort: 'securityType', pattern: SECURITY_TYPE, notInTable: true },
  { sort: 'unitedStates', pattern: /^united states$/i },
  { sort: 'commissionName', pattern: new RegExp(`^(?:united states )?${COMMISSION}(?:,? washington\\b.{0,30})?$`, 'i') },
  { sort: 'reportForm', pattern: new RegExp(`^${REPORT_FORM}(?![\\w-])`, 'i') },
  { sort: 'signatures', pattern: /^signatures?$/i },
  { sort: 'exhibitNumber', pattern: /^ex(?:hibit|-)? ?(\d{1,3}(?:\.\d{1,3})?)$/i, notInTable: true },
];
const LONGEST_LINE = 160;
/** How those of them start that may stand in a table. Most cells start otherwise, and there are many. */
const CELL_START = /(?:pr|p r o|un|und|index|su|am|base|shelf|resale|sales|equity|\(?to |u\.s|se|form|si)/iy;
/** How the others start: amounts, securities and exhibits. */
const LINE_START = new RegExp(`${CELL_START.source}|up to|us\\$|c\\$|cdn\\$|[$€£]|cl|non-|vo|li|co|or|de|sh|tr|no|wa|ri|st|pu|gu|ex`, 'iy');

/** What a passage of any length starts with. Where a conversion ran the cover of a report together, its lines are all in one. */
const OPENINGS: readonly Landmark[] = [
  { sort: 'subjectToCompletion', pattern: /^subject to completion\b/i },
  { sort: 'subjectToCompletion', pattern: /^(?:the )?information (?:contained )?in this [^.]{0,160}\bnot complete and may be (?:changed|amended)/i },
  { sort: 'commissionName', pattern: new RegExp(`^(?:united states )?${COMMISSION}.{0,60}\\b${REPORT_FORM}(?![\\w-])`, 'i') },
  { sort: 'reportForm', pattern: new RegExp(`^(?:united states )?${COMMISSION}.{0,60}\\b${REPORT_FORM}(?![\\w-])`, 'i') },
];
const OPENING_READ = 400;
const OPENING_START = /^(?:subject to|the information|information|united states|u\.s\.|securities and)/i;

const COMPANY_SUFFIX =
  /\b(?:inc|corp|co|ltd|llc|l\.l\.c|lp|l\.p|plc|n\.v|s\.a|a\.g|incorporated|corporation|company|limited|trusts?|partnership|bancorp|ag|se)\.?$/i;
const LONGEST_SUFFIX = 14;
const LONGEST_NAME = 90;

/** Whether a line is the name of a company: it ends as such names do. */
function isIssuerName(line: string): boolean {
  return line.length <= LONGEST_NAME && COMPANY_SUFFIX.test(line.slice(-LONGEST_SUFFIX)) && !/[;:]/.test(line);
}

const PAGE = /^(?:page|(?:[a-z]{1,3}-)?(?:\d{1,3}|[ivxl]{1,6}))$/i;
const ENDS_IN_PAGE = /[\divxle]/i;
const DOT_LEADERS = /(?:\. ?){3,}(?:[a-z]{1,3}-)?(?:\d{1,3}|[ivxl]{1,6})$/i;

/** A line of a table of contents: a row that ends in the number of a page, or words with dots up to it. */
function contentsLine({ text, pieces }: Passage): readonly LandmarkStated[] {
  const last = pieces.findLast(({ span }) => span.end > span.start);
  if (last === undefined) return [];
  const { start, end } = last.span;
  // What stands behind the dots or in the last cell is a page: most other lines end otherwise, and need not be searched for dots.
  if (!ENDS_IN_PAGE.test(text.charAt(end - 1))) return [];
  const words = text.slice(Math.max(start, end - LONGEST_LINE), end);
  const isLine = last.kind === 'tableCell' ? last.column > 0 && PAGE.test(words) : DOT_LEADERS.test(words);
  return isLine ? [landmark('contentsLine', last.span)] : [];
}

/** The lines of a passage that mark where a part of a document starts, or what its cover is made of. */
export function statedLandmarks(passage: Passage): readonly LandmarkStated[] {
  const { text, pieces } = passage;
  const found: LandmarkStated[] = [];
  for (const piece of pieces) {
    const { start, end } = piece.span;
    const isCell = piece.kind === 'tableCell';
    // Most cells hold figures.
    if (piece.kind === 'listItem' || start === end || (isCell && !isLetter(text.charCodeAt(start)) && text.charAt(start) !== '(')) continue;
    const opening = isCell ? CELL_START : LINE_START;
    opening.lastIndex = start;
    const mayBeLine = opening.test(text);
    if (isCell && !mayBeLine) continue;
    const words = text.slice(start, Math.min(end, start + OPENING_READ));
    if (!isCell && isIssuerName(words)) found.push(landmark('issuerName', piece.span));
    if (mayBeLine && end - start <= LONGEST_LINE) found.push(...landmarksIn(words, LINES, piece));
    if (OPENING_START.test(words)) found.push(...landmarksIn(words, OPENINGS, piece));
  }
  found.push(...contentsLine(passage));
  return found;
}

function landmarksIn(words: string, landmarks: readonly Landmark[], { kind, span }: Piece): readonly LandmarkStated[] {
  const found: LandmarkStated[] = [];
  for (const { sort, pattern, notInTable } of landmarks) {
    const match = notInTable && kind === 'tableCell' ? null : pattern.exec(words);
    if (match !== null) found.push(landmark(sort, { start: span.start, end: span.start + words.length }, match[1]));
  }
  return found;
}

function landmark(sort: LandmarkSort, span: Span, number?: string): LandmarkStated {
  return { kind: 'landmark', span, sort, number };
}
