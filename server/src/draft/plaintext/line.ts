import { matchesOf } from '../../text/pattern';
import type { Span } from '../../text/span';
import { ZERO_WIDTH } from '../whiteSpace';

/** A stretch of a line that is none of its words. Source offsets. */
export interface Hole extends Span {
  /** A leader is a row of dots that leads the eye to a figure. An unclosed comment is the empty stretch before its opening mark. */
  readonly kind: 'comment' | 'tag' | 'leader' | 'unclosedComment';
}

/** A line of plain text. A comment that goes on over line ends is part of the line that it starts in. */
export interface Line extends Span {
  /** Where the next line starts; the end of the source behind the last one. */
  readonly next: number;
  /** The line unit for unit, less white space at its end; a space stands for each unit of a leader, a filler for each of a comment or tag. */
  readonly text: string;
  /** Its visible text without fillers. */
  readonly words: string;
  /** In order. */
  readonly holes: readonly Hole[];
  /** The names of its EDGAR tags in capitals, those that close with their slash: "TABLE", "/TABLE". */
  readonly tags: readonly string[];
  /** The column at which each unit of `text` stands, and that behind its end; undefined where each unit takes up one. */
  readonly columns: Uint32Array | undefined;
  /** The column of its first visible unit; 0 where it shows nothing. */
  readonly indent: number;
  /** The column behind its last unit. */
  readonly right: number;
  /** Offset of its first visible unit in `text`; -1 where it shows nothing. */
  readonly first: number;
}

/** Stands for a unit of a comment, which takes up no room. */
const COMMENT_FILLER = '\u200b';
/** Stands for a unit of a tag, which takes up a column. */
const TAG_FILLER = '\u2060';
const FILLERS = /[\u200b\u2060]+/g;

/** A unit that shows something. */
export const VISIBLE = new RegExp(`[^\\s${ZERO_WIDTH}]`);

const TAB_WIDTH = 8;
/** Four dots or more with little between them; three are an ellipsis. */
const LEADER = /\.(?: {0,2}\.){3,}/g;

const LEADER_START = /\. {0,2}\./;

const UNEVEN = /[\t\u200b\ufeff]/;

/** The column at which each unit of a text stands, and that behind its end; undefined where each unit takes up one. */
function columnsOf(text: string): Uint32Array | undefined {
  if (!UNEVEN.test(text)) return undefined;
  const columns = new Uint32Array(text.length + 1);
  let column = 0;
  for (let at = 0; at < text.length; at++) {
    columns[at] = column;
    const unit = text[at];
    if (unit === '\t') column += TAB_WIDTH - (column % TAB_WIDTH);
    else if (unit !== COMMENT_FILLER && unit !== '\ufeff') column++;
  }
  columns[text.length] = column;
  return columns;
}

/** The line of a range of the source, by what stands in it that is none of its words; all but leaders are in `holes`. */
export function lineOf(source: string, start: number, end: number, next: number, holes: readonly Hole[], tags: readonly string[]): Line {
  const masked = holes.length === 0 ? source.slice(start, end) : withoutMarks(source, start, end, holes);
  const leaders = mayHaveLeader(masked) ? leadersOf(masked, start) : [];
  const trimmed = masked.trimEnd();
  const text = leaders.length === 0 ? trimmed : trimmed.replace(LEADER, leader => ' '.repeat(leader.length)).trimEnd();
  const first = text.search(VISIBLE);
  const columns = columnsOf(text);
  const column = (at: number) => (columns === undefined ? at : (columns[at] ?? at));
  return {
    start,
    end: start + trimmed.length,
    next,
    text,
    words: wordsOf(first < 0 ? '' : text.slice(first), holes),
    holes: leaders.length === 0 ? holes : [...holes, ...leaders].sort((a, b) => a.start - b.start),
    tags,
    columns,
    indent: first < 0 ? 0 : column(first),
    right: column(text.length),
    first,
  };
}

/** A part of the text of a line with these holes, without fillers. */
export function wordsOf(text: string, holes: readonly Hole[]): string {
  return holes.length === 0 ? text : text.replace(FILLERS, '');
}

function withoutMarks(source: string, start: number, end: number, holes: readonly Hole[]): string {
  const parts: string[] = [];
  let at = start;
  for (const hole of holes) {
    parts.push(source.slice(at, hole.start), (hole.kind === 'comment' ? COMMENT_FILLER : TAG_FILLER).repeat(hole.end - hole.start));
    at = hole.end;
  }
  parts.push(source.slice(at, end));
  return parts.join('');
}

function mayHaveLeader(text: string): boolean {
  return LEADER_START.test(text);
}

function leadersOf(text: string, start: number): readonly Hole[] {
  return matchesOf(text, LEADER).map(({ 0: leader, index }) => ({ kind: 'leader', start: start + index, end: start + index + leader.length }));
}
