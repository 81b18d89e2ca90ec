import type { DraftFormat } from '../../draft/format';
import { frontMatterOf } from '../../draft/markdown/frontMatter';
import { draftOf } from '../../draft/readDraft';
import { ChunkedText } from '../../text/chunkedText';
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
  const text = withoutFrontMatterMade(without(closed, source, format), source, format);
  const lines = ChunkedText.of(source);
  const leave = (spans: readonly Span[], why: string) => spans.map(({ start }) => ({ line: lines.positionAt(start).line + 1, why }));
  const after = addressedIn(text, format);
  if (after.closed.length > 0 || after.unclosed.length > unclosed.length)
    return { text: source, removed: 0, left: [...leave(closed, HOLDS_OTHERS), ...leave(unclosed, NO_END)] };
  const left = [...leave(unclosed, NO_END), ...hiddenIn(source, [...closed, ...unclosed], format)].sort((a, b) => a.line - b.line);
  return { text, removed: closed.length, left };
}

/** Openings for Tieout, with or without characters that do not show. */
const OPENING = /<!--[\s\u200b\ufeff]*tieout/gi;
const INSIDE = 'Something for Tieout stands inside something else here';

/** What looks like a comment for Tieout where none can be, such as inside another comment. What the draft shows as text, as code does, is text. */
function hiddenIn(source: string, known: readonly Span[], format: DraftFormat): StrippedSource['left'] {
  const openings = [...source.matchAll(OPENING)].map(({ index }) => index).filter(at => !known.some(({ start, end }) => start <= at && at < end));
  if (openings.length === 0) return [];
  const draft = draftOf(source, format);
  const lines = ChunkedText.of(source);
  return openings.filter(at => draft.locate(at) === undefined).map(at => ({ line: lines.positionAt(at).line + 1, why: INSIDE }));
}

function addressedIn(source: string, format: DraftFormat): AddressedComments {
  const { text, comments } = draftOf(source, format);
  return addressedComments(text, comments);
}

/** At the very top a rule and the line behind it would read as front matter: an empty line keeps them what they were. */
function withoutFrontMatterMade(text: string, source: string, format: DraftFormat): string {
  if (format !== 'markdown' || frontMatterOf(text).end === 0 || frontMatterOf(source).end > 0) return text;
  return (source.includes('\r\n') ? '\r\n' : '\n') + text;
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
