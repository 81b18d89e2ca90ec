import Big from 'big.js';
import type { CheckResult } from '../../check/check';
import type { Draft } from '../../draft/draft';
import type { DateStated } from '../../facts/dateStatements';
import type { FiledDocument } from '../../filing/filedDocument';
import type { Filing } from '../../filing/filing';
import type { TermPlace } from '../../filing/termUses';
import { WEEKDAYS, weekdayOf } from '../../regulation/calendarArithmetic';
import { dateKey, sayDate } from '../../regulation/calendarDate';
import { isChecked } from '../../regulation/documentKind';
import { grouped } from '../../text/grouped';
import { Conflicts } from '../figures/conflicts';
import { type DateUse, DateUses } from '../figures/dateUses';
import { type FigureStated, type Mention, mentionsIn, placeOf } from '../figures/mention';
import { averagePriceOf, type Derived, programOf, remainingOf } from '../figures/program';
import { ROLES } from '../figures/roles';
import { Ties } from '../figures/ties';
import { formCheckOf } from '../formCheck/formCheck';
import { KIND_NAMES } from '../kindNames';
import { partName, titleLine } from '../partName';
import { type HeadedPlace, withHeadings } from '../usesBySection';
import { contextOf } from './context';
import type { Sheet, SheetAmount, SheetDay, SheetDerived, SheetLedger, SheetPart, SheetRange, SheetRow } from './sheet';

/** How many of the others that say the same are named. */
const PLACES_NAMED = 5;

/** What a sheet is made from: what a check came to. */
export type SheetSource = Pick<CheckResult, 'kind' | 'findings' | 'complete' | 'filed'>;

/** The tie-out sheet of a draft that was checked; undefined where it is no Rule 424(b) document. */
export function sheetOf(source: SheetSource): Sheet | undefined {
  const steps = sheetInSteps(source);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same as a generator, which yields every few moments so that a server can answer others in between. */
export function* sheetInSteps({ kind, findings, complete, filed }: SheetSource): Generator<void, Sheet | undefined> {
  if (filed === undefined || !isChecked(kind)) return undefined;
  const listed = filed.parts.map(({ facts }) => mentionsIn(facts));
  const mentions = listed.flat();
  // A place is looked up once, though many others name it.
  const ranges = new Map<Mention, SheetRange>();
  for (const mention of mentions) {
    ranges.set(mention, rangeOf(filed.draft, placeOf(mention)));
    yield;
  }
  const sources = { draft: filed.draft, conflicts: new Conflicts(findings), ties: new Ties(mentions), ranges };
  yield;
  const rows: SheetRow[] = [];
  for (const [part, filing] of filed.parts.entries()) {
    const uses = new DateUses(filing);
    for (const headed of withHeadings(filing, listed[part] ?? [])) {
      rows.push(rowOf(headed, part, uses, sources));
      yield;
    }
  }
  const withStatus = (status: SheetRow['status']) => rows.filter(row => row.status === status).length;
  const own = filed.parts[filed.starts.findIndex(({ isOwn }) => isOwn)] ?? filed.parts[0];
  const title = titleLine(own);
  return {
    version: 2,
    document: filed.document,
    title: title === undefined ? partName(own) : filed.draft.words(title.at, title.span).trim(),
    kind,
    kindName: KIND_NAMES[kind],
    selfName: own.selfName,
    complete,
    parts: filed.parts.map(sheetPart),
    formCheck: formCheckOf(filed),
    ledger: ledgerOf(own),
    summary: { rows: rows.length, conflicting: withStatus('conflicting'), tied: withStatus('tied'), statedOnce: withStatus('stated-once') },
    rows,
    timeline: timelineOf(rows),
  };
}

interface RowSources {
  readonly draft: Draft;
  readonly conflicts: Conflicts;
  readonly ties: Ties;
  readonly ranges: ReadonlyMap<Mention, SheetRange>;
}

function rowOf(
  { place: mention, heading, passage }: HeadedPlace<Mention>,
  part: number,
  uses: DateUses,
  { draft, conflicts, ties, ranges }: RowSources,
): SheetRow {
  const { stated } = mention;
  const placed = (one: Mention) => ranges.get(one) ?? rangeOf(draft, placeOf(one));
  const found = conflicts.of(mention);
  const count = ties.count(mention);
  return {
    ...valueOfMention(mention, uses),
    words: passage.text.slice(stated.span.start, stated.span.end),
    ...contextOf(passage, stated.span),
    status: found.length > 0 ? 'conflicting' : count > 0 ? 'tied' : 'stated-once',
    tiedTo: { count, ranges: ties.some(mention, PLACES_NAMED).map(placed) },
    findings: found.map(({ rule, severity, message, place }) => ({ rule, severity, message, range: rangeOf(draft, place) })),
    part,
    section: heading === undefined ? null : shortened(heading),
    range: placed(mention),
  };
}

/** A heading may be a risk that takes a paragraph. */
const LONGEST_HEADING = 80;

function shortened(heading: string): string {
  return heading.length <= LONGEST_HEADING ? heading : `${heading.slice(0, LONGEST_HEADING - 1).trimEnd()}…`;
}

type RowValue = Pick<SheetRow, 'kind' | 'role' | 'roleName' | 'value' | 'unit' | 'within'>;

const SLIP: RowValue = { kind: 'slip', role: null, roleName: null, value: null, unit: null, within: null };

function valueOfMention({ at, stated }: Mention, uses: DateUses): RowValue {
  if (stated.kind === 'date') return dayOf(stated, uses.of(at, stated));
  return stated.kind === 'money' || stated.kind === 'shares' || stated.kind === 'percentage' ? numberOf(stated) : SLIP;
}

function dayOf({ date }: DateStated, use: DateUse | undefined): RowValue {
  return { kind: 'date', role: use?.role ?? null, roleName: use?.name ?? null, value: date === undefined ? null : dateKey(date), unit: 'day', within: null };
}

function numberOf(stated: FigureStated): RowValue {
  const { role } = stated;
  const [figure, unit] =
    stated.kind === 'money' ? [stated.amount, stated.currency ?? 'USD'] : stated.kind === 'shares' ? [stated.count, stated.noun] : [stated.rate, '%'];
  return {
    kind: stated.kind,
    role: role ?? null,
    roleName: role === undefined ? null : ROLES[role].name,
    value: Big(figure.value).toFixed(),
    unit,
    within: figure.slack === 0 ? null : Big(figure.slack).toFixed(),
  };
}

function rangeOf(draft: Draft, { at, span }: TermPlace): SheetRange {
  const { start, end } = draft.toSource(at, span);
  return { start: draft.text.positionAt(start), end: draft.text.positionAt(end) };
}

function sheetPart(filing: FiledDocument['parts'][number]): SheetPart {
  return { name: partName(filing), kindName: filing.kind === 'report' ? 'attached report' : KIND_NAMES[filing.kind] };
}

function ledgerOf(filing: Filing): SheetLedger | null {
  const program = programOf(filing);
  const { cap, soldGross, soldShares } = program;
  if (cap === undefined && soldGross === undefined) return null;
  const amount = (fact: Mention | undefined, value: number | undefined): SheetAmount | null =>
    fact === undefined || value === undefined
      ? null
      : { words: filing.draft.words(fact.at, fact.stated.span), value: Big(value).toFixed(), range: rangeOf(filing.draft, placeOf(fact)) };
  return {
    cap: amount(cap, cap?.stated.amount.value),
    soldGross: amount(soldGross, soldGross?.stated.amount.value),
    soldShares: amount(soldShares, soldShares?.stated.count.value),
    remaining: derived(remainingOf(program)),
    averagePrice: derived(averagePriceOf(program)),
  };
}

/** So that a quotient that never ends is cut somewhere. */
const DECIMALS = 6;

function derived(number: Derived | undefined): SheetDerived | null {
  return number === undefined ? null : { words: number.words, value: number.value.round(DECIMALS).toFixed(), working: number.working };
}

/** The days of the dates among the rows, in the order of the calendar. */
function timelineOf(rows: readonly SheetRow[]): readonly SheetDay[] {
  const named = rows.filter(({ kind, value }) => kind === 'date' && value !== null);
  return [...grouped(named, ({ value }) => value ?? '')]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, days]) => {
      const [first] = days;
      const [year = 0, month = 1, ofMonth = 1] = date.split('-').map(Number);
      const day = { year, month, day: ofMonth };
      const uses = [...new Set(days.flatMap(({ roleName }) => roleName ?? []))];
      return { date, words: sayDate(day), weekday: WEEKDAYS[weekdayOf(day)] ?? '', uses, count: days.length, range: first.range };
    });
}
