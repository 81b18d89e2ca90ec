import type { LabelStated } from '../facts/termStatements';
import { Kept } from '../text/kept';
import { FactGroups } from './factGroups';
import type { FactList } from './factIndex';

const keyOf = ({ key }: LabelStated) => key;

/** Reads versions of the labels of a draft, each from the one before by what has changed. */
export class LabelsReader {
  readonly #groups = new Kept<FactGroups<LabelStated>>();
  readonly #steady = new Kept<FactGroups<LabelStated>>();

  /**
   * The labels by their keys, as of when a key last came or went: who asks whether a phrase is a label need not ask again each time that a label moves.
   */
  read(labels: FactList<LabelStated>): FactGroups<LabelStated> {
    const groups = this.#groups.of([labels], before => before?.updated(labels) ?? FactGroups.of(labels, keyOf));
    return this.#steady.of([groups], before => (before !== undefined && groups.hasKeysOf(before) ? before : groups));
  }
}
