import { shifted } from '../text/span';
import type { Checkpoint, Scanner } from './block';
import type { Comments } from './comments';
import { EdgarWatch } from './edgarWatch';
import { groupFrom, type Member } from './grouping';
import { type BlockAhead, LookAhead } from './lookAhead';
import { type Passage, PIECE_SEPARATOR } from './passage';
import { PassageBuilder } from './passageBuilder';
import type { PlacedPassage, Stretch, TableRow } from './stretch';

/** Anything but separators: a row of empty cells is no passage. */
const SHOWS_SOMETHING = new RegExp(`[^${PIECE_SEPARATOR}]`);

/** A stretch, and where reading goes on behind it. */
export interface ReadStretch {
  readonly stretch: Stretch;
  readonly next: Checkpoint<unknown>;
}

/** Reads a source from a checkpoint on into stretches, the same way for every format. Its end is taken for the end of the document. */
export function* stretchesOf<State>(
  scanner: Scanner<State>,
  source: string,
  { at, state }: Pick<Checkpoint<State>, 'at' | 'state'>,
): Generator<ReadStretch, void> {
  const ahead = new LookAhead(source, scanner.scan(source, at, state));
  const watch = new EdgarWatch(source, scanner.unfit);
  let from = at;
  let opening = state;
  for (let first = ahead.peek(0); first !== undefined; first = ahead.peek(0)) {
    const group = groupFrom(first, ahead);
    const { next } = (group.at(-1)?.ahead ?? first).block;
    const blocks = group.map(member => member.ahead.block);
    const fullLines = blocks.reduce((sum, { lines }) => sum + (lines?.full ?? 0), 0);
    const reach = Math.max(ahead.reach, next.reach) - from;
    const { passages, row, comments, hasNotes, formType } = readGroup(source, group, from);
    const edgar = watch.marksIn(blocks, { start: from, end: next.at }, comments);
    // Written out: an object that others are spread into is kept as a table, and a draft has tens of thousands of stretches.
    yield { stretch: { length: next.at - from, passages, row, comments, hasNotes, formType, edgar, fullLines, opening, reach }, next };
    ahead.drop(group.length);
    from = next.at;
    opening = next.state;
  }
}

/** A passage that was read, and where. */
interface Read {
  readonly first: BlockAhead<unknown>;
  readonly passage: Passage;
  readonly comments: Comments | undefined;
}

/** What of a stretch its words tell. */
type Contents = Pick<Stretch, 'passages' | 'row' | 'comments' | 'hasNotes' | 'formType'>;

const NO_PASSAGES: readonly PlacedPassage[] = [];

/** What a group reads as that starts at `from`. Most are one block in which there is nothing but words, or nothing at all. */
function readGroup(source: string, group: readonly [Member<unknown>, ...Member<unknown>[]], from: number): Contents {
  const [{ ahead, role }] = group;
  const { comment, formType } = ahead.block;
  const isPlain = role === 'piece' ? ahead.read.comments === undefined : role === 'hidden' && comment === undefined && formType === undefined;
  if (group.length > 1 || !isPlain) return readMembers(source, group, from);
  return {
    passages: role === 'hidden' ? NO_PASSAGES : placed(ahead, ahead.read.passage, from),
    row: rowOf(ahead, from),
    comments: undefined,
    hasNotes: false,
    formType: undefined,
  };
}

function placed({ block }: BlockAhead<unknown>, passage: Passage, from: number): readonly PlacedPassage[] {
  return SHOWS_SOMETHING.test(passage.text) ? [{ passage, start: block.source.start - from }] : NO_PASSAGES;
}

function readMembers(source: string, group: readonly [Member<unknown>, ...Member<unknown>[]], from: number): Contents {
  const pieces = group.filter(({ role }) => role === 'piece' || role === 'rest');
  const furniture = group.filter(({ role }) => role === 'furniture');
  const read = [...(pieces.length > 0 ? [joined(source, pieces)] : []), ...furniture.map(({ ahead }) => asFurniture(source, ahead))];
  const hidden = group.flatMap(({ ahead }) => ahead.block.comment ?? []);
  const comments = commentsFrom([...read.flatMap(one => one.comments ?? []), { closed: hidden, unclosed: [] }], from);
  return {
    passages: read.flatMap(({ first, passage }) => placed(first, passage, from)),
    row: rowOf(group[0].ahead, from),
    comments,
    hasNotes: comments !== undefined && hasNotes(source, comments, from),
    formType: group[0].ahead.block.formType,
  };
}

const NOTE = /^<!--\s*tieout/i;
/** How far a note may be from its opening. */
const NOTE_REACH = 100;

function hasNotes(source: string, { closed, unclosed }: Comments, from: number): boolean {
  return unclosed.length > 0 || closed.some(({ start }) => NOTE.test(source.slice(from + start, from + start + NOTE_REACH)));
}

function rowOf({ block }: BlockAhead<unknown>, from: number): TableRow | undefined {
  return block.opensTable === undefined ? undefined : { opensTable: block.opensTable, source: shifted(block.source, -from) };
}

/** Blocks as one passage. */
function joined(source: string, [member, ...others]: readonly Member<unknown>[]): Read {
  if (member === undefined) throw new Error('a passage is made of at least one block');
  const first = member.ahead;
  if (others.length === 0) return { first, ...first.read };
  const builder = new PassageBuilder(source, first.block.source.start);
  first.block.show(builder);
  for (const { ahead, role } of others) {
    if (role === 'rest') builder.continuePiece();
    ahead.block.show(builder);
  }
  return { first, passage: builder.finish(others.at(-1)?.ahead.block.source.end ?? first.block.source.end), comments: builder.comments };
}

function asFurniture(source: string, first: BlockAhead<unknown>): Read {
  const { start, end } = first.block.source;
  const builder = new PassageBuilder(source, start, 'furniture');
  first.block.show(builder);
  return { first, passage: builder.finish(end), comments: builder.comments };
}

/** Comments of several places in the order of the source, by offsets from a start; undefined where there are none. */
function commentsFrom(all: readonly Comments[], from: number): Comments | undefined {
  const closed = all.flatMap(comments => comments.closed);
  const unclosed = all.flatMap(comments => comments.unclosed);
  if (closed.length === 0 && unclosed.length === 0) return undefined;
  return {
    closed: closed.map(span => shifted(span, -from)).sort((a, b) => a.start - b.start),
    unclosed: unclosed.map(at => at - from).sort((a, b) => a - b),
  };
}
