import { PIECE_SEPARATOR } from '../draft/passage';
import type { LegendSlip } from '../facts/documentStatements';
import type { Filing } from '../filing/filing';
import type { CommissionLegend } from '../filing/legends';
import { ITEM_501_B_7 } from '../regulation/authority';
import { COMMISSION_LEGEND_ELEMENTS, COMMISSION_LEGEND_LACK, type CommissionLegendElement, commissionLegend } from '../regulation/commissionLegend';
import type { Finding, Fix } from './finding';
import { addedElement } from './legendAdditions';
import { documentNames, listed } from './legendDocuments';
import { ALL_KINDS, type Rule } from './rule';

const ELEMENTS = Object.keys(COMMISSION_LEGEND_ELEMENTS) as readonly CommissionLegendElement[];
/** How many words of the legend a message quotes. */
const WORDS_QUOTED = 6;
/** What parts words: a line that ends inside the legend may part pieces of its passage. */
const WORD_GAP = new RegExp(`[ ${PIECE_SEPARATOR}]`);

/** A Commission legend is there, and lacks something that Item 501(b)(7) asks for; or a word of it is lost or misspelt. */
export const commissionLegendElement: Rule = {
  id: 'commission-legend-element',
  title: 'A Commission legend that is not whole',
  category: 'legend',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_7,
  why: 'The legend must say all that Regulation S-K asks for; a sentence lost in an edit is easily overlooked in a text that everybody knows.',

  *check({ document, draft, legends, house }) {
    if (house.accepted.has('commission-legend')) return;
    for (const legend of legends) {
      for (const { at, stated } of legend.parts) {
        for (const slip of stated.slips) {
          const quoted = draft.words(at, slip.span).replace(WORD_GAP, ' ');
          yield { place: { document, at, span: slip.span }, severity: 'information', message: slipMessage(slip, quoted) };
        }
      }
      const missing = missingIn(legend);
      if (missing.length === 0) continue;
      const [{ at, stated }] = legend.parts;
      const quoted = draft.words(at, stated.span).split(WORD_GAP).slice(0, WORDS_QUOTED).join(' ');
      yield {
        place: { document, at, span: stated.span },
        // Banks and foreign issuers name other bodies in many ways.
        severity: missing.every(element => element === 'otherRegulator') ? 'information' : 'warning',
        message: `The Commission legend “${quoted} …” ${listed(
          missing.map(element => COMMISSION_LEGEND_LACK[element]),
          'and',
        )}`,
      };
    }
  },

  fixes(finding, filing) {
    const slip = slipOf(finding, filing);
    if (slip !== undefined) return slipFixes(slip, finding.place, filing);
    const legend = legendOf(finding, filing);
    if (legend === undefined) return [];
    const [element, ...others] = missingIn(legend);
    const added = element === undefined || others.length > 0 ? undefined : addedElement(element, legend, filing);
    return [...(added === undefined ? [] : [added]), ...replacement(legend, filing)];
  },
};

function slipMessage({ sort, meant }: LegendSlip, quoted: string): string {
  return sort === 'lost'
    ? `The Commission legend says “${quoted}” without the word “${meant}” that the rule’s samples have there`
    : `The Commission legend has “${quoted}” for “${meant}”`;
}

function legendOf({ place }: Finding, { legends }: Filing): CommissionLegend | undefined {
  return legends.find(({ parts: [first] }) => first.at === place.at && first.stated.span.start === place.span.start);
}

function slipOf({ place }: Finding, { legends }: Filing): LegendSlip | undefined {
  return legends
    .flatMap(({ parts }) => parts)
    .filter(({ at }) => at === place.at)
    .flatMap(({ stated }) => stated.slips)
    .find(({ span }) => span.start === place.span.start && span.end === place.span.end);
}

/** The fix that puts a lost word back, or spells one as it should be. */
function slipFixes(slip: LegendSlip, { at }: Finding['place'], { draft }: Filing): readonly Fix[] {
  if (slip.sort === 'lost') {
    const { end } = draft.toSource(at, { start: slip.offset - 1, end: slip.offset });
    return [{ title: `Add “${slip.meant}”`, preferred: true, safe: true, edits: [{ span: { start: end, end }, newText: draft.written(` ${slip.meant}`) }] }];
  }
  if (!draft.unbroken(at, slip.span)) return [];
  return [
    { title: `Write “${slip.meant}”`, preferred: true, safe: true, edits: [{ span: draft.toSource(at, slip.span), newText: draft.written(slip.meant) }] },
  ];
}

/** The fix that puts the rule's sample in the place of a legend that is one piece of its passage. */
function replacement({ parts: [{ at, stated }, ...rest] }: CommissionLegend, filing: Filing): readonly Fix[] {
  if (rest.length > 0) return [];
  const { draft } = filing;
  const { text, pieces } = draft.passage(at);
  const names = documentNames(filing);
  const words = draft.written(commissionLegend(listed(names, 'or')));
  const isAlone = stated.span.start === 0 && stated.span.end === text.length && pieces.every(({ kind }) => kind === 'paragraph');
  // Beside other text, and in the cell of a table, it can only take the place of words that no mark-up cuts.
  if (!isAlone && !draft.unbroken(at, stated.span)) return [];
  const edit = isAlone ? { span: draft.sourceOf(at), newText: draft.boldParagraph(words) } : { span: draft.toSource(at, stated.span), newText: words };
  return [{ title: `Replace the legend by the rule’s sample, naming ${listed(names, 'and')}`, preferred: false, safe: false, edits: [edit] }];
}

function missingIn({ elements }: CommissionLegend): readonly CommissionLegendElement[] {
  return ELEMENTS.filter(element => !elements.has(element));
}
