import type { HouseLegend } from '../regulation/items/houseStyle';
import { isFarEnough } from './absence';
import { insertedParagraph } from './insertion/insertion';
import { ALL_KINDS, type Found, type Rule } from './rule';

/** A legend that the firm's project file asks of documents of this kind is missing in the front matter. */
export const houseLegendMissing: Rule = {
  id: 'house-legend-missing',
  title: 'A legend of the firm that is missing',
  category: 'legend',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: undefined,
  why: 'What a firm has settled for its documents is as easily forgotten as what the law asks for.',

  *check({ document, cover, coverItems, isBound, house }): Iterable<Found> {
    const { title } = cover;
    if (isBound || title === undefined || coverItems.isCutShort || !isFarEnough(cover)) return;
    for (const { legend, place } of house.legends)
      if (place === undefined) yield { place: { document, ...title }, severity: legend.severity, message: messageOf(legend) };
  },

  fixes({ message }, filing) {
    const missing = filing.house.legends.find(({ legend }) => messageOf(legend) === message)?.legend;
    return missing === undefined ? [] : insertedParagraph(`the legend “${shortened(missing.name)}”`, missing.text, 'before-date', filing);
  },
};

const LONGEST_NAME = 80;

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

function messageOf({ name, text }: HouseLegend): string {
  const [opening = ''] = /^(?:\S+ ?){1,6}/.exec(text) ?? [];
  return `The firm’s legend “${shortened(name)}” (“${opening.trim()} …”) is missing`;
}
