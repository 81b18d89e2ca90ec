import type { FactIndex } from '../../filing/factIndex';
import type { FiledDocument } from '../../filing/filedDocument';
import type { TermPlace } from '../../filing/termUses';
import type { Pointer } from '../navigation';
import { mayAgree, meaningOf, saySame } from './meaning';
import { counts, type Mention, mentionAt, placeOf } from './mention';

/** The other places that say the same as a mention, in the order of the draft. */
export function othersOf({ parts }: FiledDocument, mention: Mention): readonly Mention[] {
  const meaning = meaningOf(mention);
  if (meaning === undefined) return [];
  const isOther = (facts: FactIndex, other: Mention) => {
    if (!mayAgree(other, mention) || isSamePlace(other, mention)) return false;
    const said = meaningOf(other);
    return said !== undefined && saySame(said, meaning) && counts(facts, other);
  };
  return parts.flatMap(({ facts }) => facts.all<Mention['stated']['kind']>(mention.stated.kind).filter(other => isOther(facts, other)));
}

/** All places of the figure or date at a pointer, in the order of the draft; none where no such thing stands. */
export function placesAlike(filed: FiledDocument, pointer: Pointer): readonly TermPlace[] {
  const mention = mentionAt(filed, pointer);
  if (mention === undefined) return [];
  return [mention, ...othersOf(filed, mention)].sort((a, b) => a.at - b.at || a.stated.span.start - b.stated.span.start).map(placeOf);
}

function isSamePlace(a: Mention, b: Mention): boolean {
  return a.at === b.at && a.stated.span.start === b.stated.span.start;
}
