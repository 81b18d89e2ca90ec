import type { Span } from '../../text/span';
import type { Block, Checkpoint } from '../block';
import type { PassageBuilder } from '../passageBuilder';
import { startsWithBullet } from './bullets';
import type { Part } from './part';
import type { HtmlState } from './state';
import { linesOf, type Steps, showSteps, withoutFirst, wordsOf } from './steps';

export type HtmlBlock = Block<HtmlState>;

/** A cell of a row of data, or several that are read as one, such as a figure with the dollar sign and the percent sign around it. */
export interface ShownCell {
  readonly column: number;
  readonly head: string;
  readonly isHead: boolean;
  readonly start: number;
  readonly steps: Steps;
}

/** How far into a text a bullet is looked for. */
const BULLET_LENGTH = 64;

/** The block that a part is by itself. `reach` is how far the source was looked at to know it. */
export function blockOf(source: string, part: Part, reach: number): HtmlBlock {
  const next: Checkpoint<HtmlState> = { at: part.at, state: part.state, reach };
  const { steps, opening } = part;
  if (part.kind !== 'text') {
    const { kind, comment, formType } = part;
    return {
      kind,
      source: part.source,
      show: into => showSteps(steps, into),
      ...(comment === undefined ? {} : { comment }),
      ...(formType === undefined ? {} : { formType }),
      next,
    };
  }
  const isBackLink = part.isWhollyLinked;
  if (opening === 'listItem') return { kind: 'listItem', source: part.source, show: into => showPiece(into, 'listItem', part.source, steps), isBackLink, next };
  if (opening !== 'none') return { kind: 'heading', source: part.source, show: into => showHeading(into, opening, part.source, steps), isBackLink, next };
  if (startsWithBullet(wordsOf(source, steps, BULLET_LENGTH))) {
    const item = withoutFirst(steps);
    return { kind: 'listItem', source: part.source, show: into => showPiece(into, 'listItem', part.source, item), isBackLink, next };
  }
  if (part.hasLineBreaks && (part.isCentred || part.isWhollyEmphasised)) {
    return { kind: 'paragraph', source: part.source, show: into => showLines(into, source, part.source, steps), isBackLink, next };
  }
  return { kind: 'paragraph', source: part.source, show: into => showPiece(into, 'paragraph', part.source, steps), isBackLink, next };
}

/** The block of a row of data. `hidden` are the parts that show nothing, which are comments for the most part. */
export function rowBlock(source: Span, cells: readonly ShownCell[], hidden: readonly Part[], opensTable: boolean, next: Checkpoint<HtmlState>): HtmlBlock {
  return {
    kind: 'tableRow',
    source,
    opensTable,
    show: into => {
      let shown = 0;
      const showHidden = (before: number) => {
        for (let part = hidden[shown]; part !== undefined && part.source.start < before; part = hidden[++shown]) {
          if (part.comment !== undefined) into.comment(part.comment);
          showSteps(part.steps, into);
        }
      };
      for (const { column, head, isHead, start, steps } of cells) {
        showHidden(start);
        into.openPiece({ kind: 'tableCell', column, head, isHead }, start);
        showSteps(steps, into);
        into.closePiece();
      }
      showHidden(Number.POSITIVE_INFINITY);
    },
    next,
  };
}

function showPiece(into: PassageBuilder, kind: 'paragraph' | 'listItem', source: Span, steps: Steps): void {
  into.openPiece({ kind }, source.start);
  showSteps(steps, into);
  into.closePiece();
}

function showHeading(into: PassageBuilder, level: number, source: Span, steps: Steps): void {
  into.openPiece({ kind: 'heading', level }, source.start);
  showSteps(steps, into);
  into.closePiece();
}

/** The lines of a cover are pieces of their own; a line that goes on in small letters or inside a parenthesis is none. */
function showLines(into: PassageBuilder, text: string, source: Span, steps: Steps): void {
  let before: string | undefined;
  for (const line of linesOf(steps)) {
    const words = wordsOf(text, line, Number.POSITIVE_INFINITY);
    if (before === undefined) into.openPiece({ kind: 'paragraph' }, source.start);
    else if (words !== '' && !goesOn(before, words)) {
      into.closePiece();
      into.openPiece({ kind: 'paragraph' }, line[0] ?? source.start);
    }
    showSteps(line, into);
    if (words !== '') before = words;
  }
  into.closePiece();
}

const SMALL_LETTER = /^\p{Ll}/u;

/** Whether a line is the middle of the one before it: it starts small, or a parenthesis is open. */
function goesOn(before: string, line: string): boolean {
  return SMALL_LETTER.test(line) || before.lastIndexOf('(') > before.lastIndexOf(')');
}
