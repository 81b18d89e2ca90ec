import type { LandmarkStated } from '../facts/documentStatements';
import type { BlankStated } from '../facts/wordingStatements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { RULE_424_B } from '../regulation/authority';
import { grouped } from '../text/grouped';
import { contains } from '../text/span';
import type { Severity } from './finding';
import { ALL_KINDS, type Found, type Rule } from './rule';

/** A blank that waits to be filled in, or a note that waits to be taken out: "$[●]", "____, 2025", "[NTD: confirm]". */
export const unfilledPlaceholder: Rule = {
  id: 'unfilled-placeholder',
  title: 'A blank that is not filled in',
  category: 'placeholder',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: RULE_424_B,
  why: 'What is filed last says what earlier drafts left open; a blank that stays in is read by every investor.',

  *check(filing) {
    const open = filing.facts.all('blank').filter(blank => !isMeant(blank, filing));
    if (open.length === 0) return;
    const severityOf = severities(open, filing);
    for (const [first, ...others] of grouped(open, ({ at, stated }) => `${at} ${groupOf(stated)}`).values())
      yield finding(first, others, filing, severityOf(first));
  },
};

function isSubjectToCompletion({ sort }: LandmarkStated): boolean {
  return sort === 'subjectToCompletion';
}

/**
 * How grave the blanks are. They are to be expected in what is filed to be declared effective, and as long as the cover of a document that is preliminary or
 * has no date is open: what is not known yet is left open there first.
 */
function severities(open: readonly Fact<BlankStated>[], filing: Filing): (blank: Fact<BlankStated>) => Severity {
  const { kind, timeline, isBound, facts, cover, legends } = filing;
  const openDates = timeline.blank.filter(({ at }) => at < cover.frontMatter.to).map(({ at }) => at);
  const coverEnd = Math.max(legends[0]?.parts[0].at ?? 0, cover.dateLine?.at ?? 0, ...openDates) || cover.frontMatter.to;
  const onCover = open.filter(({ at }) => at <= coverEnd);
  const isPreliminary = kind === 'preliminary' || facts.those('landmark', isSubjectToCompletion).some(({ at }) => at <= coverEnd || at < cover.frontMatter.to);
  const isOpen = onCover.length > 0 && (isPreliminary || timeline.dated === undefined);
  // What is filed has its blanks as spaces; a mark in brackets among them was overlooked.
  const hasOnlyGaps = isPreliminary && onCover.every(({ stated }) => stated.sort === 'gap');
  const isExpected = isRegistrationStatement(filing) || (isBound && timeline.dated === undefined);
  return blank => {
    if (isExpected || blank.stated.sort === 'option' || isOfBackCover(blank, filing)) return 'information';
    return isOpen && !(hasOnlyGaps && blank.stated.sort !== 'gap') ? 'information' : 'warning';
  };
}

/** What is filed to be declared effective has neither its number nor its date. */
function isRegistrationStatement({ kind, isBound, cover }: Filing): boolean {
  return cover.isFacingPage || (kind === 'base' && !isBound);
}

/**
 * Whether a blank is to stay: one of a form that others fill in, the date and the number of what is not effective yet. The date of a prospectus that is
 * bound behind is looked at by another rule.
 */
function isMeant({ at, stated }: Fact<BlankStated>, filing: Filing): boolean {
  const { facts, timeline, cover, isBound } = filing;
  const isUndated = isBound && timeline.dated === undefined;
  if (stated.of !== 'other' && (isRegistrationStatement(filing) || isUndated)) return true;
  if (isBound && timeline.blank.some(line => line.at === at && contains(line.span, stated.span))) return true;
  // The form is attached behind all else.
  const form = facts.all('formHeading').find(heading => heading.at >= cover.frontMatter.to || cover.contents === undefined);
  return form !== undefined && form.at < at;
}

/** Whether it may be the date of the whole document, on the back cover that stands behind what is bound with it: a line of its own. */
function isOfBackCover({ at, stated }: Fact<BlankStated>, { draft, isBound }: Filing): boolean {
  return isBound && stated.of === 'date' && draft.passage(at).text.length - (stated.span.end - stated.span.start) < 2;
}

/** What is one finding where it stands in one passage. */
function groupOf({ sort }: BlankStated): string {
  return sort === 'note' || sort === 'figure' || sort === 'option' ? sort : 'blank';
}

const LONGEST_QUOTE = 60;

function finding(first: Fact<BlankStated>, others: readonly Fact<BlankStated>[], { document, draft }: Filing, severity: Severity): Found {
  const quote = ({ at, stated }: Fact<BlankStated>) => {
    const words = draft.words(at, stated.span);
    return words.length > LONGEST_QUOTE ? `“${words.slice(0, LONGEST_QUOTE).trimEnd()}…”` : `“${words}”`;
  };
  const place = ({ at, stated: { span } }: Fact<BlankStated>) => ({ document, at, span });
  const rest = others.length === 0 ? '' : ` and ${others.length} more here`;
  const says = SAYS[groupOf(first.stated)] ?? ['is still to be filled in', 'are still to be filled in'];
  return {
    severity,
    place: place(first),
    message: `${quote(first)}${rest} ${others.length === 0 ? says[0] : says[1]}`,
    related: others.map(other => ({ role: 'occurrence', place: place(other), note: `${quote(other)} here` })),
  };
}

const SAYS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  note: ['is a note of the drafters that is still in the text', 'are notes of the drafters that are still in the text'],
  option: ['stands in brackets: choose the words and take the brackets out', 'stand in brackets: choose the words and take the brackets out'],
  figure: ['still stands in the brackets of a draft', 'still stand in the brackets of a draft'],
};
