import { withoutOneDigit } from '../facts/digits';
import type { MalformedFigureStated } from '../facts/figureStatements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { ITEM_501_B_2 } from '../regulation/authority';
import { grouped } from '../text/grouped';
import type { Related } from './finding';
import { ALL_KINDS, type Rule } from './rule';

/** A figure is written as no figure is: a group of two or four digits, a point where a comma belongs. */
export const malformedFigure: Rule = {
  id: 'malformed-figure',
  title: 'A figure with a digit or a comma out of place',
  category: 'amount',
  severity: 'error',
  kinds: [...ALL_KINDS, 'report'],
  authority: ITEM_501_B_2,
  why: 'A lost digit or a point for a comma changes an amount a thousandfold, and no reader can tell which was meant.',

  *check(filing) {
    const { document, draft, facts } = filing;
    const all = facts.all('malformedFigure').map(fact => ({ fact, words: draft.words(fact.at, fact.stated.span) }));
    const alike = grouped(all, ({ words }) => words);
    let lookedUp = 0;
    for (const { fact, words } of all) {
      const { at, stated } = fact;
      // Amounts with thousandths of a dollar that stand time and again are meant, as payments on notes are: "$1,007.625".
      if (stated.defect === 'point' && words.includes(',') && (alike.get(words)?.length ?? 0) > 1) continue;
      // Where only a comma is amiss it is plain what is meant.
      const twin = stated.meant === undefined && lookedUp++ < MOST_LOOKED_UP ? twinOf(fact, filing) : undefined;
      yield {
        place: { document, at, span: stated.span },
        message: `“${words}” ${stated.defect === 'point' ? 'has a point where a comma belongs' : defectOf(words)}${twin === undefined ? '' : `; “${twin.words}” stands elsewhere`}`,
        related: twin === undefined ? [] : [twin.related],
      };
    }
  },

  fixes({ place }, { draft, facts }) {
    const malformed = facts.inPassage('malformedFigure', place.at).find(({ stated }) => stated.span.start === place.span.start);
    const meant = malformed?.stated.meant;
    if (meant === undefined || !draft.unbroken(place.at, place.span)) return [];
    return [{ title: `Write “${meant}”`, preferred: false, safe: false, edits: [{ span: draft.toSource(place.at, place.span), newText: meant }] }];
  },
};

/** For so many of them the figure that is meant is looked for, among all of the draft. */
const MOST_LOOKED_UP = 20;

function defectOf(words: string): string {
  const short = words
    .split('.')[0]
    ?.split(',')
    .slice(1)
    .find(({ length }) => length !== 3);
  if (short === undefined) return 'is not grouped as a figure is';
  return short.length < 3 ? `lacks a digit in “${short}”, or has a comma too many` : `lacks a comma in “${short}”, or has a digit too many`;
}

/** A well-formed figure of the draft that has the same digits, or one more. */
function twinOf(
  { at, stated }: Fact<MalformedFigureStated>,
  { document, draft, facts }: Filing,
): { readonly words: string; readonly related: Related } | undefined {
  const digits = Number(draft.words(at, stated.span).replace(/\D/g, ''));
  for (const kind of ['money', 'shares'] as const) {
    for (const { at: place, stated: other } of facts.list(kind)) {
      const { value } = other.kind === 'money' ? other.amount : other.count;
      if (value !== digits && !(value > digits && value < digits * 100 && withoutOneDigit(value).includes(digits))) continue;
      const span = other.kind === 'money' ? other.span : other.figureSpan;
      const words = draft.words(place, span);
      return { words, related: { role: 'context', place: { document, at: place, span }, note: `“${words}” here` } };
    }
  }
  return undefined;
}
