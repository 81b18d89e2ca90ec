import type { PassageId } from '../draft/draft';
import type { CommissionLegendStated } from '../facts/statements';
import type { CommissionLegendElement } from '../regulation/commissionLegend';
import type { Fact, FactIndex } from './factIndex';

/** A Commission legend as its reader sees it: typed as one paragraph, or with its last sentence in a line or cell of its own. */
export interface CommissionLegend {
  /** The part with the judgement, first, and what else there is of it. */
  readonly parts: readonly [Fact<CommissionLegendStated>, ...Fact<CommissionLegendStated>[]];
  readonly elements: ReadonlySet<CommissionLegendElement>;
}

/** How many passages may lie from one part of a legend to the next. */
const NEARBY = 2;

/** The Commission legends of a part of the draft, in its order; `passages` are those of the part. */
export function readCommissionLegends(passages: readonly PassageId[], facts: FactIndex): readonly CommissionLegend[] {
  const stated = facts.all('commissionLegend');
  if (stated.length < 2) return stated.map(only => ({ parts: [only], elements: only.stated.elements }));
  const position = new Map(passages.map((at, index) => [at, index]));
  const legends: CommissionLegend[] = [];
  for (const fact of stated) {
    const last = legends.at(-1);
    if (last !== undefined && goesOn(last, fact, position))
      legends[legends.length - 1] = { parts: [...last.parts, fact], elements: new Set([...last.elements, ...fact.stated.elements]) };
    else legends.push({ parts: [fact], elements: fact.stated.elements });
  }
  return legends;
}

/** Whether the fact is the rest of the legend: close behind it, and with nothing that it has already. */
function goesOn({ parts, elements }: CommissionLegend, fact: Fact<CommissionLegendStated>, position: ReadonlyMap<PassageId, number>): boolean {
  const distance = (position.get(fact.at) ?? 0) - (position.get(parts.at(-1)?.at ?? fact.at) ?? 0);
  return (
    distance <= NEARBY &&
    (!elements.has('approval') || !fact.stated.elements.has('approval')) &&
    !(elements.has('criminalOffense') && fact.stated.elements.has('criminalOffense'))
  );
}
