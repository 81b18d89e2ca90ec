import type { DateStated, PeriodStated } from './dateStatements';

const FROM = /\b(?:from|between)(?: and including)?(?: [A-Z][a-z]+day,)? $/i;
const TO: Readonly<Record<string, RegExp>> = {
  from: /^,? (?:through|until|to|up to)(?: and including)?(?: [A-Z][a-z]+day,)? $/i,
  between: /^,? and(?: [A-Z][a-z]+day,)? $/i,
};
/** The words that open a period, and how far before its first date they stand. */
const FROM_REACH = 36;
const LONGEST_GAP = 40;

const NONE: readonly PeriodStated[] = [];

/** The periods between two of the dates of a text: "from May 1, 2024 through June 3, 2024". */
export function statedPeriods(text: string, dates: readonly DateStated[]): readonly PeriodStated[] {
  if (dates.length < 2) return NONE;
  const found: PeriodStated[] = [];
  let before: DateStated | undefined;
  for (const last of dates) {
    const first = before;
    before = last;
    const { date: to, span } = last;
    if (first?.date === undefined || to === undefined || span.start - first.span.end > LONGEST_GAP) continue;
    const opening = FROM.exec(text.slice(Math.max(0, first.span.start - FROM_REACH), first.span.start))?.[0];
    if (opening === undefined) continue;
    const joins = TO[/^from/i.test(opening) ? 'from' : 'between'];
    if (joins?.test(text.slice(first.span.end, span.start)))
      found.push({ kind: 'period', span: { start: first.span.start, end: span.end }, from: first.date, to });
  }
  return found;
}
