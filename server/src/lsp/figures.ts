import type { FigureSource } from '../features/figures/figureHover';
import { type Mention, mentionAt, mentionsOf, othersOf, placeOf } from '../features/figures/mention';
import type { Pointer } from '../features/navigation';
import type { FiledDocument } from '../filing/filedDocument';
import type { TermPlace } from '../filing/termUses';
import type { Latest } from './latest';

/** The figures and dates of the versions that were checked, each listed once, and only where they are asked for. */
export class Figures {
  readonly #known = new WeakMap<FiledDocument, readonly Mention[]>();

  /** What a hover over a figure is made from. */
  sourceOf({ filed, checked: { findings } }: Latest): FigureSource {
    return { filed, findings, mentions: () => this.#mentionsOf(filed) };
  }

  /** The places of the figure or date at a pointer, itself first; none where no such thing stands. */
  placesOf({ filed }: Latest, pointer: Pointer): readonly TermPlace[] {
    const mention = mentionAt(filed, pointer);
    return mention === undefined ? [] : [mention, ...othersOf(this.#mentionsOf(filed), mention)].map(placeOf);
  }

  #mentionsOf(filed: FiledDocument): readonly Mention[] {
    const known = this.#known.get(filed) ?? mentionsOf(filed);
    this.#known.set(filed, known);
    return known;
  }
}
