import { ChunkedText, type Difference } from '../text/chunkedText';
import type { Scanner } from './block';
import { Draft } from './draft';
import type { DraftFormat } from './format';
import { BEFORE_ALL, idsBetween, type PassageId } from './passageId';
import { scannerOf } from './scannerOf';
import type { Stretch } from './stretch';
import { type ReadStretch, stretchesOf } from './stretchesOf';
import { type Entry, StretchList } from './stretchList';

/** How much source behind an edit is looked at first, and how many times more each time that this was too little. */
const FIRST_WINDOW = 4096;
const WINDOW_GROWTH = 4;
/** After how much source others get their turn; less than a millisecond. */
const READ_IN_A_STEP = 4096;
/** How many neighbours get new ids where there is no room between them. */
const NEIGHBOURS = 32;

/** How a draft came of another. Passages outside the two ids are the same as before, under the same ids; those between them are new. */
export interface Rereading {
  readonly draft: Draft;
  readonly after: PassageId;
  readonly before: PassageId;
}

/** Reads a source into passages. A generator that yields every few stretches, so that it can be interrupted. Never throws: any text is some draft. */
export function* readDraft(text: ChunkedText, format: DraftFormat): Generator<void, Draft> {
  const empty = new Draft(format, ChunkedText.of(''), StretchList.of([]));
  return (yield* reread(empty, text)).draft;
}

/** Reads a source to its end in one go. */
export function draftOf(source: string, format: DraftFormat): Draft {
  const steps = readDraft(ChunkedText.of(source), format);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Reads a draft again after its source was edited: what the edit touched, and what had been read with a look at it. All else is taken over. Comes
 * to the same as reading the new text from scratch.
 */
export function* reread(draft: Draft, text: ChunkedText): Generator<void, Rereading> {
  const difference = draft.text.differenceTo(text);
  if (difference === undefined) return { draft, after: BEFORE_ALL, before: BEFORE_ALL };
  const { stretches } = draft;
  const first = stretches.firstReaching(difference.start) ?? stretches.at(stretches.size - 1);
  const from = first?.index ?? 0;
  const { read, to } = yield* readFrom(draft, text, difference, first?.start ?? 0, first?.entry.stretch.opening);
  return spliced(draft, text, from, to, read);
}

/** What was read anew, and the index of the first stretch that is as it was. */
interface Reread {
  readonly read: readonly Stretch[];
  readonly to: number;
}

function* readFrom(draft: Draft, text: ChunkedText, difference: Difference, start: number, opening: unknown): Generator<void, Reread> {
  const scanner: Scanner<unknown> = scannerOf(draft.format);
  const read: Stretch[] = [];
  let next = { at: start, state: opening ?? scanner.start };
  let turn = start + READ_IN_A_STEP;
  let ahead = draft.text.length === 0 ? text.length : FIRST_WINDOW;
  while (next.at < text.length) {
    const base = next.at;
    const windowEnd = Math.min(text.length, Math.max(base, difference.newEnd) + ahead);
    const isLast = windowEnd === text.length;
    const window = base === 0 && isLast ? text.toString() : text.slice(base, windowEnd);
    for (const one of stretchesOf(scanner, window, { at: 0, state: next.state })) {
      if (!isLast && hasSeenEnd(one, next.at - base, window)) break;
      read.push(one.stretch);
      next = { at: base + one.next.at, state: one.next.state };
      const known = knownFrom(draft, scanner, difference, next);
      if (known !== undefined) return { read, to: known };
      if (next.at < turn) continue;
      turn = next.at + READ_IN_A_STEP;
      yield;
    }
    if (isLast) break;
    ahead *= WINDOW_GROWTH;
  }
  return { read: withRest(read, text.length - next.at, next.state), to: draft.stretches.size };
}

/** Whether the end of the window was looked at in reading a stretch, so that it may have been read wrongly. */
function hasSeenEnd({ stretch }: ReadStretch, from: number, window: string): boolean {
  return from + stretch.reach >= window.length;
}

/** Index of the stretch that starts at a checkpoint behind the edit in the draft as it was; undefined where none does in the same state. */
function knownFrom(
  { stretches }: Draft,
  scanner: Scanner<unknown>,
  { oldEnd, newEnd }: Difference,
  { at, state }: { at: number; state: unknown },
): number | undefined {
  if (at < newEnd) return undefined;
  const was = at - newEnd + oldEnd;
  const located = stretches.atOffset(was);
  return located?.start === was && scanner.same(located.entry.stretch.opening, state) ? located.index : undefined;
}

/** The stretches with the source behind the last block. */
function withRest(read: readonly Stretch[], rest: number, opening: unknown): readonly Stretch[] {
  if (rest === 0) return read;
  const last = read.at(-1);
  if (last === undefined)
    return [
      {
        length: rest,
        passages: [],
        row: undefined,
        comments: undefined,
        hasNotes: false,
        formType: undefined,
        edgar: undefined,
        fullLines: 0,
        opening,
        reach: rest,
      },
    ];
  const length = last.length + rest;
  return [...read.slice(0, -1), { ...last, length, reach: Math.max(last.reach, length) }];
}

/** The draft with other stretches in the place of those from one index up to another. */
function spliced(draft: Draft, text: ChunkedText, from: number, to: number, read: readonly Stretch[]): Rereading {
  const { stretches } = draft;
  for (let more = 0; ; more = Math.max(NEIGHBOURS, 2 * more)) {
    const [first, last] = [Math.max(0, from - more), Math.min(stretches.size, to + more)];
    const [after, before] = [stretches.lastIdBefore(first), stretches.firstIdFrom(last)];
    const all = [...stretchesFrom(stretches, first, from), ...read, ...stretchesFrom(stretches, to, last)];
    const ids = idsBetween(
      after,
      before,
      all.reduce((sum, { passages }) => sum + passages.length, 0),
    );
    if (ids === undefined) continue;
    return { draft: new Draft(draft.format, text, stretches.replaced(first, last, entriesOf(all, ids))), after, before };
  }
}

function stretchesFrom(list: StretchList, from: number, to: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { stretch } of list.from(from)) {
    if (stretches.length === to - from) break;
    stretches.push(stretch);
  }
  return stretches;
}

function entriesOf(stretches: readonly Stretch[], ids: readonly PassageId[]): readonly Entry[] {
  let given = 0;
  return stretches.map(stretch => {
    const from = given;
    given += stretch.passages.length;
    return { stretch, ids: ids.slice(from, given) };
  });
}
