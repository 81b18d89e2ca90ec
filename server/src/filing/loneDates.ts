import type { Draft } from '../draft/draft';
import type { PassageId, PassageRange } from '../draft/passageId';
import type { DateStated } from '../facts/dateStatements';
import type { BlankStated } from '../facts/wordingStatements';
import type { Cover } from './cover';
import type { Fact, FactIndex } from './factIndex';

/** How many passages from the end of a part or of its cover the date stands that closes it: the number of the page may stand behind it. */
const CLOSING_REACH = 2;
/** How many passages behind the Commission legend of a cover its date stands; those who sell the securities stand between. */
const LEGEND_REACH = 10;
/** A rule may be drawn between the title of a back cover and its date. */
const TITLE_REACH = 2;
const LETTER = /[a-z]/i;

/** Where a part is and what it states. */
interface LoneDatesSource {
  readonly draft: Draft;
  readonly range: PassageRange;
  readonly isBound: boolean;
  readonly cover: Cover;
  readonly facts: FactIndex;
}

/**
 * Of the dates, or the blanks for them, that stand alone in their lines, those that stand where a document is dated: at its end or at that of its cover, or under its title. Behind
 * a prospectus that is bound with a supplement stands the back cover of the supplement.
 */
export function readLoneDates<S extends DateStated | BlankStated>(lines: readonly Fact<S>[], source: LoneDatesSource): readonly Fact<S>[] {
  if (lines.length === 0) return [];
  const { draft, range, isBound, cover, facts } = source;
  const legend = facts.all('commissionLegend')[0]?.at;
  const closing = new Set(isBound ? [] : [range, cover.frontMatter].flatMap(whole => lastPassages(draft, whole, CLOSING_REACH)));
  return lines.filter(({ at }) => isBehindLegend(at, legend, draft) || closing.has(at) || (!isBound && isUnderTitle(at, source)));
}

/** The last passages of a range, so many or fewer. */
function lastPassages(draft: Draft, { from, to }: PassageRange, count: number): readonly PassageId[] {
  const found: PassageId[] = [];
  for (let at = draft.before(to); at !== undefined && at >= from && found.length < count; at = draft.before(at)) found.push(at);
  return found;
}

function isBehindLegend(at: PassageId, legend: PassageId | undefined, draft: Draft): boolean {
  if (legend === undefined || at < legend) return false;
  const distance = draft.distance(legend, at);
  return distance > 0 && distance <= LEGEND_REACH;
}

function isUnderTitle(at: PassageId, { draft, range: { from }, facts }: LoneDatesSource): boolean {
  if (isTitled(at, facts)) return true;
  const above = lastPassages(draft, { from, to: at }, TITLE_REACH).find(passage => LETTER.test(draft.passage(passage).text));
  return above !== undefined && isTitled(above, facts);
}

function isTitled(at: PassageId, facts: FactIndex): boolean {
  return facts.inPassage('landmark', at).some(({ stated: { sort } }) => sort === 'supplementTitle' || sort === 'prospectusTitle');
}
