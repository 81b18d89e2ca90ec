import type { AgreementDateStated } from '../facts/dateStatements';
import type { DatedAgreement } from '../filing/datedAgreements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { RULE_423 } from '../regulation/authority';
import { daysFrom } from '../regulation/calendarArithmetic';
import { type CalendarDate, dateKey, sameDate, sayDate } from '../regulation/calendarDate';
import { grouped } from '../text/grouped';
import type { Severity } from './finding';
import { ALL_KINDS, type Found, type Rule } from './rule';

type Mentions = readonly [Fact<AgreementDateStated>, ...Fact<AgreementDateStated>[]];

/** An agreement that is dated "as of" a day may be signed a little later. */
const AS_OF_LEEWAY = 10;
/** A term with more dates than that names several agreements, as in a list of exhibits. */
const MOST_DATES = 3;

/**
 * One agreement is given two dates: it is dated otherwise in two places, or entered into on another day than the one it is dated. The finding stands at the
 * date that is stated less often, of two stated equally often at the later place.
 */
export const agreementDateConflict: Rule = {
  id: 'agreement-date-conflict',
  title: 'Two dates for one agreement',
  category: 'date',
  severity: 'error',
  kinds: ALL_KINDS,
  authority: RULE_423,
  why: 'The date tells which agreement the securities are sold under; with two of them a reader may look for a second agreement.',

  *check(filing) {
    for (const agreement of filing.datedAgreements) yield* conflictsOf(agreement, filing);
  },
};

function* conflictsOf({ term, isDefined, mentions }: DatedAgreement, filing: Filing): Iterable<Found> {
  const [first] = mentions;
  // Most have one date.
  if (mentions.every(({ stated }) => sameDate(stated.date, first.stated.date))) return;
  const byDate = [...grouped(ofPresentOffering(mentions), ({ stated }) => dateKey(stated.date)).values()];
  if (byDate.length < 2 || byDate.length > MOST_DATES) return;
  const [main, ...others] = byDate.sort((a, b) => b.length - a.length);
  for (const minority of others) {
    const severity = main && (isDefined ? weigh(main, minority) : weighNamed(main, minority));
    if (main !== undefined && severity !== undefined) yield conflict(term, minority, main, severity, filing);
  }
}

function ofPresentOffering(mentions: readonly Fact<AgreementDateStated>[]): readonly Fact<AgreementDateStated>[] {
  return mentions.filter(({ stated }) => !stated.tellsOfAnother);
}

/** How grave it is that an agreement has both dates; undefined where it is none, or where there are two agreements. */
function weigh(main: Mentions, minority: Mentions): Severity | undefined {
  const [a, b] = [main[0].stated, minority[0].stated];
  const isSlip = differInOnePart(a.date, b.date);
  const [definedThere, definedHere] = [main, minority].map(side => side.filter(({ stated }) => stated.termKey !== undefined));
  const areDefinedTwice = definedThere?.some(one => definedHere?.some(other => one.at !== other.at));
  if (areDefinedTwice && !isSlip) return undefined;
  if (main.some(one => minority.some(other => areTold(one, other)))) return undefined;
  if (isAsOf(main) !== isAsOf(minority)) {
    const [asOf, signed] = isAsOf(main) ? [a, b] : [b, a];
    const days = daysFrom(asOf.date, signed.date);
    if (days >= 0 && !isOneYearOff(a.date, b.date)) return days > AS_OF_LEEWAY ? 'information' : undefined;
  }
  return [main, minority].every(side => side.some(({ stated }) => stated.how === 'dated')) ? 'error' : 'warning';
}

/** How grave it is where only its name says that it is one agreement: the dates must look like a slip. */
function weighNamed(main: Mentions, minority: Mentions): Severity | undefined {
  return differInOnePart(main[0].stated.date, minority[0].stated.date) && weigh(main, minority) !== undefined ? 'warning' : undefined;
}

/** Whether one sentence dates the agreement twice, which tells two of them. */
function areTold(one: Fact<AgreementDateStated>, other: Fact<AgreementDateStated>): boolean {
  return one.at === other.at && one.stated.sentence === other.stated.sentence && [one, other].every(({ stated }) => stated.how !== 'entered');
}

/** Whether the agreement is dated only "as of" the day: it may be signed later, but not before. */
function isAsOf(mentions: Mentions): boolean {
  return mentions.every(({ stated }) => stated.how === 'asOf');
}

/** Whether the dates look like one with a slip in its year, its month or its day. */
function differInOnePart(a: CalendarDate, b: CalendarDate): boolean {
  return [a.year !== b.year, a.month !== b.month, a.day !== b.day].filter(Boolean).length === 1;
}

function isOneYearOff(a: CalendarDate, b: CalendarDate): boolean {
  return Math.abs(a.year - b.year) === 1 && a.month === b.month && a.day === b.day;
}

const SAYS: Readonly<Record<AgreementDateStated['how'], string>> = { dated: 'is dated', asOf: 'is dated as of', entered: 'was entered into on' };

function conflict(term: string, [first, ...others]: Mentions, main: Mentions, severity: Severity, { document }: Filing): Found {
  const says = ({ stated }: Fact<AgreementDateStated>) => `${SAYS[stated.how]} ${sayDate(stated.date)}`;
  const place = ({ at, stated }: Fact<AgreementDateStated>) => ({ document, at, span: stated.span });
  const judgement = severity === 'information' ? 'is that one agreement?' : 'one of the two is wrong';
  return {
    severity,
    place: place(first),
    message: `The ${term} ${says(first)} here, but ${says(main[0])} elsewhere; ${judgement}`,
    related: [
      ...main.map(mention => ({ role: 'counterpart' as const, place: place(mention), note: `it ${says(mention)} here` })),
      ...others.map(mention => ({ role: 'occurrence' as const, place: place(mention), note: `it ${says(mention)} here too` })),
    ],
  };
}
