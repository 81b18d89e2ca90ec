import { isProseLine, type Passage, PIECE_SEPARATOR } from '../draft/passage';
import type { BlankSort, BlankStated } from './wordingStatements';

const LONGEST = 400;
/** How far from a box the words may stand that speak of it. */
const BOX_REACH = 300;
/** How far before brackets the quotation may open that they stand in. */
const QUOTATION_REACH = 1000;
/** Nothing, or a mark for it: a bullet, a dash, underscores, one star. More stars stand for what is kept confidential. */
const EMPTY = /^(?:[ _\u25cf\u2022\u25a0\u25aa\u2014\u2013-]*|\*)$/;
/** What may be a box to tick: "[ ]", "[_]", "[X]". */
const BOX = /^[ _xX]?$|^ +$/;
const SPEAKS_OF_BOXES =
  /\b(?:check(?:ed)? (?:mark|the|if)|(?:following|appropriate) box|accelerated filer|reporting company|growth company|shell company)\b|\[[xX]\]|\b(?:yes|no):? ?\[[ _]{0,3}\]/i;
const LETTER = /^[A-Za-z]$/;
/** "S", "X.XX", "XX", "xx-xxx-xxxx", "YYYY". */
const STAND_IN = /^\$?[xX]{2,}$|^\$?[xX]+(?:[.,-][xX]+)+%?$|^(?:month d{1,2}, y{2,4}|mm\/dd\/y{2,4}|y{4})$/i;
const SLOT_NOUN =
  '(?:dates?|day|month|year|time|amounts?|numbers?|prices?|rates?|percent(?:age)?s?|names?|title|ticker|symbol|address|street|city|state|zip|phone|telephone|maturity|term)';
const SLOT = new RegExp(
  String.raw`^(?:(?:the|insert|closing|pricing|settlement|trade|issue|effective|maturity|base|prospectus|supplement|share|per share|offering|purchase|sale|trading|aggregate|dollar|interest|issuer|company|agent|underwriter|bank|recent|current) ){0,3}${SLOT_NOUN}(?: of [\w\u2019' ]{1,40}|, ?[\w\u2019' ,]{1,40})?$`,
  'i',
);
const TO_COME =
  /^(?:tb[dac]|to come|to follow|to be \w+|insert\b.*|placeholder\b.*|blank|confirm\b.*|update\b.*|discuss\b.*|open (?:point|issue)\b.*|describe\b.*|specify\b.*)$/i;
const NOTE =
  /^(?:N\.?T\.?D\.?(?:$|[:.\u2013\u2014-]| [a-z])|(?:Note|Notes) to (?:draft|drafts|drafter|self|printer|reviewers?|[A-Z]\w+)\b|Draft(?:ing|er\u2019s|er's)? note\b|Note: |Comment: |Query: |(?:[\w\u2019'&./-]+ ){1,4}to (?:confirm|provide|update|advise|insert|complete|discuss|review|come)\b)/i;
const FIGURE = /^\$?\d[\d,]*(?:\.\d+)?(?: (?:million|billion))?$/;
/** Words that start small, as those in the midst of a sentence do. */
const OPTION = /^[a-z][\w\u2019'-]{3,}(?:[/, -]{1,2}[\w\u2019'-]+){0,15}$/;
/** What brackets hold that are to stay. */
const NO_OPTION =
  /^(?:reserved|intentionally|remainder|signature|emphasis|redacted|omitted|deleted|sealed?|form|page|logo|graphic|image|picture|chart|graph|letterhead|table of|back to|end of|citation|internal|footnote|translation|unofficial|formerly)/i;

/** Words before a bracket that want a figure, a day or a name. */
const WANTS_BEFORE =
  /(?:[$#\u201c"]|\bS-|\bPS-|(?:\bNos?\.|\b(?:page|pages|of|to|at|is|are|was|dated|on|for|by|than|approximately|about|aggregate|under|symbol|until|January|February|March|April|May|June|July|August|September|October|November|December)) ?)$/;
const WANTS_BEHIND =
  /^(?:%|,? (?:19|20)\d\d\b|,000\b|\u2019s\b|[.,]?[\u201d"]| (?:shares?|units?|warrants?|notes|million|billion|percent|per|trading days?|business days?|days|ADSs)\b)/;

/** A blank in brackets that opens at an offset; undefined where the brackets are of another kind, such as "[Reserved]", "[sic]" and a box to tick. */
export function bracketAt(passage: Passage, start: number): BlankStated | undefined {
  const { text } = passage;
  const close = closeOf(text, start);
  if (close === undefined) return undefined;
  const sort = sortOf(passage, { start, close });
  return sort && { kind: 'blank', span: { start, end: close + 1 }, sort, of: 'other' };
}

/** Where the bracket closes; other brackets may stand in it. */
function closeOf(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < Math.min(text.length, start + LONGEST); at++) {
    if (text[at] === '[') depth++;
    if (text[at] === ']' && --depth === 0) return at;
  }
  return undefined;
}

interface Brackets {
  readonly start: number;
  readonly close: number;
}

function sortOf(passage: Passage, { start, close }: Brackets): BlankSort | undefined {
  const { text } = passage;
  const content = text.slice(start + 1, close).trim();
  const isWanted = () => WANTS_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || WANTS_BEHIND.test(text.slice(close + 1, close + 20));
  if (BOX.test(content) && !isMark(text, start) && isBox(passage, start) && !isClearlyWanted(text, { start, close })) return undefined;
  if (EMPTY.test(content)) return 'mark';
  if (NOTE.test(content)) return 'note';
  if (LETTER.test(content)) return isWanted() && content !== 's' && !isInQuotation(text, { start, close }) ? 'slot' : undefined;
  if (FIGURE.test(content)) return text[start - 1] === '$' || content.startsWith('$') ? figureSort(text, { start, close }) : undefined;
  if (isInQuotation(text, { start, close })) return undefined;
  if (STAND_IN.test(content) || SLOT.test(content) || TO_COME.test(content)) return 'slot';
  return OPTION.test(content) && !NO_OPTION.test(content) && isProseLine(passage) ? 'option' : undefined;
}

/** Whether brackets that hold nothing or one letter are closed up with what they stand for, so that they cannot be a box. */
function isClearlyWanted(text: string, { start, close }: Brackets): boolean {
  return (
    /(?:[$#\u201c"]|\bP?S-)$/.test(text.slice(Math.max(0, start - 3), start)) ||
    /^(?:%|, (?:19|20)\d\d\b| (?:shares|million|billion)\b)/.test(text.slice(close + 1, close + 12))
  );
}

function isMark(text: string, start: number): boolean {
  return /^\[ ?[\u25cf\u2022\u25a0\u25aa]/.test(text.slice(start, start + 3));
}

/** Whether it may be a box to tick: the passage speaks of such, or it opens an item or all there is in a cell. */
function isBox({ text, pieces }: Passage, start: number): boolean {
  if (SPEAKS_OF_BOXES.test(text.slice(Math.max(0, start - BOX_REACH), start + BOX_REACH))) return true;
  const opensPiece = start === 0 || text[start - 1] === PIECE_SEPARATOR;
  return opensPiece && pieces[0]?.kind !== 'tableCell' && /^\[.?\] /.test(text.slice(start, start + 4));
}

/** An amount in brackets in a quotation is the editor's. */
function figureSort(text: string, brackets: Brackets): BlankSort | undefined {
  return isInQuotation(text, brackets) ? undefined : 'figure';
}

/** Whether the brackets stand in a quotation with other words, where they may be those of an editor. */
function isInQuotation(text: string, { start, close }: Brackets): boolean {
  const before = text.slice(Math.max(0, start - QUOTATION_REACH), start);
  const opens = before.lastIndexOf('\u201c');
  if (opens < 0 || before.lastIndexOf('\u201d') > opens) return false;
  return !(opens === before.length - 1 && /^[.,]?\u201d/.test(text.slice(close + 1, close + 3)));
}
