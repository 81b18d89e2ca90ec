import { matchesOf } from '../text/pattern';
import type { Span } from '../text/span';

/** What a draft says becomes of an agreement. */
export interface AgreementFate {
  /** What kind of agreement it is, by the word before, in small letters: "sales", "distribution". Empty of "the agreement". */
  readonly sort: string;
  readonly fate: 'ended' | 'stands';
  readonly span: Span;
}

/** A word of the agreement's name: none that makes another thing the object, or another agreement of this one. */
const NAME_WORD = String.raw`(?!(?:under|of|with|pursuant|in|for|to|made|by|and|or|prior|previous|former|original|existing|earlier|old|first)\b)[\w&\u2120\u2122’'-]+`;
const AGREEMENT = String.raw`(?:the|our|that|this) (?:${NAME_WORD} ){0,5}?(?:(${NAME_WORD}) )?agreement\b`;
/** What is possible, denied or past its day is no fate. */
const NOT_SAID = String.raw`(?<!\b(?:not|never|may|might|could|can|would|until|unless|upon|if|or|to be|right to|after|before) (?:[\w-]+ ){0,3})`;
/** An agreement may end as to one of several agents. */
const AS_TO_ONE = String.raw`(?![^.;]{0,60}\b(?:with respect to|as to|solely)\b)`;
/** "dated March 1, 2024," and the like. */
const ASIDE = String.raw`(?: with [^.;,]{1,60})?(?:,? (?:dated [a-z]+ \d{1,2}, \d{4}|as amended|however),?)?`;
const ENDED = new RegExp(
  [
    String.raw`${NOT_SAID}\b(?:terminat(?:ed|ing)|will terminate|agreed to terminate|termination of) ${AGREEMENT}${AS_TO_ONE}`,
    String.raw`${NOT_SAID}\b${AGREEMENT}${ASIDE} (?:(?:was|has been|is|is being|will be)(?: hereby)? terminated|terminated (?:on|in accordance|as of|effective))${AS_TO_ONE}`,
  ].join('|'),
  'gi',
);
const IN_FORCE = String.raw`(?:otherwise )?(?:remains?|will (?:otherwise )?remain|shall remain|continues?(?: to be| to remain)?|is|stays) (?:otherwise )?in (?:full )?(?:force|effect)\b`;
const STANDS = new RegExp(String.raw`\b${AGREEMENT}${ASIDE},? (?:which )?${IN_FORCE}`, 'gi');

/** What a passage says becomes of agreements. */
export function statedAgreementFates(text: string): readonly AgreementFate[] {
  const fates = (pattern: RegExp, fate: AgreementFate['fate']) =>
    matchesOf(text, pattern).map(match => ({
      sort: (match[1] ?? match[2] ?? '').toLowerCase(),
      fate,
      span: { start: match.index, end: match.index + match[0].length },
    }));
  return [...fates(ENDED, 'ended'), ...fates(STANDS, 'stands')];
}
