import { agreementOf } from '../filing/agreements';
import type { Filing } from '../filing/filing';
import type { GlossaryEntry } from '../filing/glossary';
import type { TermPlace, TermUses } from '../filing/termUses';
import { sayDate } from '../regulation/calendarDate';
import { contains } from '../text/span';
import { aliasesOf, definingSentence, nameBehind, partiesOf } from './meaning';
import { PRONOUN } from './properNames';
import { type AddressOf, describeUses, escaped, linked } from './sectionLinks';

/** What a hover shows, and over which range. */
export interface Hover {
  readonly place: TermPlace;
  /** Markdown. */
  readonly contents: string;
}

/**
 * The hover over a defined term: its defining sentence, what else goes by it, what it is short for, date and parties of an agreement, and where it is
 * used. With addresses, the terms that the sentence takes from elsewhere are links to their definitions, and sections to the first use in them.
 */
export function hoverAt(
  filing: Filing,
  uses: TermUses,
  place: { readonly at: TermPlace['at']; readonly offset: number },
  addressOf?: AddressOf,
): Hover | undefined {
  const found = uses.at(place.at, place.offset);
  return found === undefined ? undefined : { place: found.place, contents: describe(found.entry, filing, uses, addressOf) };
}

function describe(entry: GlossaryEntry, filing: Filing, uses: TermUses, addressOf: AddressOf | undefined): string {
  const [{ stated }, ...others] = entry.definitions;
  const aliases = aliasesOf(entry, filing).map(term => `“${escaped(term)}”`);
  const title = `**${escaped(entry.term)}** (defined term)${aliases.length > 0 ? `, also ${aliases.join(', ')}` : ''}`;
  const name = nameBehind(entry, filing);
  const parties = partiesOf(entry, filing);
  const facts = [
    ...(name === undefined ? [] : [`Short for ${escaped(name)}`]),
    ...(stated.dated === undefined ? [] : [`Dated ${sayDate(stated.dated)}`]),
    ...(parties === undefined ? [] : [escaped(parties.slice(0, 1).toUpperCase() + parties.slice(1))]),
    ...(agreementOf(entry)?.isSalesAgreement ? ['Sales agreement'] : []),
    ...(others.length > 0 ? [`Defined ${others.length + 1} times`] : []),
  ];
  return [title, `> ${quotationOf(entry, filing, uses, addressOf)}`, facts.join(' · '), describeUses(filing, uses.of(entry), addressOf)]
    .filter(line => line !== '')
    .join('\n\n');
}

/** The defining sentence, in which each term that it takes from elsewhere is a link once. */
function quotationOf(entry: GlossaryEntry, filing: Filing, uses: TermUses, addressOf: AddressOf | undefined): string {
  const [{ at, stated }] = entry.definitions;
  const { text } = filing.draft.passage(at);
  const { start, end } = definingSentence(entry);
  let said = start > stated.sentence.start ? '…' : '';
  let from = start;
  const linkedTerms = new Set([entry]);
  for (const { entry: other, place } of addressOf === undefined ? [] : uses.within(at, { start, end })) {
    const [site] = other.definitions;
    const isDefinedHere = site.at === at && contains({ start, end }, site.stated.span);
    if (isDefinedHere || PRONOUN.test(other.term) || linkedTerms.has(other)) continue;
    linkedTerms.add(other);
    said +=
      escaped(text.slice(from, place.span.start)) + linked(text.slice(place.span.start, place.span.end), { at: site.at, span: site.stated.span }, addressOf);
    from = place.span.end;
  }
  return `${said}${escaped(text.slice(from, end))}${end < stated.sentence.end ? '…' : ''}`;
}
