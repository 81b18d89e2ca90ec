import type { Draft } from '../draft/draft';
import type { CommissionLegendStated } from '../facts/documentStatements';
import type { CommissionLegendElement } from '../regulation/commissionLegend';
import type { Fact } from './factIndex';

/** A Commission legend as its reader sees it: typed as one paragraph, or with its last sentence in a line or cell of its own. */
export interface CommissionLegend {
  /** The part with the judgement, first, and what else there is of it. */
  readonly parts: readonly [Fact<CommissionLegendStated>, ...Fact<CommissionLegendStated>[]];
  readonly elements: ReadonlySet<CommissionLegendElement>;
}

/** How many passages may lie from one part of a legend to the next. */
const NEARBY = 2;

/** The Commission legends of a part of the draft, in its order, from what it states. */
export function readCommissionLegends(draft: Draft, stated: readonly Fact<CommissionLegendStated>[]): readonly CommissionLegend[] {
  const legends: CommissionLegend[] = [];
  for (const fact of stated) {
    const last = legends.at(-1);
    if (last !== undefined && goesOn(last, fact, draft))
      legends[legends.length - 1] = { parts: [...last.parts, fact], elements: new Set([...last.elements, ...fact.stated.elements]) };
    else legends.push({ parts: [fact], elements: fact.stated.elements });
  }
  // The last sentence alone is that of some other legend, or the rest of one that was taken out.
  return legends.filter(({ elements }) => elements.has('approval') || elements.has('commission'));
}

/** Whether the fact is the rest of the legend: close behind it, and with nothing that it has already. */
function goesOn({ parts, elements }: CommissionLegend, fact: Fact<CommissionLegendStated>, draft: Draft): boolean {
  return (
    draft.distance(parts.at(-1)?.at ?? fact.at, fact.at) <= NEARBY &&
    (!elements.has('approval') || !fact.stated.elements.has('approval')) &&
    !(elements.has('criminalOffense') && fact.stated.elements.has('criminalOffense'))
  );
}
