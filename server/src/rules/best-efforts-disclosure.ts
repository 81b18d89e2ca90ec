import type { StandardText } from '../regulation/standardTexts';
import { AGENT_EFFORTS, NO_ESCROW } from '../regulation/standardTexts';
import { coverItemRule } from './coverItemRule';
import { insertionFix } from './insertion/insertion';

/**
 * The cover of an offering that is no firm commitment does not say what efforts the agent makes, or whether funds are held in escrow. Large issuers leave
 * some of it out, so that it is information.
 */
export const bestEffortsDisclosure = coverItemRule({
  id: 'best-efforts-disclosure',
  title: 'A best-efforts offering without its terms on the cover',
  item: 'best-efforts',
  category: 'cover',
  severity: 'information',
  why: 'Regulation S-K asks the cover for the nature of the arrangement, and for escrow and minimum, or a statement that there is none.',
  missing: { required: 'information', customary: 'information' },
  incomplete: lacking => (lacking.some(({ element }) => !element.isCustom) ? 'information' : undefined),
  absence: 'says neither what efforts the agent makes nor whether funds are held in escrow',
  fixes(state, filing) {
    const isLacking = (id: string) => state.elements.some(({ element, place }) => element.id === id && place === undefined);
    const texts: StandardText[] = [...(isLacking('efforts') ? [AGENT_EFFORTS] : []), ...(isLacking('escrow') ? [NO_ESCROW] : [])];
    const [first, ...others] = texts;
    if (first === undefined) return [];
    const what = isLacking('efforts') ? 'the terms of the arrangement' : 'the sentence on escrow';
    return insertionFix({ what, texts: [first, ...others], where: 'before-risks', isOneParagraph: true }, filing);
  },
});
