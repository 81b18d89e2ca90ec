import { MONTHS } from '../regulation/calendarDate';

/*
 * What stands on a page and does not belong to the text that runs from page to page.
 */

/** The letters of a part of a document before the number of its page; others stand before numbers in names of compounds and products. */
const PART = '(?:[A-Z]|PS|PPS|TS|SS|SA|US|IS|II|III|IV|SAI)';
const HYPHEN = String.raw`[-\u2010\u2011\u2013]`;
const DASH = String.raw`[-\u2013\u2014]`;
const ROMAN = '(?:[ivxl]{1,6}|[IVXL]{1,6})';

/** With the letters of its part, and those of an annex to it: "S-12", "F-3", "S-ii", "A-I-3". */
const LETTERED = String.raw`${PART}${HYPHEN}(?:(?:[IVXL]{1,4}|[A-Z])${HYPHEN})?(?:\d{1,4}|${ROMAN})`;
/** "S-12", "ii", "- 12 -", "-ii-", "Page 3 of 40"; with a running foot beside it: "AUTO-CALLABLE NOTES | PS-8". */
const PAGE_NUMBER = new RegExp(
  String.raw`^(?:(?:Page )?(?:${LETTERED}|\d{1,3})(?: of \d{1,3})?|[ivxl]{1,6}|${DASH} ?(?:${LETTERED}|\d{1,3}|[ivxl]{1,6}) ?${DASH})$`,
);
const LETTERED_NUMBER = new RegExp(`^${LETTERED}$`);
const LONGEST_PAGE_NUMBER = 16;
const LONGEST_FOOT = 100;
const LONGEST_BACK_LINK = 60;
const LONGEST_RUNNING_HEAD = 80;
/** A longer one is a title, in which all but short words have a capital: that of structured notes names what they are linked to. */
const LONGEST_TITLE = 240;
const SMALL_WORD = /\b[a-z]{5}/;
const SHORTEST_CUT_TEXT = 20;
/** With room for the marks behind the end of a sentence. */
const LONGEST_END = 16;

/** Whether the words are the number of a page, alone or beside the running foot of the page. */
export function isPageNumber(text: string): boolean {
  if (text.length <= LONGEST_PAGE_NUMBER) return PAGE_NUMBER.test(text) || standsBesideFoot(text);
  return text.length <= LONGEST_FOOT && standsBesideFoot(text);
}

function standsBesideFoot(text: string): boolean {
  if (!text.includes('|')) return false;
  const [left, right, more] = text.split(' | ');
  if (left === undefined || right === undefined || more !== undefined) return false;
  return PAGE_NUMBER.test(left) !== PAGE_NUMBER.test(right);
}

/** Whether the cells of a table of one row, right in front of a page end, are the foot of the page: words, and a number with the letters of its part. */
export function isPageFoot([left, right, more]: readonly string[]): boolean {
  if (left === undefined || right === undefined || more !== undefined || left.length + right.length > LONGEST_FOOT) return false;
  return LETTERED_NUMBER.test(left) !== LETTERED_NUMBER.test(right);
}

/** Whether the words of a link to another place of the document are page furniture: they are few. */
export function isShortLink(text: string): boolean {
  return text.length <= LONGEST_BACK_LINK;
}

/** The end of a company's name in a running head, whose stop ends no sentence. */
const ABBREVIATED = /\b(?:corp|inc|co|ltd|l\.p|n\.a|s\.a|n\.v)\.$/i;

/** Whether words end in the name of a company whose stop ends no sentence. */
export function endsInCompany(text: string): boolean {
  return ABBREVIATED.test(text);
}

/** Whether the words can be a running head, which repeats a title at the top of a page. */
export function canBeRunningHead(text: string): boolean {
  if (text.length > LONGEST_TITLE || !/[A-Za-z]/.test(text) || /^[a-z]/.test(text)) return false;
  if (/[.;,:]$/.test(text) && !endsInCompany(text)) return false;
  return text.length <= LONGEST_RUNNING_HEAD || !SMALL_WORD.test(text);
}

/** Whether text ends in the middle of a sentence. Lines of a cover do too, but they are short; an item of a list that goes on ends in "; and". */
export function isCutOff(text: string): boolean {
  // What ends in some way is looked at from near its end: patterns are tried from each unit on.
  const end = text.slice(-LONGEST_END);
  return text.length >= SHORTEST_CUT_TEXT && /[A-Za-z0-9,)\u2019\u201d-]$/.test(end) && !/[.?!][)\u2019\u201d]+$/.test(end) && !/; (?:and|or)$/.test(end);
}

/** Words in which no sentence and no heading ends, nor an item of a list but in "and" or "or" behind a comma. */
const NEVER_LAST =
  / (?:a|an|as|at|between|by|dated|for|from|if|into|its|of|our|such|than|that|the|their|this|to|under|which|with|(?<![;,:] )(?:and|or|and\/or))$/;
const LONGEST_LAST = 16;
const ENDS_SENTENCE = /[.;:?!][)"\u2019\u201d]*(?:$| [A-Z(\u201c])/;

/** What is left open at the end: a parenthesis, a quotation, a month that waits for its day, or a day that waits for its year. */
const OPEN_PARENTHESIS = /\([^()]{0,120}$/;
const OPEN_QUOTATION = /\u201c[^\u201c\u201d]{0,80}$/;
const ENDS_IN_MONTH = new RegExp(String.raw`\b(?:${MONTHS.join('|')})$`);
const STARTS_WITH_DAY = /^\d{1,2}, ?\d{4}\b/;
const ENDS_IN_DAY = new RegExp(String.raw`\b(?:${MONTHS.join('|')}) \d{1,2},$`);
const STARTS_WITH_YEAR = /^\d{4}\b/;
/** How far before its end a text is looked at. */
const END_READ = 130;

/** How long prose is that no heading is taken for, how much of it is looked at, and what share of its words starts small; less does in a sentence of names. */
const SHORTEST_PROSE = 60;
const PROSE_READ = 400;
const SMALL_WORDS = 0.6;
const SMALL_WORDS_AMONG_NAMES = 0.5;

function isProse(text: string): boolean {
  return text.length >= SHORTEST_PROSE && smallShare(text) > SMALL_WORDS;
}

function smallShare(text: string): number {
  const words = text.slice(-PROSE_READ).split(' ');
  return words.filter(word => /^[a-z]/.test(word)).length / words.length;
}

/** The first words of a name at the end, and the last at the start of what follows: "the Placement", "Agency Agreement." */
const ENDS_IN_NAME = /\b(?:[Aa]n?|[Aa]ny|[Ee]ach|[Ii]ts|[Oo]ur|[Ss]uch|[Tt]hat|[Tt]he|[Tt]heir|[Tt]his)(?: [A-Z][\w\u2019-]{0,30}){1,5}$/;
const REST_OF_NAME = /^[A-Z][\w\u2019-]{0,30}(?: [A-Z][\w\u2019-]{0,30}){0,4}(?:[.,;)]| [a-z])/;

/** A reference behind the end of a sentence: "... occurred. (Section 8.4)". */
const ENDS_IN_REFERENCE = /[.?!]["\u201d]? \([^()]{1,40}\)$/;
/** Words that a sentence starts with, and no name. */
const STARTS_SENTENCE =
  /^(?:A|About|After|All|Although|Among|An|And|Any|As|At|Because|Before|Both|But|By|Certain|Each|Either|Except|For|From|He|However|If|Immediately|In|It|Its|No|None|Not|On|Once|One|Or|Other|Our|Please|Prior|See|She|Since|Some|Such|That|The|Their|There|These|They|This|Those|To|Under|Unless|Until|Upon|We|When|Where|While|With|Without|You|Your)\b/;

/**
 * Whether text can be the rest of what is cut off: it starts in a small letter; it closes what is left open; it starts with a name or figure, and both are
 * prose; it ends the name in which a sentence is cut; or it is a sentence and goes on behind a word that nothing ends in.
 */
export function canGoOn(text: string, cutOff: string): boolean {
  if (/^[("\u201c]?[a-z]/.test(text)) return true;
  const end = cutOff.slice(-END_READ);
  if (ENDS_IN_MONTH.test(end) && STARTS_WITH_DAY.test(text)) return true;
  if (ENDS_IN_DAY.test(end) && STARTS_WITH_YEAR.test(text)) return true;
  if (OPEN_PARENTHESIS.test(end) && /^[^()]{0,120}\)/.test(text)) return true;
  if (OPEN_QUOTATION.test(end) && /^[^\u201c\u201d]{0,80}\u201d/.test(text)) return true;
  const isName = /^[A-Z0-9$]/.test(text) && !STARTS_SENTENCE.test(text);
  if (isName && isProse(cutOff) && !ENDS_IN_REFERENCE.test(end) && isProse(text) && ENDS_SENTENCE.test(text)) return true;
  if (isName && ENDS_IN_NAME.test(end) && REST_OF_NAME.test(text) && smallShare(cutOff) > SMALL_WORDS_AMONG_NAMES && ENDS_SENTENCE.test(text)) return true;
  return NEVER_LAST.test(cutOff.slice(-LONGEST_LAST)) && /^[("\u201c$]?[A-Z0-9]/.test(text) && ENDS_SENTENCE.test(text);
}
