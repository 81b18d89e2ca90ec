import type { DraftFormat } from '../../draft/format';
import { shapeOf } from '../../draft/passage';
import { draftOf } from '../../draft/readDraft';
import type { Edit, Fix } from '../../rules/finding';
import { afterLine, blankLineEnd, blankLineStart, isBlankBefore, isBlankBehind, lineStartOf } from '../../text/lines';
import type { Span } from '../../text/span';

/** The fix that takes a comment out. */
export function removalFix(removal: Edit): Fix {
  return { title: 'Take the suppression out', preferred: true, safe: true, edits: [removal] };
}

/**
 * The edits that take comments out, by comment: each may be applied alone or with any others. The comments come in the order of the source. Where
 * they part two blocks that would read as one without them, an empty line stays.
 */
export function removalsOf(comments: readonly Span[], source: string, format: DraftFormat): ReadonlyMap<Span, Edit> {
  const removals = new Map<Span, Edit>();
  for (const run of runsOf(comments, source)) {
    const [first] = run;
    const parts = partsBlocks({ start: first.start, end: run.at(-1)?.end ?? first.end }, source, format);
    for (const comment of run)
      removals.set(comment, parts && comment === first ? lineFor(comment, source) : { span: withItsLine(comment, source), newText: '' });
  }
  return removals;
}

/** White space without an empty line. */
const GAP = /^[ \t]*(?:\r?\n[ \t]*)?$/;

/** Comments between which nothing stands: they part the same blocks. */
function runsOf(comments: readonly Span[], source: string): readonly (readonly [Span, ...Span[]])[] {
  const runs: [Span, ...Span[]][] = [];
  let end = -1;
  for (const comment of comments) {
    const run = runs.at(-1);
    if (run !== undefined && GAP.test(source.slice(end, comment.start))) run.push(comment);
    else runs.push([comment]);
    end = comment.end;
  }
  return runs;
}

const ANY_COMMENT = '<!-- -->';

/** Whether the line before and the lines behind read as something else when nothing is between them any more. */
function partsBlocks({ start, end }: Span, source: string, format: DraftFormat): boolean {
  const lineStart = blankLineStart(source, start);
  if (lineStart === undefined || isBlankBefore(source, lineStart)) return false;
  const restStart = blankLineEnd(source, end) ?? end;
  if (source.slice(restStart, afterLine(source, restStart)).trim() === '') return false;
  const before = source.slice(lineStartOf(source, lineStart - 1), lineStart);
  // A table is told by its second line.
  const behind = source.slice(restStart, afterLine(source, afterLine(source, restStart)));
  const wordsOf = (text: string) => {
    const draft = draftOf(text, format);
    return [...draft.passages()]
      .map(at => draft.passage(at))
      .map(passage => passage.text + shapeOf(passage))
      .join('\n');
  };
  return wordsOf(`${before}${ANY_COMMENT}\n${behind}`) !== wordsOf(`${before}${behind}`);
}

/** A comment that starts its line, made an empty line. */
function lineFor(comment: Span, source: string): Edit {
  const start = blankLineStart(source, comment.start) ?? comment.start;
  const newText = source[start - 2] === '\r' ? '\r\n' : '\n';
  return { span: { start, end: blankLineEnd(source, comment.end) ?? comment.end }, newText };
}

/**
 * A comment, with the line that it stands alone in, and the blank line behind where there is one before as well: what `silence` puts in. The last
 * line, where it has no line end, goes with that of the line before. Source offsets.
 */
function withItsLine(comment: Span, source: string): Span {
  const start = blankLineStart(source, comment.start);
  const end = blankLineEnd(source, comment.end);
  if (start === undefined || end === undefined) return comment;
  if (source[end - 1] !== '\n') return { start: beforeLineEnd(source, start), end };
  return { start, end: isBlankBefore(source, start) && isBlankBehind(source, end) ? afterLine(source, end) : end };
}

function beforeLineEnd(source: string, lineStart: number): number {
  const lineEnd = /\r?\n$/.exec(source.slice(Math.max(0, lineStart - 2), lineStart));
  return lineStart - (lineEnd?.[0].length ?? 0);
}
