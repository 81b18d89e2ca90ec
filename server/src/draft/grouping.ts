import { canBeRunningHead, canGoOn, isCutOff, isPageFoot, isPageNumber, isShortLink } from './furniture';
import type { BlockAhead, LookAhead } from './lookAhead';
import { PIECE_SEPARATOR } from './passage';

/** How many blocks between two halves of a sentence may be page furniture. */
const LONGEST_GAP = 8;
/** How many lines of a page's head may be known by nothing but their place. */
const MOST_RUNNING_HEADS = 2;
/** A paragraph introduces the list behind it when it ends in a colon or dash. */
const INTRODUCES_LIST = /[:\u2013\u2014]$/;

/** What a block is to its group: the rest of a sentence goes on with the piece before it. */
export type Role = 'piece' | 'rest' | 'furniture' | 'hidden';

export interface Member<State> {
  readonly ahead: BlockAhead<State>;
  readonly role: Role;
}

/**
 * The blocks that are read together with the first that lies ahead: the list that a paragraph introduces, and the rest of a sentence that a page end
 * cuts, with what stands between. Never empty.
 */
export function groupFrom<State>(first: BlockAhead<State>, ahead: LookAhead<State>): readonly [Member<State>, ...Member<State>[]] {
  if (!first.isShown) return [{ ahead: first, role: 'hidden' }];
  if (isFurniture(first) || isFoot(first, ahead, 0)) return [{ ahead: first, role: 'furniture' }];
  const group: [Member<State>, ...Member<State>[]] = [{ ahead: first, role: 'piece' }];
  if (!isProse(first)) return group;
  let isList = false;
  for (let last = first; ; ) {
    isList ||= last.block.kind === 'paragraph' && INTRODUCES_LIST.test(last.text.slice(-1));
    const isCut = isCutOff(last.text);
    if (!isList && !isCut) return group;
    const gap = gapFrom(ahead, group.length, isCut);
    const next = ahead.peek(group.length + gap.length);
    if (next === undefined) return group;
    const isRest = isCut && gap.some(isPageEnd) && next.block.kind === 'paragraph' && canGoOn(next.text, last.text);
    if (!isRest && !(isList && next.block.kind === 'listItem')) return group;
    group.push(...gap, { ahead: next, role: isRest ? 'rest' : 'piece' });
    last = next;
  }
}

function isProse({ block }: BlockAhead<unknown>): boolean {
  return block.kind === 'paragraph' || block.kind === 'listItem';
}

/** The hidden blocks and the page furniture before the next block that may go on. Where a sentence is cut, lines behind a page end may be running heads. */
function gapFrom<State>(ahead: LookAhead<State>, from: number, isCut: boolean): readonly Member<State>[] {
  const gap: Member<State>[] = [];
  let heads = 0;
  while (gap.length < LONGEST_GAP) {
    const next = ahead.peek(from + gap.length);
    // Nothing goes on from one document of a submission into the next.
    if (next === undefined || next.block.formType !== undefined) break;
    if (!next.isShown) gap.push({ ahead: next, role: 'hidden' });
    else if (isFurniture(next) || isFoot(next, ahead, from + gap.length)) gap.push({ ahead: next, role: 'furniture' });
    else if (isCut && heads < MOST_RUNNING_HEADS && gap.some(isPageEnd) && isLine(next) && canBeRunningHead(next.text)) {
      heads++;
      gap.push({ ahead: next, role: 'furniture' });
    } else break;
  }
  return gap;
}

function isPageEnd({ ahead, role }: Member<unknown>): boolean {
  return role === 'furniture' || ahead.block.kind === 'pageBreak';
}

function isLine({ block }: BlockAhead<unknown>): boolean {
  return block.kind === 'paragraph' || block.kind === 'heading';
}

/** Whether a block is page furniture wherever it stands: the number of a page, or a link back to the table of contents. */
function isFurniture(ahead: BlockAhead<unknown>): boolean {
  const isNumber = ahead.block.kind === 'paragraph' && isPageNumber(ahead.text);
  return isNumber || (isLine(ahead) && ahead.block.isBackLink === true && isShortLink(ahead.text));
}

/** Whether a block, which lies `index` blocks ahead, is the foot of a page set as a table: by what it says and by the page end behind it. */
function isFoot<State>({ block, text }: BlockAhead<State>, ahead: LookAhead<State>, index: number): boolean {
  return block.kind === 'tableRow' && block.opensTable === true && isPageFoot(text.split(PIECE_SEPARATOR)) && endsPage(ahead, index);
}

/** Whether a page ends behind a block, with nothing but what is hidden or links back between. */
function endsPage<State>(ahead: LookAhead<State>, index: number): boolean {
  for (let behind = index + 1; behind <= index + LONGEST_GAP; behind++) {
    const next = ahead.peek(behind);
    if (next === undefined || next.block.formType !== undefined) return false;
    if (next.block.kind === 'pageBreak') return true;
    if (next.isShown && !isFurniture(next)) return false;
  }
  return false;
}
