import type { Filing } from '../filing/filing';
import { RULE_424_E } from '../regulation/authority';
import { fillText, type Known, plainText } from '../regulation/standardText';
import { HEADER_NUMBER, HEADER_PARAGRAPH } from '../regulation/standardTexts';
import { isFarEnough } from './absence';
import { insertionAt } from './insertion/insertion';
import { ALL_KINDS, type Rule } from './rule';

/** The cover lacks the paragraph of Rule 424, the file number, or both. Printers often add them last, so that it is information. */
export const rule424HeaderMissing: Rule = {
  id: 'rule-424-header-missing',
  title: 'No Rule 424 paragraph or registration number on the cover',
  category: 'cover',
  severity: 'information',
  kinds: ALL_KINDS,
  authority: RULE_424_E,
  why: 'Each form of prospectus filed under Rule 424 names the paragraph and the registration number in the upper right corner of its cover page.',

  *check({ document, cover, isBound, house }) {
    const { title, header } = cover;
    if (title === undefined || isBound || cover.isFacingPage || !isFarEnough(cover)) return;
    const place = { document, ...title };
    const { rule424, fileNumber, numbers } = header;
    // Each of the two may be answered by a wording that the firm accepts.
    const lacksParagraph = rule424 === undefined && !house.accepted.has('rule-424-paragraph');
    const lacksNumber = fileNumber === undefined && !house.accepted.has('registration-number');
    if (lacksParagraph && lacksNumber)
      yield { place, message: 'The cover names neither the paragraph of Rule 424 under which it is filed nor the registration number' };
    else if (lacksParagraph)
      yield { place, message: 'The cover does not name the paragraph of Rule 424 under which it is filed (“Filed Pursuant to Rule 424(b)(5)”)' };
    // What stands in the place of the number is looked at for what it is.
    else if (lacksNumber && numbers.length === 0) yield { place, message: 'The cover does not give the registration number (“Registration No. 333-…”)' };
    else if (rule424 !== undefined && rule424.stated.subparagraph === undefined && !house.accepted.has('rule-424-paragraph'))
      yield {
        place: { document, at: rule424.at, span: rule424.stated.span },
        message: 'The cover says “424(b)” without the subparagraph under which it is filed, such as “424(b)(5)”',
      };
  },

  fixes(_finding, filing) {
    const { cover, house } = filing;
    const { rule424, fileNumber } = cover.header;
    const hasParagraph = rule424 !== undefined || house.accepted.has('rule-424-paragraph');
    const isNumbered = fileNumber !== undefined || house.accepted.has('registration-number');
    const place = headerPlace(filing);
    if (place === undefined || (hasParagraph && isNumbered)) return [];
    const known = knownNumber(filing);
    const [first, ...others] = [...(hasParagraph ? [] : [HEADER_PARAGRAPH]), ...(isNumbered ? [] : [HEADER_NUMBER])];
    if (first === undefined) return [];
    const what = others.length > 0 ? 'the Rule 424(e) lines' : `“${plainText(fillText(first.text, known))}”`;
    return [insertionAt({ offset: place, before: true }, [first, ...others], what, filing, known)];
  },
};

/** The series of all statements since 1996, which the text has. */
const SERIES = '333-';

/** Where the header goes: the top of the draft, or behind the line of it that is there already. Undefined inside a table, be it one that only lays the cover out. */
function headerPlace({ draft, cover, range }: Filing): number | undefined {
  const there = cover.header.rule424?.at;
  const [at] = there === undefined ? draft.first(1, range) : draft.first(2, { ...range, from: there }).slice(1);
  if (at === undefined || draft.passage(at).pieces.some(({ kind }) => kind === 'tableCell')) return undefined;
  const place = draft.placeBefore(at);
  // The line that is there already may stand in the same table.
  return place === undefined || (there !== undefined && place < draft.sourceOf(there).end) ? undefined : place;
}

/** The digits of the registration number that the draft gives elsewhere, where it gives but one. */
function knownNumber({ facts }: Filing): Known {
  const numbers = new Set(facts.all('fileNumber').flatMap(({ stated }) => (stated.number === undefined ? [] : [stated.number])));
  const [only = ''] = numbers;
  return numbers.size === 1 && only.startsWith(SERIES) ? { fileNumber: only.slice(SERIES.length) } : {};
}
