import { isBoldLine } from '../draft/passage';
import { type DigitSlip, slipBetween } from '../facts/digits';
import { agree, type Figure } from '../facts/figure';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import type { Restated } from '../filing/restated';
import { ITEM_501_B_3 } from '../regulation/authority';
import { grouped } from '../text/grouped';
import { ALL_KINDS, type Found, type Rule } from './rule';

/**
 * One quantity is stated in two amounts: the price of the offering on the cover and in a risk factor, the dilution in prose and in its table, the last price
 * of one day, the shares sold so far (regulation.md, section 6.4, D5). Which of them is right is not to be known from the draft: the finding stands at the
 * one that is stated less often.
 */
export const restatedFigureConflict: Rule = {
  id: 'restated-figure-conflict',
  title: 'One quantity stated in two amounts',
  category: 'amount',
  severity: 'error',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_3,
  why: 'A price that changes on the night of pricing is easily changed in all places but one.',

  *check(filing) {
    for (const { what, mentions, slips } of filing.restated) {
      const byValue = [...grouped(mentions, ({ figure }) => figure.value).values()].sort((a, b) => b.length - a.length);
      const [main, ...others] = byValue;
      if (main === undefined || byValue.length > MOST_VALUES) continue;
      for (const minority of others) {
        if (agree(main[0].figure, minority[0].figure)) continue;
        if (slips !== undefined && !isSlip(main[0].figure, minority[0].figure, slips)) continue;
        yield conflict(what, minority, main, filing);
      }
    }
  },
};

/** A count that differs in one high digit may well be another. */
const LEAST_DIFFERENCE = 1000;
/** A digit is lost from a long number; a round one is another. */
const LEAST_DIGITS = 4;

function isSlip(a: Figure, b: Figure, slips: readonly DigitSlip[]): boolean {
  const slip = slipBetween(a.value.toFixed(0), b.value.toFixed(0));
  if (slip === undefined || !slips.includes(slip)) return false;
  const less = Math.min(a.value, b.value);
  switch (slip) {
    case 'changed':
      return Math.abs(a.value - b.value) < LEAST_DIFFERENCE;
    case 'lost':
    case 'added':
      return less.toFixed(0).replaceAll('0', '').length >= LEAST_DIGITS;
    case 'swapped':
      return less >= LEAST_DIFFERENCE;
  }
}

/** What is stated in more amounts than that is several quantities of one name, such as the prices of several securities. */
const MOST_VALUES = 4;

type Mentions = readonly [Restated, ...Restated[]];

function conflict(what: string, minority: Mentions, main: Mentions, { document, draft }: Filing): Found {
  const words = ({ at, span }: Pick<Restated, 'span'> & Pick<Fact, 'at'>) => draft.words(at, span);
  const place = ({ at, span }: Restated) => ({ document, at, span });
  const [first, ...rest] = minority;
  const [here, elsewhere] = whereabouts(minority, main, draft);
  return {
    place: place(first),
    message: `${what} “${words(first)}” ${here} and “${words(main[0])}” ${elsewhere}; one of the two is wrong`,
    related: [
      ...main.map(one => ({ role: 'counterpart' as const, place: place(one), note: `“${words(one)}” here` })),
      ...rest.map(one => ({ role: 'occurrence' as const, place: place(one), note: `“${words(one)}” here too` })),
    ],
  };
}

/** Where the two values stand; a heading that differs from all of the text is said to be one, since a reader looks for both in the text. */
function whereabouts(minority: Mentions, main: Mentions, draft: Filing['draft']): readonly [string, string] {
  const isHeading = ({ at }: Restated) => {
    const passage = draft.passage(at);
    return isBoldLine(passage) || passage.pieces[0]?.kind === 'heading';
  };
  const isOfText = (one: Restated) => !isHeading(one);
  if (minority.every(isOfText) && main.every(isHeading)) return ['here, in the text,', main.length > 1 ? 'in the headings' : 'in a heading'];
  if (minority.every(isHeading) && main.every(isOfText)) return ['here, in a heading,', 'in the text'];
  return ['here', 'elsewhere'];
}
