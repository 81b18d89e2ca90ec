import type { ItemState } from '../filing/coverItems';
import { ITEM_501_B_10 } from '../regulation/authority';
import { isFinal } from './finality';
import { ALL_KINDS, type Rule } from './rule';

/**
 * A final document still says that it is not complete. It is final if it is no preliminary one by its kind, or if it dates itself and gives its price, has no
 * blank on its cover, and nowhere calls itself preliminary. What is bound behind may retain the legend of its registration statement.
 */
export const redHerringInFinal: Rule = {
  id: 'red-herring-in-final',
  title: 'A Subject to Completion legend in a final document',
  category: 'legend',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_10,
  why: 'The legend says that nothing may be sold yet; left in a final document, it takes back what the document offers.',

  *check(filing) {
    const { document, draft, isBound, cover, coverItems, house } = filing;
    if (isBound || cover.isFacingPage || house.accepted.has('subject-to-completion')) return;
    const state = coverItems.of('subject-to-completion');
    const [caption, legend] = ['caption', 'incomplete'].map(id => placeIn(state, id));
    const sure = legend !== undefined && NOT_COMPLETE.test(draft.words(legend.at, legend.span)) ? legend : undefined;
    const place = caption ?? sure;
    if (place === undefined || !isFinal(filing)) return;
    yield {
      place: { document, ...place },
      message: `“${draft.words(place.at, place.span)}” stands in a document that ${state.standing === 'out-of-place' ? 'is final by its kind' : 'gives its date and its price and leaves nothing blank'}`,
    };
  },
};

/** "Not complete without the prospectus" is said of a sticker. */
const NOT_COMPLETE = /not (?:yet )?complete,? and\b/i;

function placeIn({ elements }: ItemState, id: string): ItemState['place'] {
  return elements.find(({ element }) => element.id === id)?.place;
}
