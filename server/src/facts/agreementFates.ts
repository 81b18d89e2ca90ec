import { matchesOf } from '../text/pattern';
import type { Span } from '../text/span';

/** What a draft says becomes of an agreement. */
export interface AgreementFate {
  /** The agreement by its defined name: "Sales Agreement". */
  readonly term: string;
  readonly fate: 'ended' | 'stands';
  readonly span: Span;
}

const TERM = String.raw`((?:[A-Z][\w&’'-]* ){1,4}Agreement)`;
/** What is possible, denied or past its day is no fate. */
const NOT_SAID = String.raw`(?<!\b(?:not|never|may|might|could|can|would|[Uu]ntil|[Uu]nless|[Uu]pon|[Ii]f|or|to be|right to|[Aa]fter|[Bb]efore) (?:[\w-]+ ){0,3})`;
const ENDED = new RegExp(
  String.raw`${NOT_SAID}\b(?:(?:[Tt]erminat(?:ed|ing|es)|will terminate) (?:the |our |that )?${TERM}|${TERM} (?:was|has been|is|is being|will be)(?: hereby)? terminated)(?![^.;]{0,60}\b(?:with respect to|as to|solely)\b)`,
  'g',
);
const STANDS = new RegExp(
  String.raw`${TERM}(?:,[^.;,]{0,60},)? (?:otherwise )?(?:remains?|will (?:otherwise )?remain|shall remain|continues?(?: to be| to remain)?|is|stays) (?:otherwise )?in (?:full )?(?:force|effect)\b`,
  'g',
);

/** What a passage says becomes of agreements that it names by defined terms. */
export function statedAgreementFates(text: string): readonly AgreementFate[] {
  if (!text.includes('Agreement')) return [];
  const fates = (pattern: RegExp, fate: AgreementFate['fate']) =>
    matchesOf(text, pattern).map(match => ({
      term: (match[1] ?? match[2] ?? '').replace(/^The /, ''),
      fate,
      span: { start: match.index, end: match.index + match[0].length },
    }));
  return [...fates(ENDED, 'ended'), ...fates(STANDS, 'stands')];
}
