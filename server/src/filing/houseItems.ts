import type { Draft } from '../draft/draft';
import type { FilingKind } from '../regulation/documentKind';
import type { CoverItemId } from '../regulation/items/coverItem';
import type { HouseLegend, HouseStyle } from '../regulation/items/houseStyle';
import { findWording, type Wording } from '../regulation/items/wording';
import type { CoverPlace } from './cover';
import type { FrontPassage } from './coverItems';

/** A legend that the firm asks of the document, and where it stands; undefined where it does not. */
export interface HouseLegendState {
  readonly legend: HouseLegend;
  readonly place: CoverPlace | undefined;
}

/** What the firm's own style makes of the front matter. */
export interface HouseItems {
  readonly legends: readonly HouseLegendState[];
  /** Where a wording stands that the firm accepts for an item of the form check. */
  readonly accepted: ReadonlyMap<CoverItemId, CoverPlace>;
}

/** Looks for the firm's own legends and accepted wordings in the front matter. */
export function readHouseItems(draft: Draft, front: readonly FrontPassage[], kind: FilingKind, { legends, accepted }: HouseStyle): HouseItems {
  const placeOf = (wordings: readonly Wording[]) => placeIn(draft, front, wordings);
  const asked = legends.filter(({ kinds }) => kind !== 'report' && kinds.has(kind));
  return {
    legends: asked.map(legend => ({ legend, place: placeOf(legend.wordings) })),
    accepted: new Map(
      [...accepted].flatMap(([id, wordings]) => {
        const place = placeOf(wordings);
        return place === undefined ? [] : [[id, place] as const];
      }),
    ),
  };
}

function placeIn(draft: Draft, front: readonly FrontPassage[], wordings: readonly Wording[]): CoverPlace | undefined {
  for (const { at } of front) {
    const { text } = draft.passage(at);
    for (const wording of wordings) {
      const span = findWording(text, wording);
      if (span !== undefined) return { at, span };
    }
  }
  return undefined;
}
