import type { Filing } from '../filing/filing';
import type { TermPlace } from '../filing/termUses';
import { usesBySection } from './usesBySection';

/** The address of a place of the draft, for links to it. */
export type AddressOf = (place: TermPlace) => string;

/** How many sections are named, and how much of a heading is shown. */
const SECTIONS_SHOWN = 5;
const LONGEST_HEADING = 60;

/** The sections in which places of a part stand, with how many there are in each, as Markdown: "[Risk Factors](#L12,1) 2 · 1 more section". Empty where no heading stands above any. */
export function sectionLinks(filing: Filing, places: readonly TermPlace[], addressOf: AddressOf | undefined): string {
  const sections = usesBySection(filing, places);
  if (sections.every(({ heading }) => heading === undefined)) return '';
  const shown = sections.slice(0, SECTIONS_SHOWN).map(({ heading, first, count }) => {
    const name = heading === undefined ? 'before the first heading' : shortened(heading);
    return `${linked(name, first, addressOf)} ${count}`;
  });
  const more = sections.length - shown.length;
  return `${shown.join(' · ')}${more > 0 ? ` · ${more} more section${more === 1 ? '' : 's'}` : ''}`;
}

/** How often something stands in a part of the draft, and in which of its sections. `verb` says what it does there. */
export function describeUses(filing: Filing, places: readonly TermPlace[], addressOf: AddressOf | undefined, verb = 'Used'): string {
  return [times(verb, places.length), sectionLinks(filing, places, addressOf)].filter(said => said !== '').join(': ');
}

function times(verb: string, count: number): string {
  if (count === 0) return `Not ${verb.toLowerCase()}`;
  return count === 1 ? `${verb} once` : `${verb} ${count} times`;
}

function shortened(heading: string): string {
  return heading.length <= LONGEST_HEADING ? heading : `${heading.slice(0, LONGEST_HEADING - 1).trimEnd()}…`;
}

/** Words as Markdown, which lead to a place where there are addresses. */
export function linked(words: string, place: TermPlace, addressOf: AddressOf | undefined): string {
  return addressOf === undefined ? escaped(words) : `[${escaped(words)}](${addressOf(place)})`;
}

/** The text as Markdown that shows it as it is. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~$&]/g, String.raw`\$&`).replace(/\s+/g, ' ');
}
