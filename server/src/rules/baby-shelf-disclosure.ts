import { PUBLIC_FLOAT } from '../regulation/standardTexts';
import { coverItemRule } from './coverItemRule';
import { insertionFix } from './insertion/insertion';

/**
 * A draft relies on General Instruction I.B.6 of Form S-3, and its cover does not show how the public float was calculated or what was offered under the
 * instruction before. Instruction 7 was read in the text of Form F-3 only, so that it is information.
 */
export const babyShelfDisclosure = coverItemRule({
  id: 'baby-shelf-disclosure',
  title: 'A public float without its calculation on the cover',
  item: 'baby-shelf',
  category: 'cover',
  unverified: 'Instruction 7 to General Instruction I.B.6 in Form S-3 itself, which was read in Form F-3',
  severity: 'information',
  why: 'Whoever sells under the one-third limit shows on the cover how much that is and how much of it is used.',
  missing: { required: 'information' },
  incomplete: () => 'information',
  absence: 'does not show how the public float was calculated, nor what was offered in the prior 12 calendar months',
  fixes: (state, filing) =>
    state.status === 'missing' ? insertionFix({ what: 'the paragraph on the public float', texts: [PUBLIC_FLOAT], where: 'before-risks' }, filing) : [],
});
