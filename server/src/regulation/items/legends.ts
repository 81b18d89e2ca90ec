import { ITEM_501_B_7, ITEM_501_B_10 } from '../authority';
import { COMMISSION_LEGEND_ELEMENTS, COMMISSION_LEGEND_LACK, type CommissionLegendElement } from '../commissionLegend';
import { CHECKED_KINDS } from '../documentKind';
import { type CoverElement, type CoverItem, FULL_KINDS, forKinds, STICKER_KINDS } from './coverItem';

const SAYS: Readonly<Record<CommissionLegendElement, string>> = {
  negation: 'denies (“Neither …”)',
  commission: 'names the Securities and Exchange Commission',
  otherRegulator: 'names a state securities commission or another regulator beside it',
  approval: 'says that nobody has approved or disapproved of the securities',
  disclosure: 'says that nobody has passed upon the adequacy or accuracy of the disclosure',
  criminalOffense: 'says that any representation to the contrary is a criminal offense',
};

function legendElement(id: CommissionLegendElement): CoverElement {
  return { id, says: SAYS[id], lack: COMMISSION_LEGEND_LACK[id] };
}

const [first, ...others] = Object.keys(COMMISSION_LEGEND_ELEMENTS) as [CommissionLegendElement, ...CommissionLegendElement[]];

/** Item 501(b)(7). Its elements are read where legends are, in every passage. */
export const COMMISSION_LEGEND: CoverItem = {
  id: 'commission-legend',
  name: 'Commission legend',
  authority: ITEM_501_B_7,
  requirement:
    'The cover carries a legend that neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of the securities or passed upon the accuracy or adequacy of the disclosures, and that any contrary representation is a criminal offense.',
  elements: [legendElement(first), ...others.map(legendElement)],
  // Strictly a sticker has no cover of its own, but none goes without the legend.
  standing: forKinds('required', CHECKED_KINDS),
};

const OFFER = String.raw`\bnot (?:be )?(?:(?:constitute|making) )?(?:an )?offer\w*|\bneither\b[^.]{0,160}\boffer\w*|\b(?:not|nor) (?:\w+ ){0,3}(?:soliciting|solicitation)\b|\bno offer\b`;

/** Item 501(b)(10). Of a registration statement that is effective, practice leaves the statements on it out. */
export const SUBJECT_TO_COMPLETION: CoverItem = {
  id: 'subject-to-completion',
  name: 'Subject to Completion legend',
  authority: ITEM_501_B_10,
  requirement:
    'A preliminary prospectus says prominently that its information will be completed or amended, that a registration statement was filed, that nothing may be sold until it is effective, and that it is no offer where none is permitted.',
  elements: [
    {
      id: 'caption',
      says: 'bears the caption “Subject to Completion”',
      lack: 'lacks the caption “Subject to Completion”',
      pattern: /\bsubject to completion\b/i,
      isCustom: true,
    },
    {
      id: 'incomplete',
      says: 'says that its information is not complete and may be changed',
      lack: 'does not say that its information is not complete and may be changed',
      pattern:
        /\bnot (?:yet )?complete,? and\b[^.]{0,60}|\bnot complete\b(?! without)|\b(?:may|will) be (?:changed|amended|completed)\b|\bsubject to (?:change|amendment)\b|\bcompletion or amendment\b/i,
    },
    {
      id: 'offer',
      says: 'says that it is no offer where none is permitted',
      lack: 'does not say that it is no offer where none is permitted',
      pattern: new RegExp(OFFER, 'i'),
    },
    {
      id: 'effective',
      says: 'speaks of the registration statement',
      lack: 'does not speak of the registration statement',
      pattern: /\bregistration statement\b/i,
      isCustom: true,
    },
  ],
  standing: {
    ...forKinds('required', ['preliminary']),
    ...forKinds('optional', ['pricing-supplement']),
    ...forKinds('out-of-place', [...STICKER_KINDS, ...FULL_KINDS.filter(kind => kind !== 'preliminary' && kind !== 'pricing-supplement')]),
  },
};
