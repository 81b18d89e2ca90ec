import type { Filing } from '../filing/filing';
import { PURPOSE_SUSPENSION, PURPOSE_TERMINATION } from '../regulation/standardTexts';
import { coverItemRule } from './coverItemRule';
import { insertionFix } from './insertion/insertion';
import type { Found, Rule } from './rule';

/** What is left open: from when nothing is sold, or what becomes of the agreement. Custom, so that it is information. */
const OPEN = coverItemRule({
  id: 'suspension-elements',
  title: 'A suspension or termination that leaves something open',
  item: 'suspension',
  category: 'cover',
  severity: 'information',
  why: 'Investors and the agent have to know from when nothing is sold, and whether the agreement stands.',
  missing: { customary: 'information' },
  // What is only suspended goes on under the agreement as it is.
  incomplete: lacking => (lacking.some(({ element }) => element.id === 'when') ? 'information' : 'hint'),
  absence: 'says neither from when the offering is suspended or ended nor what becomes of the agreement',
  fixes(state, filing) {
    if (state.status !== 'missing') return [];
    const text = filing.kind === 'sticker-atm-terminate' ? PURPOSE_TERMINATION : PURPOSE_SUSPENSION;
    return insertionFix({ what: 'the paragraph on what ends', texts: [text], where: 'before-legend' }, filing);
  },
});

/** A sticker that suspends or ends an offering leaves open from when, or what becomes of the agreement, or says two things of the same agreement. */
export const suspensionElements: Rule = {
  ...OPEN,

  *check(filing) {
    yield* OPEN.check(filing);
    yield* conflicts(filing);
  },
};

/** An agreement that is said to have ended, and to remain in force: the offering may end while the agreement stands, but not the agreement itself. */
function* conflicts({ document, draft, coverItems }: Filing): Iterable<Found> {
  const sorts = new Set(coverItems.fates.flatMap(({ sort }) => (sort === '' ? [] : [sort])));
  // "The agreement" is the one that there is.
  const isSame = (one: string, other: string) => one === other || (sorts.size === 1 && (one === '' || other === ''));
  for (const ended of coverItems.fates.filter(({ fate }) => fate === 'ended')) {
    const stands = coverItems.fates.find(({ fate, sort }) => fate === 'stands' && isSame(sort, ended.sort));
    if (stands === undefined) continue;
    yield {
      place: { document, at: stands.at, span: stands.span },
      severity: 'error',
      message: `“${draft.words(stands.at, stands.span)}” here, but “${draft.words(ended.at, ended.span)}” elsewhere: an agreement that has ended is not in force`,
      related: [{ role: 'counterpart', place: { document, at: ended.at, span: ended.span }, note: `“${draft.words(ended.at, ended.span)}” here` }],
    };
    return;
  }
}
