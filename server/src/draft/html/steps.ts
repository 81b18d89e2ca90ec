import type { Span } from '../../text/span';
import type { PassageBuilder } from '../passageBuilder';

/*
 * What a stretch of source shows, as a list of steps: start and end in the source, and what stands there. A code point stands for an entity.
 */

export const COPIED = -1;
export const LINE_BREAK = -2;
export const EMPHASIS_OPENS = -3;
export const EMPHASIS_CLOSES = -4;
export const COMMENT = -5;
export const UNCLOSED_COMMENT = -6;
/** White space that the source does not have: mark-up stands there. */
export const SPACE = -7;

/** Steps of three numbers each. */
export type Steps = readonly number[];

/** Puts steps into a passage. Line breaks show as spaces. */
export function showSteps(steps: Steps, into: PassageBuilder): void {
  for (let at = 0; at < steps.length; at += 3) {
    const start = steps[at] ?? 0;
    const end = steps[at + 1] ?? 0;
    const what = steps[at + 2] ?? 0;
    switch (what) {
      case COPIED:
        into.copy(start, end);
        break;
      case LINE_BREAK:
      case SPACE:
        into.space(start, end);
        break;
      case EMPHASIS_OPENS:
        into.openEmphasis();
        break;
      case EMPHASIS_CLOSES:
        into.closeEmphasis();
        break;
      case COMMENT:
        into.comment({ start, end });
        break;
      case UNCLOSED_COMMENT:
        into.unclosedComment(start);
        break;
      default: {
        const isFirstOfTwo = steps[at + 3] === start && (steps[at + 5] ?? -1) >= 0;
        if (isFirstOfTwo) at += 3;
        into.replace(start, end, isFirstOfTwo ? String.fromCodePoint(what, steps[at + 2] ?? 0) : String.fromCodePoint(what));
      }
    }
  }
}

/** The first units of what steps show, as one line: white space collapsed, none at the ends. */
export function wordsOf(source: string, steps: Steps, most: number): string {
  return textOf(source, steps, most).replace(WHITE_SPACE, ' ').trim();
}

/** The first units of what steps show, about as many as `most`. */
export function textOf(source: string, steps: Steps, most: number): string {
  let text = '';
  for (let at = 0; at < steps.length && text.length < most; at += 3) {
    const start = steps[at] ?? 0;
    const end = steps[at + 1] ?? 0;
    const what = steps[at + 2] ?? 0;
    if (what === COPIED) text += source.slice(start, Math.min(end, start + most));
    else if (what === LINE_BREAK || what === SPACE) text += ' ';
    else if (what >= 0) text += String.fromCodePoint(what);
  }
  return text;
}

const WHITE_SPACE = /\s+/g;

/** The lines of steps that have line breaks: each with its steps, the break included. Emphasis ends with the line and goes on in the next. */
export function linesOf(steps: Steps): readonly Steps[] {
  let line: number[] = [];
  const lines = [line];
  let isEmphasised = false;
  for (let at = 0; at < steps.length; at += 3) {
    const start = steps[at] ?? 0;
    const end = steps[at + 1] ?? 0;
    const what = steps[at + 2] ?? 0;
    if (what === EMPHASIS_OPENS) isEmphasised = true;
    if (what === EMPHASIS_CLOSES) isEmphasised = false;
    if (what === LINE_BREAK && isEmphasised) line.push(start, start, EMPHASIS_CLOSES);
    line.push(start, end, what);
    if (what !== LINE_BREAK) continue;
    line = isEmphasised ? [end, end, EMPHASIS_OPENS] : [];
    lines.push(line);
  }
  return lines;
}

/** What the last of steps that shows text shows, at most so many units of it; nothing where none does. */
export function lastShown(source: string, steps: Steps, most: number): string {
  for (let at = steps.length - 3; at >= 0; at -= 3) {
    const start = steps[at] ?? 0;
    const end = steps[at + 1] ?? 0;
    const what = steps[at + 2] ?? 0;
    if (what === COPIED) return source.slice(Math.max(start, end - most), end);
    if (what === LINE_BREAK || what === SPACE) return ' ';
    if (what >= 0) return String.fromCodePoint(what);
  }
  return '';
}

/** The steps that note a comment. */
export function notedComment({ start, end }: Span): Steps {
  return [start, end, COMMENT];
}

/** Steps one behind the other; the mark-up between shows as white space. */
export function joined(all: readonly Steps[]): Steps {
  const [first = []] = all;
  if (all.length < 2) return first;
  const whole: number[] = [];
  for (const steps of all) {
    if (whole.length > 0) whole.push(whole[whole.length - 2] ?? 0, steps[0] ?? 0, SPACE);
    for (const number of steps) whole.push(number);
  }
  return whole;
}

/** Steps without the first character that shows. */
export function withoutFirst(steps: Steps): Steps {
  const kept = [...steps];
  for (let at = 0; at < kept.length; at += 3) {
    const what = kept[at + 2] ?? 0;
    if (what === COPIED) {
      kept[at] = (kept[at] ?? 0) + 1;
      break;
    }
    if (what >= 0) {
      kept.splice(at, 3);
      break;
    }
  }
  return kept;
}
