import type { DraftFormat } from '../../draft/draft';
import { commentsOf } from '../../draft/readDraft';
import { LineIndex } from '../../text/lineIndex';
import type { Span } from '../../text/span';
import { type AddressedComments, addressedComments } from './address';
import { removalsOf } from './removal';

/** A source without its comments for Tieout. */
export interface StrippedSource {
  readonly text: string;
  /** How many comments were taken out. */
  readonly removed: number;
  /** What is meant for Tieout and had to stay, with its line in the source, from 1. */
  readonly left: readonly { readonly line: number; readonly why: string }[];
}

const NO_END = 'A comment for Tieout has no end here';
const HOLDS_OTHERS = 'Without the comments for Tieout, what stands around this one would be a comment for Tieout too';

/** The source without its comments for Tieout, for filing: none of them may reach EDGAR. Everything else stays as it is, to the character. */
export function strip(source: string, format: DraftFormat): StrippedSource {
  const { closed, unclosed } = addressedIn(source, format);
  const text = without(closed, source, format);
  const lines = new LineIndex(source);
  const leave = (spans: readonly Span[], why: string) => spans.map(({ start }) => ({ line: lines.positionAt(start).line + 1, why }));
  const after = addressedIn(text, format);
  if (after.closed.length > 0 || after.unclosed.length > unclosed.length)
    return { text: source, removed: 0, left: [...leave(closed, HOLDS_OTHERS), ...leave(unclosed, NO_END)] };
  return { text, removed: closed.length, left: leave(unclosed, NO_END) };
}

function addressedIn(source: string, format: DraftFormat): AddressedComments {
  return addressedComments(source, commentsOf(source, format));
}

function without(comments: readonly Span[], source: string, format: DraftFormat): string {
  const parts: string[] = [];
  let from = 0;
  for (const { span, newText } of removalsOf(comments, source, format).values()) {
    parts.push(source.slice(from, Math.max(from, span.start)), newText);
    from = Math.max(from, span.end);
  }
  return parts.join('') + source.slice(from);
}
