import type { ElementState, ItemState } from '../filing/coverItems';
import type { Filing } from '../filing/filing';
import { coverItem } from '../regulation/items/catalogue';
import type { CoverItemId, Standing } from '../regulation/items/coverItem';
import { isFarEnough } from './absence';
import type { Category, Finding, Fix, Severity } from './finding';
import { listed } from './legendDocuments';
import { ALL_KINDS, type Found, type Rule } from './rule';

/** A rule on one item of the form check: what is raised where the item is missing or lacks an element. */
interface CoverItemRule {
  readonly id: string;
  readonly title: string;
  readonly item: CoverItemId;
  readonly category: Category;
  readonly severity: Severity;
  readonly why: string;
  readonly unverified?: string;
  /** What a missing item weighs by what the kind makes of it; nothing is raised for a standing that is not named. */
  readonly missing: Readonly<Partial<Record<Standing, Severity>>>;
  /** What a missing item weighs in a filing, where it does not weigh the same in all. */
  severityIn?(filing: Filing): Severity;
  /** What an item weighs that is there and lacks these; nothing is raised where it is not given. */
  incomplete?(lacking: readonly ElementState[], state: ItemState): Severity | undefined;
  /** Whether nothing is said of the filing, for another reason than its kind. */
  isSilent?(filing: Filing): boolean;
  /** What is raised where the item is missing, behind “The cover ”. */
  readonly absence: string;
  fixes(state: ItemState, filing: Filing): readonly Fix[];
}

/** The rule that an item of the cover is there and whole. Absences are reported on the title, gaps where the item stands. */
export function coverItemRule({ item: itemId, missing, severityIn, incomplete, isSilent, absence, fixes, ...description }: CoverItemRule): Rule {
  const item = coverItem(itemId);
  return {
    ...description,
    kinds: ALL_KINDS.filter(kind => kind !== 'report' && item.standing[kind] !== undefined),
    authority: item.authority,

    *check(filing): Iterable<Found> {
      const { document, cover, isBound, coverItems } = filing;
      const state = coverItems.of(itemId);
      if (
        isBound ||
        cover.title === undefined ||
        state.standing === undefined ||
        state.standing === 'out-of-place' ||
        state.standing === 'optional' ||
        isSilent?.(filing)
      )
        return;
      const lacking = lackingIn(state);
      if (coverItems.isCutShort) return;
      if (state.status === 'missing') {
        const asked = missing[state.standing];
        const severity = asked && (severityIn?.(filing) ?? asked);
        if (severity !== undefined && isFarEnough(cover)) yield { place: { document, ...cover.title }, severity, message: `The cover ${absence}` };
      } else if (lacking.length > 0 && state.place !== undefined && !isAnswered(state)) {
        const severity = incomplete?.(lacking, state);
        if (severity === undefined) return;
        yield { place: { document, ...state.place }, severity, message: lackOf(state, lacking, filing) };
      }
    },

    fixes(_finding: Finding, filing) {
      const state = filing.coverItems.of(itemId);
      return state.status === 'missing' || state.status === 'incomplete' || lackingIn(state).length > 0 ? fixes(state, filing) : [];
    },
  };
}

/** What the item does not say, custom or not. */
function lackingIn({ elements }: ItemState): readonly ElementState[] {
  return elements.filter(({ place }) => place === undefined);
}

/** Whether something else stands for what is lacking: the item is met, though what is asked for is not there. */
function isAnswered({ status, elements }: ItemState): boolean {
  return status === 'met' && elements.some(({ element, place }) => place === undefined && !element.isCustom);
}

/** The longest piece of the draft that a message quotes. */
const LONGEST_QUOTATION = 80;

function lackOf({ place }: ItemState, lacking: readonly ElementState[], { draft }: Filing): string {
  const words = place === undefined ? '' : draft.words(place.at, place.span);
  const quoted = words.length > LONGEST_QUOTATION ? `${words.slice(0, words.lastIndexOf(' ', LONGEST_QUOTATION))} …` : words;
  // What is custom is worth a word only by itself.
  const asked = lacking.filter(({ element }) => !element.isCustom);
  return `The cover ${listed(
    (asked.length > 0 ? asked : lacking).map(({ element }) => element.lack),
    'and',
  )}; it has “${quoted}”`;
}
