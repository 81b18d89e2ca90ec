import { type Passage, PIECE_SEPARATOR } from '../draft/passage';
import { matchesOf } from '../text/pattern';
import type { Span } from '../text/span';
import type { RegistrationNumberStated, RegistrationRole } from './documentStatements';
import { FILE_NUMBER_LABEL, standsOnCover } from './header';
import type { Sentences } from './sentences';

/** Word processors make other dashes of the hyphen. */
const HYPHEN = '[-\\u2010\\u2011\\u2013]';
const SUFFIX = `(?:${HYPHEN}\\d{1,3}(?!\\d))?`;
/** "333-278184", "333-277286-01", "333- 257567". Shorter ones may be of telephones. */
const NUMBER = new RegExp(`\\b(333 ?${HYPHEN} ?\\d{5,6})(?!\\d)${SUFFIX}`, 'g');

/** What may stand for a number behind its label, as it is written: of another series, with digits too many or too few, with a space inside. */
const IN_SLOT = new RegExp(`(\\d{1,4} ?${HYPHEN} ?\\d{1,9}(?: \\d{1,4}(?=$|[ )]))?)${SUFFIX}`, 'y');
const LABEL = new RegExp(`${FILE_NUMBER_LABEL} ?`, 'g');
const NEXT_OF_LIST = /(?:,? and |, | & |; )/y;
/** Labels of the numbers that the Exchange Act, the Investment Company Act and the registers of companies give. */
const OTHER_LABEL = /\b(?:Commission|SEC|Company|Business|Exchange Act|Investment Company Act|1934 Act|1940 Act)(?: of 19\d\d)?,? $/i;

/** Words that stand in sentences, and not before the number on a cover. */
const OF_SENTENCE = /\b(?:part of|our|we|which|(?:pursuant to|under) (?!(?:SEC )?rules?\b|424)|registration statement (?:on|of)|form [sf]-\d)/i;
/** How far before a label its line is looked at (UTF-16 units). */
const COVER_REACH = 200;

/** The registration numbers of a passage: those of registration statements wherever they stand, and whatever stands in their place on a cover. */
export function statedRegistrationNumbers(passage: Passage, sentences: Sentences): readonly RegistrationNumberStated[] {
  const { text } = passage;
  const found = new Map<number, RegistrationNumberStated>();
  for (const match of matchesOf(text, LABEL)) {
    const before = text.slice(Math.max(0, match.index - COVER_REACH), match.index);
    const isOther = /^Commission/i.test(match[0]) || OTHER_LABEL.test(before) || OF_SENTENCE.test(before.slice(before.lastIndexOf(PIECE_SEPARATOR) + 1));
    if (isOther || !standsOnCover(passage, { start: match.index, end: match.index + match[0].length })) continue;
    for (const span of slotsFrom(text, match.index + match[0].length)) found.set(span.start, stated(text, span, true, undefined, undefined));
  }
  for (const match of matchesOf(text, NUMBER)) {
    if (found.has(match.index)) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = sentences.around(match.index);
    const before = text.slice(Math.max(sentence.start, span.start - REACH), span.start);
    const whole = before + text.slice(span.start, Math.min(sentence.end, span.end + REACH));
    found.set(span.start, stated(text, span, false, roleIn(before, whole), formIn(before)));
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** The numbers that stand behind a label, one or a list of them. */
function slotsFrom(text: string, start: number): readonly Span[] {
  const spans: Span[] = [];
  for (let at = start; ; ) {
    IN_SLOT.lastIndex = at;
    const match = IN_SLOT.exec(text);
    if (match === null) return spans;
    // Digits behind a whole number are of what follows it.
    const isWhole = /^\d{1,4} ?\D ?\d{5,}\b/.test(match[0]);
    const length = isWhole ? match[0].replace(/ \d{1,4}$/, '').length : match[0].length;
    spans.push({ start: at, end: at + length });
    NEXT_OF_LIST.lastIndex = at + length;
    const next = NEXT_OF_LIST.exec(text);
    if (next === null) return spans;
    at = NEXT_OF_LIST.lastIndex;
  }
}

function stated(text: string, span: Span, ofCover: boolean, role: RegistrationRole | undefined, form: string | undefined): RegistrationNumberStated {
  const written = text.slice(span.start, span.end);
  const [prefix = '', digits = ''] = written.replaceAll(' ', '').split(/\D/);
  return { kind: 'registrationNumber', span, number: `${prefix}-${digits}`, isSpaced: written.includes(' '), ofCover, role, form };
}

/** How far from a number the words may stand that say what it is of (UTF-16 units). */
const REACH = 400;
const NAMES_PROSPECTUS = /\b(?:prospectus|supplement)\b/i;
const PART_OF = /\bpart of (?:a|an|the|our|that|its) (?:[\w-]+ ){0,4}registration statements?\b/i;
const OF_WHICH = /\bof which (?:this|the|our|these)\b[^.]{0,160}\bpart\b/i;
const NAMES_STATEMENT = /\bregistration statements?\b/i;
const SOLD_UNDER = /\b(?:pursuant to|under) (?:our|the|the Company[’']s) (?:[\w-]+ ){0,4}registration statement\b/i;
/** Words for a statement that is not the one that the document belongs to. */
const OF_ANOTHER = /\b(?:prior|previous(?:ly)?|earlier|former|expir\w+|another|replac\w+|predecessor|unsold|carr(?:y|ied) (?:over|forward)|proxy|withdrawn)\b/i;
/** Words that may tell of another one, where nothing says that the document is part of it. */
const MAY_BE_ANOTHER =
  /\b(?:exhibit|incorporated|resale|resell|selling|initial|additional|amend\w*|separate|offering of|registered direct|underwritten|private placement|closed|completed|consummated|[Ww]e sold|were sold|relating to the)\b/i;

/** Whose registration statement it is, by the sentence around its number: `before` ends with it. */
function roleIn(before: string, sentence: string): RegistrationRole | undefined {
  if (OF_ANOTHER.test(sentence)) return 'other';
  const isPart = PART_OF.test(before) && NAMES_PROSPECTUS.test(before);
  if (isPart || (OF_WHICH.test(sentence) && NAMES_PROSPECTUS.test(sentence) && NAMES_STATEMENT.test(sentence))) return 'own';
  if (MAY_BE_ANOTHER.test(sentence)) return undefined;
  return SOLD_UNDER.test(before) ? 'offered' : undefined;
}

const FORM = /\bForms? ([SF][-\u2010\u2011\u2013]\d{1,2}|N-2)(?:ASR|MEF|\/A)?\b/gi;

/** The form that is named last before a number. */
function formIn(before: string): string | undefined {
  return matchesOf(before, FORM)
    .at(-1)?.[1]
    ?.toUpperCase()
    .replace(/[\u2010\u2011\u2013]/g, '-');
}
