import type { Draft } from '../../server/src/draft/draft';
import type { PassageId } from '../../server/src/draft/passageId';
import { type Span, shifted } from '../../server/src/text/span';

/** A piece of source that shows, and what it shows there. */
export interface Shown {
  readonly at: PassageId;
  readonly source: Span;
  readonly text: string;
}

const LETTER = /[\p{L}\p{N}]/u;
const SURROGATE = /[\ud800-\udfff]/;

/** The units of a draft that are letters or digits, in the order of the source; those of one entity as one. */
export function shownLetters(draft: Draft): readonly Shown[] {
  const shown: Shown[] = [];
  for (const at of draft.passages()) {
    const { text, map } = draft.passage(at);
    const { start } = draft.sourceOf(at);
    for (let unit = 0, end = 0; unit < text.length; unit = end) {
      const source = map.toSource({ start: unit, end: unit + 1 });
      for (end = unit + 1; end < text.length; end++) if (map.toSource({ start: end, end: end + 1 }).start !== source.start) break;
      const units = text.slice(unit, end);
      if (LETTER.test(units) || SURROGATE.test(units)) shown.push({ at, source: shifted(source, start), text: units });
    }
  }
  return shown.sort((a, b) => a.source.start - b.source.start);
}
