import type { Filing } from '../filing/filing';
import type { DatedEvent, EventKind } from '../filing/timeline';
import { RULE_423 } from '../regulation/authority';
import { isAfter } from '../regulation/calendarArithmetic';
import { type CalendarDate, dateKey, sayDate } from '../regulation/calendarDate';
import { isSticker } from '../regulation/documentKind';
import { grouped } from '../text/grouped';
import { eventPlace, foundAt, ownDatePlaces } from './datedEvents';
import type { Severity } from './finding';
import { ALL_KINDS, type Found, type Rule } from './rule';

/** Days in an order that they cannot have: something past lies after the document’s own date, an end before its beginning. */
export const dateOrder: Rule = {
  id: 'date-order',
  title: 'Dates in an impossible order',
  category: 'date',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: RULE_423,
  why: 'A document can tell only of what happened before its date, and nothing ends before it began.',

  *check(filing) {
    yield* afterTheDocument(filing);
    yield* reportsAfterTheDocument(filing);
    yield* endsBeforeAgreement(filing);
    yield* endsBeforeStart(filing);
    yield* filedBeforePeriodEnd(filing);
    yield* effectiveBeforeFiled(filing);
  },
};

/** What lies before the date of any document that tells of it: how that is said, and how grave it is otherwise. */
const PAST: Partial<Readonly<Record<EventKind, { readonly says: string; readonly severity: Severity }>>> = {
  priorDocument: { says: 'The $ is dated', severity: 'error' },
  agreement: { says: 'The $ is dated', severity: 'warning' },
  agreementAsOf: { says: 'The $ is dated as of', severity: 'warning' },
  agreementEntered: { says: 'The $ was entered into on', severity: 'warning' },
  soldAsOf: { says: 'Sales are counted as of', severity: 'error' },
  outstandingAsOf: { says: 'The outstanding securities are counted as of', severity: 'error' },
  bookValueAsOf: { says: 'The net tangible book value is of', severity: 'error' },
  annualReport: { says: 'A report on Form 10-K was filed on', severity: 'warning' },
  quarterlyReport: { says: 'A report on Form 10-Q was filed on', severity: 'warning' },
  currentReport: { says: 'A report on Form 8-K was filed on', severity: 'warning' },
  registrationFiled: { says: 'The registration statement was filed on', severity: 'warning' },
  registrationEffective: { says: 'The registration statement became effective on', severity: 'warning' },
  notice: { says: 'Notice was given on', severity: 'warning' },
  done: { says: 'The document tells of what was done on', severity: 'warning' },
};

function* afterTheDocument(filing: Filing): Iterable<Found> {
  const { timeline } = filing;
  const { dated } = timeline;
  if (dated === undefined) return;
  // What is preliminary tells of agreements that are to be entered into when the securities are priced.
  const isForeseen = ({ kind }: DatedEvent) => filing.kind === 'preliminary' && kind.startsWith('agreement');
  const late = timeline.events.filter(
    event => PAST[event.kind] !== undefined && !isForeseen(event) && isAfter(event.date, dated) && !isInConflict(event, filing),
  );
  for (const [first, ...others] of grouped(late, ({ kind, of, date }) => `${kind} ${of} ${dateKey(date)}`).values()) {
    const past = PAST[first.kind];
    if (past === undefined) continue;
    yield {
      ...foundAt(first, filing, `${past.says.replace('$', first.of ?? 'document')} ${sayDate(first.date)}, but this document is dated ${sayDate(dated)}`),
      severity: past.severity,
      related: [...ownDatePlaces(filing), ...others.map(event => eventPlace(event, filing, 'here too', 'occurrence'))],
    };
  }
}

/** Whether a document or an agreement has several dates, which is another finding. */
function isInConflict({ kind, of, date }: DatedEvent, { datedMentions, datedAgreements }: Filing): boolean {
  if (kind === 'priorDocument') return datedMentions.some(mention => mention.kind === of && mention.date !== dateKey(date));
  if (kind !== 'agreement' && kind !== 'agreementEntered') return false;
  const agreement = datedAgreements.find(({ mentions }) => mentions.some(({ stated }) => stated.name === of));
  return agreement?.mentions.some(({ stated }) => dateKey(stated.date) !== dateKey(date)) ?? false;
}

/** A report that is attached to a sticker tells of what happened before. */
function* reportsAfterTheDocument(filing: Filing): Iterable<Found> {
  const { dated, own, events } = filing.timeline;
  const line = own.find(({ date }) => date === dated);
  if (dated === undefined || line === undefined) return;
  const event = filing.timelinesBehind
    .filter(({ part }) => part === 'report')
    .flatMap(report => report.events)
    .find(({ kind, date }) => kind === 'reportedEvent' && isAfter(date, dated));
  if (event === undefined) return;
  yield {
    ...foundAt(line, filing, `The document is dated ${sayDate(dated)}, but the report attached to it reports what happened on ${sayDate(event.date)}`),
    related: [
      eventPlace(event, filing, 'reported here'),
      ...events
        .filter(({ kind, date }) => kind === 'currentReport' && isAfter(event.date, date))
        .map(filed => eventPlace(filed, filing, `said here to have been filed on ${sayDate(filed.date)}, before the event`)),
    ],
  };
}

/** The sales under an agreement neither end nor start before it was made; a start on the same day of another month is a date that was copied with a slip. */
function* endsBeforeAgreement(filing: Filing): Iterable<Found> {
  const { kind, datedAgreements, timeline } = filing;
  if (!isSticker(kind)) return;
  const dates = datedAgreements.filter(({ isSalesAgreement }) => isSalesAgreement).flatMap(({ mentions }) => mentions);
  const first = dates.reduce<CalendarDate | undefined>(
    (least, { stated }) => (least === undefined || isAfter(least, stated.date) ? stated.date : least),
    undefined,
  );
  if (first === undefined) return;
  for (const event of timeline.events) {
    if ((event.kind !== 'ending' && event.kind !== 'soldFrom') || isOfEarlierAgreement(event, filing)) continue;
    const isSlip = event.kind === 'soldFrom' && event.date.day === first.day && dateKey(event.date) !== dateKey(first);
    if (!isAfter(first, event.date) && !isSlip) continue;
    const says = event.kind === 'ending' ? 'The suspension or termination takes effect on' : 'Sales are counted from';
    const how = isAfter(first, event.date) ? 'before the date of the agreement' : 'but the agreement is of the same day of another month';
    const related = dates
      .filter(({ stated }) => dateKey(stated.date) === dateKey(first))
      .map(({ at, stated }) =>
        eventPlace({ at, span: stated.span, date: stated.date, kind: 'agreement', of: stated.name }, filing, 'the date of the agreement'),
      );
    yield { ...foundAt(event, filing, `${says} ${sayDate(event.date)}, ${how} (${sayDate(first)})`), related };
  }
}

/** Whether an agreement that is older than an end is dated beside it, which may be the one that ended. */
function isOfEarlierAgreement({ at, date, kind }: DatedEvent, { timeline }: Filing): boolean {
  return kind === 'ending' && timeline.events.some(other => other.at === at && AGREEMENT_DAYS.has(other.kind) && isAfter(date, other.date));
}

const AGREEMENT_DAYS: ReadonlySet<EventKind> = new Set(['agreement', 'agreementAsOf', 'agreementEntered']);

function* endsBeforeStart({ facts, document, draft }: Filing): Iterable<Found> {
  for (const { at, stated } of facts.all('period'))
    if (isAfter(stated.from, stated.to))
      yield { place: { document, at, span: stated.span }, severity: 'error', message: `The period “${draft.words(at, stated.span)}” ends before it starts` };
}

/** How far behind the end of its period the filing of a report may be told (UTF-16 units). */
const SAME_REPORT = 100;
const PERIODIC: ReadonlySet<EventKind> = new Set(['annualReport', 'quarterlyReport']);

function* filedBeforePeriodEnd(filing: Filing): Iterable<Found> {
  const reports = neighbours(filing).filter(([end, filed]) => end.kind === 'periodEnd' && PERIODIC.has(filed.kind));
  const isPossible = ([end, filed]: Neighbours) => isAfter(filed.date, end.date);
  const wrong = reports.filter(report => !isPossible(report));
  if (wrong.length === 0) return;
  // What other places tell of a report of the form for the period, or of one that was filed on the day.
  const right = reports.filter(isPossible);
  const byPeriod = grouped(right, ([end, filed]) => `${filed.kind} ${dateKey(end.date)}`);
  const byFiling = grouped(right, ([, filed]) => `${filed.kind} ${dateKey(filed.date)}`);
  for (const [end, filed] of wrong) {
    const [, samePeriod] = byPeriod.get(`${filed.kind} ${dateKey(end.date)}`)?.[0] ?? [];
    const [sameFiling] = byFiling.get(`${filed.kind} ${dateKey(filed.date)}`)?.[0] ?? [];
    yield {
      ...foundAt(filed, filing, `A report for a period that ended on ${sayDate(end.date)} cannot have been filed on ${sayDate(filed.date)}`),
      related: [
        eventPlace(end, filing, 'the end of the period'),
        ...(samePeriod === undefined ? [] : [eventPlace(samePeriod, filing, `said here to have been filed on ${sayDate(samePeriod.date)}`)]),
        ...(sameFiling === undefined ? [] : [eventPlace(sameFiling, filing, `said here to be for the period that ended on ${sayDate(sameFiling.date)}`)]),
      ],
    };
  }
}

function* effectiveBeforeFiled(filing: Filing): Iterable<Found> {
  for (const [filed, effective] of neighbours(filing))
    if (filed.kind === 'registrationFiled' && effective.kind === 'registrationEffective' && isAfter(filed.date, effective.date))
      yield {
        ...foundAt(
          effective,
          filing,
          `A registration statement that was filed on ${sayDate(filed.date)} cannot have become effective on ${sayDate(effective.date)}`,
        ),
        related: [eventPlace(filed, filing, 'filed here')],
      };
}

type Neighbours = readonly [DatedEvent, DatedEvent];

/** The events that follow each other closely in one passage. */
function neighbours({ timeline: { events } }: Filing): readonly Neighbours[] {
  return events.flatMap((event, index) => {
    const next = events[index + 1];
    return next !== undefined && next.at === event.at && next.span.start - event.span.end <= SAME_REPORT ? [[event, next] as const] : [];
  });
}
