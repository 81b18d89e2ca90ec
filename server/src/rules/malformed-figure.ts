import { withoutOneDigit } from '../facts/digits';
import type { MalformedFigureStated } from '../facts/figureStatements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { ITEM_501_B_2 } from '../regulation/authority';
import { grouped } from '../text/grouped';
import type { Related } from './finding';
import { ALL_KINDS, type Rule } from './rule';

/** A figure is written as no figure is: a group of two or four digits, a point where a comma belongs, all its digits and a scale word behind them. */
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
      // What a table is headed with may be millions.
      if (stated.defect === 'scale' && draft.passage(at).pieces[0]?.kind === 'tableCell') continue;
      // Where only a comma is amiss it is plain what is meant.
      const twin = stated.defect === 'grouping' && stated.meant === undefined && lookedUp++ < MOST_LOOKED_UP ? twinOf(fact, filing) : undefined;
      yield {
        place: { document, at, span: stated.span },
        message: `“${words}” ${DEFECTS[stated.defect](words, twin?.slip)}${twin === undefined ? '' : `; “${twin.words}” stands elsewhere`}`,
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

/** How a figure that stands elsewhere became the malformed one. */
type FigureSlip = 'regrouped' | 'lost' | 'added';

const DEFECTS: Readonly<Record<MalformedFigureStated['defect'], (words: string, slip: FigureSlip | undefined) => string>> = {
  point: () => 'has a point where a comma belongs',
  scale: words => `is written out and has “${words.slice(words.lastIndexOf(' ') + 1)}” behind it as well`,
  grouping: misgrouping,
};

/** The first group behind a comma that is none of three digits. */
function oddGroup(words: string): string | undefined {
  return words
    .split('.')[0]
    ?.split(',')
    .slice(1)
    .find(({ length }) => length !== 3);
}

/** What may be amiss with the groups; where the figure that is meant stands elsewhere, only what is. */
function misgrouping(words: string, slip: FigureSlip | undefined): string {
  const group = oddGroup(words);
  if (group === undefined) return 'is not grouped as a figure is';
  if (slip === 'regrouped') return 'has a comma out of place';
  if (slip === 'added') return `has a digit too many in “${group}”`;
  if (group === '') return 'has a comma too many';
  if (slip === 'lost') return group.length < 3 ? `lacks a digit in “${group}”` : `lacks a comma and a digit in “${group}”`;
  if (group.length < 3) return `lacks a digit in “${group}”, or has a comma too many`;
  return `lacks a comma in “${group}”${group.length === 4 ? ', or has a digit too many' : ''}`;
}

/** A well-formed figure of the draft that has the same digits, or one more, or one less in the group that has one too many. */
function twinOf(
  { at, stated }: Fact<MalformedFigureStated>,
  { document, draft, facts }: Filing,
): { readonly words: string; readonly related: Related; readonly slip: FigureSlip } | undefined {
  const malformed = draft.words(at, stated.span);
  const digits = Number(malformed.replace(/\D/g, ''));
  const shorter = withoutOneOf(malformed);
  const slipFrom = (value: number): FigureSlip | undefined => {
    if (value === digits) return 'regrouped';
    if (value > digits && value < digits * 100 && withoutOneDigit(value).includes(digits)) return 'lost';
    return shorter.includes(value) ? 'added' : undefined;
  };
  for (const kind of ['money', 'shares'] as const) {
    for (const { at: place, stated: other } of facts.list(kind)) {
      const slip = slipFrom(other.kind === 'money' ? other.amount.value : other.count.value);
      if (slip === undefined) continue;
      const span = other.kind === 'money' ? other.span : other.figureSpan;
      const words = draft.words(place, span);
      return { words, slip, related: { role: 'context', place: { document, at: place, span }, note: `“${words}” here` } };
    }
  }
  return undefined;
}

/** What a figure is without one digit of a group of four. */
function withoutOneOf(malformed: string): readonly number[] {
  const group = oddGroup(malformed);
  if (group?.length !== 4) return [];
  const start = malformed.indexOf(`,${group}`) + 1;
  return [0, 1, 2, 3].map(index => Number((malformed.slice(0, start + index) + malformed.slice(start + index + 1)).replace(/\D/g, '')));
}
