import type { ElementState, ItemState } from '../filing/coverItems';
import type { Filing } from '../filing/filing';
import type { CommissionLegend } from '../filing/legends';
import { coverItem } from '../regulation/items/catalogue';
import type { CoverItem } from '../regulation/items/coverItem';
import { contains, type Span } from '../text/span';
import type { Hover } from './hover';
import type { Pointer } from './navigation';

/** The hover over a Commission legend: which of its elements are there, and what the rule asks for. Undefined outside all legends. */
export function legendHoverAt({ legends }: Filing, { at, offset }: Pointer): Hover | undefined {
  for (const legend of legends) {
    const part = legend.parts.find(({ at: where, stated }) => where === at && holds(stated.span, offset));
    if (part !== undefined) return { place: { at, span: part.stated.span }, contents: describe(coverItem('commission-legend'), elementsOfLegend(legend)) };
  }
  return undefined;
}

/** The hover over another item of the form check, where it stands. Undefined outside all, and where an item is not applicable. */
export function itemHoverAt({ coverItems }: Filing, { at, offset }: Pointer): Hover | undefined {
  for (const state of coverItems.all) {
    if (state.status === 'not-applicable' || state.item.id === 'commission-legend') continue;
    const place = placesOf(state).find(one => one.at === at && holds(one.span, offset));
    if (place !== undefined) return { place, contents: describe(state.item, linesOf(state.elements)) };
  }
  return undefined;
}

function holds(span: Span, offset: number): boolean {
  return contains(span, { start: offset, end: offset });
}

function placesOf({ elements, place }: ItemState) {
  return [...elements.map(element => element.place), place].filter(one => one !== undefined);
}

/** An element in words, and whether it is there. */
interface ElementLine {
  readonly words: string;
  readonly isMet: boolean;
}

function elementsOfLegend({ elements }: CommissionLegend): readonly ElementLine[] {
  return coverItem('commission-legend').elements.map(({ id, says, lack }) => {
    const isMet = [...elements].some(name => name === id);
    return { words: isMet ? says : lack, isMet };
  });
}

function linesOf(elements: readonly ElementState[]): readonly ElementLine[] {
  return elements.flatMap(({ element, place }) =>
    place === undefined && element.isCustom ? [] : [{ words: place === undefined ? element.lack : element.says, isMet: place !== undefined }],
  );
}

function describe({ name, requirement, authority }: CoverItem, lines: readonly ElementLine[]): string {
  const list = lines.map(({ words, isMet }) => `- ${isMet ? '✓' : '✗'} It ${words}.`).join('\n');
  return [`**${name}**`, list, requirement, `[${authority.citation}](${authority.url})`].join('\n\n');
}
