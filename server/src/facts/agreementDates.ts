import { phraseKey } from '../regulation/wordLists';
import { firstIndex } from '../text/binarySearch';
import { anyOf } from '../text/pattern';
import type { Span } from '../text/span';
import type { AgreementDateStated, DateStated } from './dateStatements';
import type { Sentences } from './sentences';
import type { Signs } from './signs';
import { SIGN } from './signTable';
import type { DefinitionStated } from './termStatements';

const AGREEMENT = /agreement/i;
/** How far before and behind a date its agreement may be named. */
const REACH = 260;

const WEEKDAY = '(?:[A-Z][a-z]+day, )?';
const ARTICLE = '(an?|the|our|that certain|such)';
const NAME = String.raw`([^.;,()“”"]{0,80}?agreement(?:\^SM\^|\u2120|\u2122)?)`;
const MARK = String.raw`(?:\^SM\^|\u2120|\u2122)?`;
const DEFINED = String.raw`(?: \([^()]{1,120}\))?`;
const PARTIES = String.raw`(?:,? (?:by and )?(?:between|among|with) [^;()]{2,140}?(?:\([^()]{1,80}\)[^;()]{0,80}?)?)?`;
const AMENDED = '(?:,? as amended(?: and restated)?)?';

/** "..., dated " right before a date, with what tells how. */
const DATED = new RegExp(
  `(?<=(,? (?:which |that )?(?:(?:is |was )?(?:originally |initially )?dated|bear(?:s|ing) the date of|made (?:and entered into )?on|of(?<=agreement${MARK} of)|(?:made|executed|entered into)(?: and effective)?(?= as of| effective))( as of| effective as of| effective)? ${WEEKDAY}))`,
  'iy',
);
/** What may stand between the name of an agreement and its date. */
const BETWEEN = new RegExp(`^${MARK}${DEFINED}${AMENDED}${PARTIES},?$`, 'i');
/** Other papers between a name and a date, to which the date may belong. */
const OTHER_PAPER = /\b(?:amendment|prospectus|supplement|indenture|notes?|joinder|letter|plan|statement)\b/i;

const ENTERED = `(?:entered into|executed(?: and delivered)?|signed)`;
/** What is said of every agreement that is entered into on a day. */
const ENTERS = new RegExp(`${ENTERED}|entry into|execution of`, 'i');
/** "On D, we entered into the Sales Agreement". */
const ENTERED_AFTER = new RegExp(String.raw`^,? [^.;]{1,140}?\b${ENTERED} ${ARTICLE} ${NAME}(?![a-z])`, 'i');
const ON = new RegExp(String.raw`(?<=\bon ${WEEKDAY})`, 'iy');
/** "We entered into the Sales Agreement with Harborlight on D". */
const ENTERED_BEFORE = new RegExp(String.raw`\b(?:${ENTERED}|entry into|execution of) ${ARTICLE} ${NAME}${MARK}${DEFINED}${PARTIES},? on ${WEEKDAY}$`, 'i');
/** "the Sales Agreement that we entered into with Harborlight on D". */
const WE_ENTERED = new RegExp(
  String.raw`\b(?:${ARTICLE} )${NAME}${MARK}${DEFINED},? (?:that |which )?(?:we|the Company)(?: and [^.;()]{2,60}?)? (?:have )?${ENTERED}${PARTIES},? on ${WEEKDAY}$`,
  'i',
);
/** "The Sales Agreement was entered into on D". */
const WAS_ENTERED = new RegExp(`(?:^|[,;:] )(the) ${NAME}${MARK}${DEFINED} was ${ENTERED} on ${WEEKDAY}$`, 'i');

/** "Since D, the date of the Sales Agreement". */
const DATE_OF = new RegExp(String.raw`,? \(?(?:which is |being )?the date of (the|our|such) ${NAME}(?![a-z])`, 'iy');

/** Papers about an agreement have dates of their own. */
const ABOUT_AGREEMENT = /\b(?:amend|joinder|supplement|letter|waiver|terminat|extension|restated|side|notice|first|second|third|fourth|form of)/i;
const TELLS_OF_ANOTHER = anyOf(
  [
    String.raw`\bprior (?!to\b|(?:written )?notice)|\b(?:previous|former|earlier|original|expired|existing|superseded|replaced|replaces|similar)\b`,
    String.raw`\b(?:was|were|has been|had been|been) terminated\b|\bterminated on\b`,
  ],
  'i',
);

/** The days that a text gives to agreements. `signs`, `sentences`, `dates` and `definitions` are those of the same text. */
export function statedAgreementDates(
  text: string,
  signs: Signs,
  sentences: Sentences,
  dates: readonly DateStated[],
  definitions: readonly DefinitionStated[],
): readonly AgreementDateStated[] {
  const found: AgreementDateStated[] = [];
  for (const { date, span } of dates) {
    if (date === undefined) continue;
    DATED.lastIndex = span.start;
    ON.lastIndex = span.start;
    const dated = DATED.exec(text);
    DATE_OF.lastIndex = span.end;
    const dateOf = dated === null ? DATE_OF.exec(text) : null;
    if (dated === null && dateOf === null && !ON.test(text)) continue;
    const sentence = sentences.around(span.start);
    const around = { start: Math.max(sentence.start, span.start - REACH), end: Math.min(sentence.end, span.end + REACH) };
    const named =
      dateOf !== null
        ? { ...namedIn(dateOf, 0), how: 'dated' as const }
        : dated === null
          ? namedAsEntered(text, span, around)
          : namedAsDated(text, span, around, dated);
    if (named === undefined || ABOUT_AGREEMENT.test(named.name)) continue;
    found.push({
      kind: 'agreementDate',
      span,
      date,
      how: named.how,
      name: named.name,
      key: phraseKey(named.name),
      isKnown: /^(?:the|our|such)$/i.test(named.article),
      termKey: termBehind(text, named.end, span, definitions)?.key,
      tellsOfAnother: signs.has(SIGN.another) && TELLS_OF_ANOTHER.test(text.slice(around.start, around.end)),
      sentence: sentence.start,
    });
  }
  return found;
}

/** An agreement as it is named for a date. */
interface Named {
  readonly how: AgreementDateStated['how'];
  readonly article: string;
  readonly name: string;
  /** Where the name ends in the text. */
  readonly end: number;
}

/** The agreement that is dated so. */
function namedAsDated(text: string, { start }: Span, around: Span, [, words = '', asOf]: RegExpExecArray): Named | undefined {
  const end = start - words.length;
  return end < around.start ? undefined : datedAgreement(text.slice(around.start, end), asOf === undefined ? 'dated' : 'asOf', around.start);
}

/** The agreement that was entered into on a day. */
function namedAsEntered(text: string, span: Span, around: Span): Named | undefined {
  const before = text.slice(around.start, span.start);
  const entered = ENTERS.test(before) ? (ENTERED_BEFORE.exec(before) ?? WE_ENTERED.exec(before) ?? WAS_ENTERED.exec(before)) : null;
  if (entered !== null) return namedIn(entered, around.start);
  const behind = text.slice(span.end, around.end);
  const after = ENTERS.test(behind) ? ENTERED_AFTER.exec(masked(behind)) : null;
  return after === null ? undefined : namedIn(after, span.end);
}

/** The text with blanks for what stands in parentheses and without the dots of companies, as long as before: "On D, Tideline, Inc. (the “Company”) entered into". */
function masked(text: string): string {
  const open = text.includes('(') ? text.replace(/\([^()]*\)/g, words => ' '.repeat(words.length)) : text;
  return open.includes('.') ? open.replace(/\b(Inc|Corp|Co|Ltd)\./g, '$1 ') : open;
}

/** What the words of a pattern name that stand in the text from an offset on. */
function namedIn(match: RegExpExecArray, from: number): Named {
  const [words, article = '', name = ''] = match;
  return { how: 'entered', article, name, end: from + match.index + words.indexOf(name) + name.length };
}

/** "Amendment No. 1 to the Sales Agreement, dated": the date is the amendment's. */
const PAPER_ON =
  /\b(?:amendment|joinder|supplement|letter|waiver|consent|notice|annex|schedule)\b[^,;]{0,40}? (?:to|of|under|with respect to)(?: the| that certain| our| an?)?$/i;
const LAST_AGREEMENT = /^.*\bagreement\b/is;
/** Words that can be no part of the name of an agreement. */
const NOT_OF_NAME: ReadonlySet<string> = new Set('a an the our that certain this such its each under of to into and or with by in'.split(' '));
const LONGEST_NAME = 9;

/** The agreement that the words before "dated" end in, with its parties behind it or without. */
function datedAgreement(before: string, how: 'dated' | 'asOf', from: number): Named | undefined {
  const upTo = LAST_AGREEMENT.exec(before)?.[0];
  if (upTo === undefined) return undefined;
  const between = before.slice(upTo.length);
  if (OTHER_PAPER.test(between) || !BETWEEN.test(between)) return undefined;
  const words = upTo.split(' ').slice(-LONGEST_NAME);
  let first = words.length - 1;
  // A name in capitals may hold small words: "Capital on Demand Sales Agreement".
  while (first > 0 && (isJoint(words, first - 1) || (!NOT_OF_NAME.has((words[first - 1] ?? '').toLowerCase()) && /^[\w^-]/.test(words[first - 1] ?? ''))))
    first--;
  if (PAPER_ON.test(upTo.slice(0, upTo.length - words.slice(first).join(' ').length).trimEnd())) return undefined;
  return { how, article: words[first - 1] ?? '', name: words.slice(first).join(' '), end: from + upTo.length };
}

/** Whether a small word joins two parts of a name: "Transition and Succession Agreement", "At the Market Offering Agreement". */
function isJoint(words: readonly string[], index: number): boolean {
  const [before = '', word = '', after = ''] = words.slice(index - 1, index + 2);
  if (/^at$/i.test(before) && /^the$/i.test(word)) return /^market/i.test(after);
  return /^(?:and|of|on|for)$/.test(word) && /^[A-Z]/.test(after) && /^[A-Z]/.test(before) && !AGREEMENT.test(before);
}

/** How far behind the name of an agreement or its date the term for it may be defined. */
const TERM_NEARBY = 240;

/** The definition of the agreement right behind its name or its date: "(the “Sales Agreement”)". */
function termBehind(text: string, nameEnd: number, { end }: Span, definitions: readonly DefinitionStated[]): DefinitionStated | undefined {
  const [from, to] = [Math.min(nameEnd, end), Math.max(nameEnd, end) + TERM_NEARBY];
  let index = firstIndex(definitions.length, at => (definitions[at]?.span.start ?? from) >= from);
  while (index < definitions.length && (definitions[index]?.span.start ?? 0) <= to && !AGREEMENT.test(definitions[index]?.term ?? '')) index++;
  const definition = definitions[index];
  if (definition === undefined || definition.span.start > to) return undefined;
  const between = text.slice(Math.max(from, nameEnd), definition.span.start);
  return AGREEMENT.test(between) ||
    OTHER_PAPER.test(between.replace(/ \([^()]*\)/g, '')) ||
    /[.;]\s/.test(between.replace(/\b(?:Inc|Co|Corp|L\.P|L\.L\.C|Ltd|No)\./g, ''))
    ? undefined
    : definition;
}
