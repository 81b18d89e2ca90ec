import type { FigureRole } from '../../facts/figureStatements';

/** What a role is called, and its family: figures of two families are of two things, even where they are the same amount. */
interface RoleName {
  readonly name: string;
  readonly family:
    | 'offered'
    | 'sold'
    | 'net'
    | 'cost'
    | 'float'
    | 'price'
    | 'par'
    | 'denomination'
    | 'dilution'
    | 'outstanding'
    | 'holders'
    | 'commission'
    | 'interest';
}

/** What figures are for, in the words of a person who ties out a document. */
export const ROLES: Readonly<Record<FigureRole, RoleName>> = {
  cap: { name: 'aggregate offering price (cap)', family: 'offered' },
  previousCap: { name: 'aggregate offering price before the change', family: 'offered' },
  change: { name: 'change of the aggregate offering price', family: 'offered' },
  additional: { name: 'additional amount offered', family: 'offered' },
  remaining: { name: 'amount still unsold', family: 'offered' },
  shelfAmount: { name: 'amount of the shelf', family: 'offered' },
  oneThirdLimit: { name: 'one-third limit (General Instruction I.B.6)', family: 'offered' },
  headroom: { name: 'what may still be sold under General Instruction I.B.6', family: 'offered' },
  grossProceeds: { name: 'gross proceeds of the offering', family: 'offered' },
  soldGross: { name: 'gross proceeds of shares sold', family: 'sold' },
  priorTwelveMonths: { name: 'sold in the prior 12 calendar months', family: 'sold' },
  soldNet: { name: 'net proceeds of shares sold', family: 'net' },
  proceeds: { name: 'net proceeds', family: 'net' },
  discount: { name: 'discounts, commissions or fees', family: 'cost' },
  expenses: { name: 'expenses', family: 'cost' },
  publicFloat: { name: 'public float', family: 'float' },
  floatThreshold: { name: 'threshold of the public float', family: 'float' },
  lastPrice: { name: 'last reported price', family: 'price' },
  assumedPrice: { name: 'assumed price', family: 'price' },
  offeringPrice: { name: 'price of one security in the offering', family: 'price' },
  exercisePrice: { name: 'exercise or conversion price', family: 'price' },
  floatPrice: { name: 'price that measures the public float', family: 'price' },
  parValue: { name: 'par value', family: 'par' },
  dilution: { name: 'amount of the dilution table', family: 'dilution' },
  denomination: { name: 'denomination', family: 'denomination' },
  soldShares: { name: 'shares sold', family: 'sold' },
  offeredShares: { name: 'securities offered', family: 'offered' },
  optionShares: { name: 'securities under the option of the underwriters', family: 'offered' },
  assumedShares: { name: 'shares assumed to be sold', family: 'offered' },
  warrantShares: { name: 'shares under warrants', family: 'offered' },
  reservedShares: { name: 'shares reserved or issuable', family: 'offered' },
  sharesOutstanding: { name: 'shares outstanding', family: 'outstanding' },
  sharesOutstandingAfter: { name: 'shares outstanding after the offering', family: 'outstanding' },
  nonAffiliateShares: { name: 'shares held by non-affiliates', family: 'holders' },
  affiliateShares: { name: 'shares held by affiliates', family: 'holders' },
  commissionRate: { name: 'rate of commission', family: 'commission' },
  interestRate: { name: 'rate of interest', family: 'interest' },
};
