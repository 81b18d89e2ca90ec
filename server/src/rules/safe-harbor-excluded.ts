import { SECTION_27A } from '../regulation/authority';
import { ALL_KINDS, type Rule } from './rule';

/** A prospectus that says on its cover that it is of an initial public offering claims the safe harbor for forward-looking statements, which leaves such offerings out. */
export const safeHarborExcluded: Rule = {
  id: 'safe-harbor-excluded',
  title: 'A safe harbor claimed in an initial public offering',
  category: 'legend',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: SECTION_27A,
  why: 'The safe harbor for forward-looking statements does not extend to those made in connection with an initial public offering; the staff asks for the claim to be taken out.',

  *check({ document, draft, facts, cover, isBound }) {
    const [claim] = facts.all('safeHarbor');
    if (claim === undefined || cover.initialOffering === undefined || isBound) return;
    const { at, span } = cover.initialOffering;
    yield {
      place: { document, at: claim.at, span: claim.stated.span },
      message: `“${draft.words(claim.at, claim.stated.span)}” is claimed for forward-looking statements, but the safe harbor of Section 27A leaves out initial public offerings`,
      related: [{ role: 'counterpart', place: { document, at, span }, note: `“${draft.words(at, span)}” on the cover` }],
    };
  },
};
