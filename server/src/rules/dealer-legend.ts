import type { DealerLegendStated } from '../facts/documentStatements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { ITEM_502_B } from '../regulation/authority';
import { addDays, daysFrom } from '../regulation/calendarArithmetic';
import { sayDate } from '../regulation/calendarDate';
import { isSticker, isSupplement } from '../regulation/documentKind';
import { ALL_KINDS, type Found, type Rule } from './rule';

type Legend = Fact<DealerLegendStated>;

/** For how many days dealers must deliver a prospectus (Rule 174, Section 4(a)(3)). */
const PERIODS = [25, 40, 90];

/**
 * The legend on the duty of dealers to deliver a prospectus stands where they have none, since the issuer reports already (Rule 174(b)), or gives another day
 * than the one so many days after the date of the prospectus.
 */
export const dealerLegend: Rule = {
  id: 'dealer-legend',
  title: 'The dealers’ legend where none is due, or with another day',
  category: 'legend',
  severity: 'hint',
  kinds: ALL_KINDS,
  authority: ITEM_502_B,
  why: 'Dealers must deliver a prospectus after an initial public offering, for 25 days where it is listed; on a takedown of a reporting issuer the legend is boilerplate that leaked.',

  *check(filing) {
    const [legend] = filing.facts.all('dealerLegend');
    if (legend === undefined) return;
    if (isOfReporting(filing)) {
      const { document, draft } = filing;
      yield {
        place: { document, at: legend.at, span: legend.stated.span },
        message: `“${opening(draft.words(legend.at, legend.stated.span))}” is the legend of initial public offerings; dealers need deliver no prospectus of an issuer that reports already`,
      };
    } else yield* ofOtherDay(legend, filing);
  },
};

/** Whether the document is one of an issuer that reports under the Exchange Act: only such sell at the market, and off a shelf on Form S-3 or F-3. */
function isOfReporting({ kind, selfName, facts, boundNumbers, isBound }: Filing): boolean {
  if (isBound) return false;
  if (kind === 'atm' || kind === 'sales-agreement-prospectus' || (isSticker(kind) && kind !== 'sticker')) return true;
  const isShelf = [...facts.all('registrationNumber'), ...boundNumbers].some(({ stated }) => /^[SF]-3$/.test(stated.form ?? '') && stated.role !== 'other');
  // Each trust that issues notes or certificates is new.
  return isShelf && isSupplement(kind, selfName) && kind !== 'pricing-supplement';
}

/** The first words of a legend, as far as its dealers. */
function opening(words: string): string {
  const end = /\bdealers\b/i.exec(words);
  return end === null ? words : `${words.slice(0, end.index + end[0].length)} …`;
}

function* ofOtherDay({ at, stated: { until, untilSpan, days } }: Legend, { document, draft, timeline, cover }: Filing): Iterable<Found> {
  const [own] = timeline.own;
  const { dated } = timeline;
  if (until === undefined || untilSpan === undefined || dated === undefined || own === undefined) return;
  const actual = daysFrom(dated, until);
  const isRight = days === undefined ? PERIODS.includes(actual) : actual === days;
  if (isRight || (days === undefined && cover.initialOffering === undefined)) return;
  const words = draft.words(at, untilSpan);
  const expected =
    days === undefined ? `dealers must deliver one for 25, 40 or 90 days` : `the ${days} days that it names end on ${sayDate(addDays(dated, days))}`;
  yield {
    // Some count the day of the prospectus.
    severity: Math.abs(actual - (days ?? 0)) <= 1 ? 'information' : 'warning',
    place: { document, at, span: untilSpan },
    message: `“${words}” is ${actual} days after the date of this prospectus, ${sayDate(dated)}; ${expected}`,
    related: [{ role: 'counterpart', place: { document, at: own.at, span: own.span }, note: 'the date of the prospectus' }],
  };
}
