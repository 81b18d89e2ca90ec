import { isSupplement } from '../regulation/documentKind';
import { RISK_FACTORS_OF_PROSPECTUS, RISK_FACTORS_OF_SUPPLEMENT } from '../regulation/standardTexts';
import { coverItemRule } from './coverItemRule';
import { insertionFix } from './insertion/insertion';

/** The cover does not refer to the risk factors, or gives no page for them. Of a sticker it is asked only by custom, and only where securities go on being offered. */
export const riskFactorReferenceMissing = coverItemRule({
  id: 'risk-factor-reference-missing',
  title: 'No reference to the risk factors on the cover',
  item: 'risk-factor-reference',
  category: 'cover',
  severity: 'warning',
  why: 'Regulation S-K asks the cover to lead to the risk factors, with their page.',
  missing: { required: 'warning', customary: 'hint' },
  incomplete: (_lacking, { standing }) => (standing === 'required' ? 'information' : undefined),
  // A shelf prospectus often has its risk factors in the supplements.
  isSilent: ({ kind }) => kind === 'base',
  absence: 'does not refer to the risk factors (“See “Risk Factors” beginning on page …”)',
  fixes(state, filing) {
    if (state.status === 'incomplete') return [];
    const text = isSupplement(filing.kind, filing.selfName) ? RISK_FACTORS_OF_SUPPLEMENT : RISK_FACTORS_OF_PROSPECTUS;
    return insertionFix({ what: 'the reference to the risk factors', texts: [text], where: 'before-legend' }, filing);
  },
});
