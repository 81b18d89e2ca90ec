import type { PassageId } from '../draft/passageId';
import type { Filing } from '../filing/filing';
import type { GlossaryEntry } from '../filing/glossary';
import type { TermPlace, TermText } from '../filing/termUses';
import { singular } from '../regulation/wordLists';
import { firstIndex } from '../text/binarySearch';
import { grouped } from '../text/grouped';
import type { Span } from '../text/span';
import { type Rewording, withRewordings } from './wording';

/** New words for a place of a part. */
export interface PlacedRewording extends Rewording {
  readonly at: PassageId;
}

/** A passage whose words are written anew in places. */
interface RenamedPassage {
  readonly text: string;
  /** In order: where the words stood, and how much longer the text is up to behind them. */
  readonly steps: readonly { readonly span: Span; readonly drift: number }[];
}

/** A part of a document as it would read with some words written anew, found without reading its source again. */
export class RenamedPart {
  readonly #filing: Filing;
  readonly #passages: ReadonlyMap<PassageId, RenamedPassage>;

  constructor(filing: Filing, rewordings: readonly PlacedRewording[]) {
    this.#filing = filing;
    this.#passages = new Map([...grouped(rewordings, ({ at }) => at)].map(([at, here]) => [at, renamedPassage(filing.draft.passage(at).text, here)]));
  }

  /** The clean text of a passage as it would read. */
  textOf(at: PassageId): string {
    return this.#passages.get(at)?.text ?? this.#filing.draft.passage(at).text;
  }

  /** Where a range would stand. */
  moved(at: PassageId, { start, end }: Span): Span {
    return { start: start + this.#driftAt(at, ({ span }) => span.end > start), end: end + this.#driftAt(at, ({ span }) => span.end > end) };
  }

  /** Where the start of a range that would stand somewhere stands now, or near it. */
  before({ at, span: { start } }: TermPlace): number {
    const length = this.#filing.draft.passage(at).text.length;
    return Math.min(length, start - this.#driftAt(at, ({ span, drift }) => span.end + drift > start));
  }

  /** What tells where terms would stand, with an entry in place of another. */
  withEntry(entry: GlossaryEntry, renamed: GlossaryEntry): TermText {
    const { draft, range, glossary } = this.#filing;
    const passageOf = (at: PassageId) => ({ ...draft.passage(at), text: this.textOf(at) });
    const passages = this.#passages;
    const holding = (word: string): readonly GlossaryEntry[] => {
      const others = glossary.holding(word).filter(({ key }) => key !== entry.key);
      return renamed.words.includes(singular(word).toLowerCase()) ? [...others, renamed] : others;
    };
    return {
      range,
      draft: {
        passage: passageOf,
        *placedHolding(words, within) {
          for (const at of passages.keys()) yield { at, passage: passageOf(at) };
          for (const placed of draft.placedHolding(words, within)) if (!passages.has(placed.at)) yield placed;
        },
      },
      glossary: { holding, startingWith: word => holding(word).filter(({ words }) => words[0] === singular(word).toLowerCase()) },
    };
  }

  #driftAt(at: PassageId, isBehind: (step: RenamedPassage['steps'][number]) => boolean): number {
    const steps = this.#passages.get(at)?.steps ?? [];
    const next = firstIndex(steps.length, index => {
      const step = steps[index];
      return step !== undefined && isBehind(step);
    });
    return steps[next - 1]?.drift ?? 0;
  }
}

function renamedPassage(text: string, rewordings: readonly Rewording[]): RenamedPassage {
  const inOrder = [...rewordings].sort((a, b) => a.span.start - b.span.start);
  let drift = 0;
  const steps = inOrder.map(({ span, newText }) => {
    drift += newText.length - (span.end - span.start);
    return { span, drift };
  });
  return { text: withRewordings(text, inOrder), steps };
}
