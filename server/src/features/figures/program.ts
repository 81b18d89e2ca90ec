import Big from 'big.js';
import { difference, quotient } from '../../facts/arithmetic';
import { agree, type Figure } from '../../facts/figure';
import type { MoneyStated, SharesStated } from '../../facts/figureStatements';
import { sayDollars, sayNumber } from '../../facts/sayFigure';
import type { Fact } from '../../filing/factIndex';
import type { Filing } from '../../filing/filing';
import type { Mention } from './mention';

/** What may be sold in an offering and what was, as far as the document says it. */
export interface Program {
  readonly cap: Fact<MoneyStated> | undefined;
  readonly soldGross: Fact<MoneyStated> | undefined;
  readonly soldShares: Fact<SharesStated> | undefined;
}

/** A number that follows from others, and how. */
export interface Derived {
  readonly value: Big;
  /** As prospectuses print it, "about" before it where it follows from a rounded figure. */
  readonly words: string;
  /** "$14,500,000 − $69,000". */
  readonly working: string;
}

/** The program of a filing as a whole; what was sold is left out where the filing says different things of it. */
export function programOf(filing: Filing): Program {
  const { cap, soldGross } = filing.ledger;
  const [sold, ...others] = soldGross;
  const isOne = sold !== undefined && others.every(other => agree(other.stated.amount, sold.stated.amount));
  return { cap, ...(isOne ? salesAt(filing, sold) : { soldGross: undefined, soldShares: undefined }) };
}

/** The program as one of its figures shows it; undefined for every other figure. */
export function programAround(filing: Filing, { at, stated }: Mention): Program | undefined {
  const { cap, soldGross } = filing.ledger;
  const whole = programOf(filing);
  if (stated.kind === 'money' && stated.role === 'cap') return cap !== undefined && agree(cap.stated.amount, stated.amount) ? whole : undefined;
  if (stated.kind === 'money' && stated.role === 'remaining') return whole;
  if (stated.kind === 'money' && stated.role === 'soldGross') {
    const sold = soldGross.find(fact => fact.at === at && fact.stated === stated);
    return sold && { cap, ...salesAt(filing, sold) };
  }
  if (stated.kind === 'shares' && stated.role === 'soldShares') {
    const sold = soldGross.find(fact => salesAt(filing, fact).soldShares?.stated === stated && fact.at === at);
    return sold && { cap, ...salesAt(filing, sold) };
  }
  return undefined;
}

/** An amount sold with the number of shares that stands nearest to it in its paragraph. */
function salesAt(filing: Filing, soldGross: Fact<MoneyStated>): Pick<Program, 'soldGross' | 'soldShares'> {
  const distance = ({ stated }: Fact<SharesStated>) => Math.abs(stated.span.start - soldGross.stated.span.start);
  const shares = filing.facts.inPassage('shares', soldGross.at).filter(({ stated }) => stated.role === 'soldShares');
  return {
    soldGross,
    soldShares: shares.reduce<Fact<SharesStated> | undefined>((best, fact) => (best && distance(best) <= distance(fact) ? best : fact), undefined),
  };
}

/** What is still unsold; negative where more was sold than may be. */
export function remainingOf({ cap, soldGross }: Program): Derived | undefined {
  if (cap === undefined || soldGross === undefined) return undefined;
  const [may, sold] = [cap.stated.amount, soldGross.stated.amount];
  const { value } = difference(may, sold);
  return { value, words: `${aboutIf(may, sold)}${sayDollars(value)}`, working: `${sayDollars(Big(may.value))} − ${sayDollars(Big(sold.value))}` };
}

/** What a share was sold for on average. */
export function averagePriceOf({ soldGross, soldShares }: Program): Derived | undefined {
  if (soldGross === undefined || soldShares === undefined || soldShares.stated.count.value <= 0) return undefined;
  const [gross, count] = [soldGross.stated.amount, soldShares.stated.count];
  const value = quotient(gross, count);
  return { value, words: `${aboutIf(gross, count)}${sayPrice(value)}`, working: `${sayDollars(Big(gross.value))} ÷ ${sayNumber(Big(count.value))}` };
}

/** A price of less than a dollar needs more decimals to be told from others. */
const FRACTIONS_OF_CENTS = 4;

/** "$16.55", "$0.3712". */
function sayPrice(value: Big): string {
  return value.lt(1) ? `$${value.toFixed(FRACTIONS_OF_CENTS)}` : sayDollars(value);
}

function aboutIf(...figures: readonly Figure[]): string {
  return figures.some(({ slack }) => slack > 0) ? 'about ' : '';
}
