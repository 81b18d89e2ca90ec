import { agree } from '../../facts/figure';
import type { FiledDocument } from '../../filing/filedDocument';
import type { Filing } from '../../filing/filing';
import { type Mention, placeOf } from './mention';
import { averagePriceOf, programAround, programOf, remainingOf } from './program';

/** What follows from a figure, to be shown behind it. */
export interface FigureHint {
  readonly place: ReturnType<typeof placeOf>;
  readonly label: string;
  /** The arithmetic. */
  readonly tooltip: string;
}

/** The average price behind each amount that was sold, and what is unsold behind the cap. */
export function figureHintsOf({ parts }: FiledDocument): readonly FigureHint[] {
  return parts.flatMap(filing => [...hintsOfSales(filing), ...hintsOfCap(filing)]);
}

function hintsOfSales(filing: Filing): readonly FigureHint[] {
  return filing.ledger.soldGross.flatMap((sold: Mention) => {
    const program = programAround(filing, sold);
    const average = program && averagePriceOf(program);
    return average === undefined ? [] : [{ place: placeOf(sold), label: `${average.words} a share`, tooltip: `Average price: ${average.working}` }];
  });
}

function hintsOfCap(filing: Filing): readonly FigureHint[] {
  const program = programOf(filing);
  const remaining = remainingOf(program);
  const { cap } = program;
  if (cap === undefined || remaining?.value.gte(0) !== true) return [];
  const stated = filing.ledger.caps.filter(({ stated: { amount } }) => agree(amount, cap.stated.amount));
  return stated.map(fact => ({ place: placeOf(fact), label: `${remaining.words} unsold`, tooltip: `Still unsold: ${remaining.working}` }));
}
