import { agreementOf } from '../filing/agreements';
import type { Filing } from '../filing/filing';
import type { GlossaryEntry } from '../filing/glossary';
import type { TermPlace, TermUses } from '../filing/termUses';
import { sayDate } from '../regulation/calendarDate';

/** What a hover shows, and over which range. */
export interface Hover {
  readonly place: TermPlace;
  /** Markdown. */
  readonly contents: string;
}

/** The longest piece of a defining sentence that a hover shows. */
const LONGEST_QUOTATION = 700;

/** The hover over a defined term: its defining sentence, the date of what it stands for, and how often it is used. */
export function hoverAt(filing: Filing, uses: TermUses, place: { readonly at: TermPlace['at']; readonly offset: number }): Hover | undefined {
  const found = uses.at(place.at, place.offset);
  return found === undefined ? undefined : { place: found.place, contents: describe(found.entry, filing, uses) };
}

function describe(entry: GlossaryEntry, filing: Filing, uses: TermUses): string {
  const [{ at, stated }, ...others] = entry.definitions;
  const { text } = filing.draft.passage(at);
  const start = Math.max(stated.sentence.start, stated.span.end - LONGEST_QUOTATION);
  const end = Math.min(stated.sentence.end, start + LONGEST_QUOTATION);
  const quotation = `${start > stated.sentence.start ? '…' : ''}${text.slice(start, end)}${end < stated.sentence.end ? '…' : ''}`;
  const agreement = agreementOf(entry);
  const facts = [
    ...(stated.dated === undefined ? [] : [`Dated ${sayDate(stated.dated)}`]),
    ...(agreement?.isSalesAgreement ? ['Sales agreement'] : []),
    usedTimes(uses.of(entry).length),
    ...(others.length > 0 ? [`Defined ${others.length + 1} times`] : []),
  ];
  return [`**${escaped(entry.term)}** (defined term)`, `> ${escaped(quotation)}`, facts.join(' · ')].join('\n\n');
}

function usedTimes(count: number): string {
  if (count === 0) return 'Not used';
  return count === 1 ? 'Used once' : `Used ${count} times`;
}

/** The text as Markdown that shows it as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~$&]/g, String.raw`\$&`).replace(/\s+/g, ' ');
}
