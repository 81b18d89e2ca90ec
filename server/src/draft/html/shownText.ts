import { LONGEST_FOOTNOTE_MARK, READ_BEFORE_MARK, raisedAs, runTogether } from '../footnoteMark';
import { isWhiteSpace, isZeroWidth } from '../whiteSpace';
import { EMPHASIS, LINKED, RAISED } from './format';
import { COMMENT, COPIED, EMPHASIS_CLOSES, EMPHASIS_OPENS, LINE_BREAK, lastShown, SPACE, textOf, UNCLOSED_COMMENT } from './steps';

/** How far back in the steps what stands in front of a mark is looked for. */
const MOST_STEPS_BEFORE = 30;

/** Gathers the steps of one stretch, which starts with the first character that shows. */
export class ShownText {
  readonly #source: string;
  readonly steps: number[] = [];
  /** From the first character that shows to the end of the last, or of a comment behind it, which is known when it is finished. */
  start = -1;
  end = -1;
  hasLineBreaks = false;
  /** Whether a line break is behind the last character that shows. */
  isAtLineStart = false;
  /** How its first character is set, in the bits of format.ts. */
  format = 0;
  #isEmphasised = false;
  #isRaised = false;
  /** The first step of what is raised now; undefined where nothing is. */
  #raisedAt: number | undefined;
  #hasPlain = false;
  #hasUnlinked = false;

  constructor(source: string) {
    this.#source = source;
  }

  get isEmpty(): boolean {
    return this.start < 0;
  }

  /** Whether all that shows is emphasised. */
  get isWhollyEmphasised(): boolean {
    return !this.#hasPlain;
  }

  /** Whether all that shows is a link to another place of the document. */
  get isWhollyLinked(): boolean {
    return !this.#hasUnlinked;
  }

  /** Text as it stands, set as `format` says. White space in front of all that shows is left out. */
  copy(start: number, end: number, format: number): void {
    const first = firstVisible(this.#source, start, end);
    if (first < 0) {
      if (!this.isEmpty) this.#step(start, end, COPIED);
      return;
    }
    if (!this.isEmpty && start < first) this.#step(start, first, COPIED);
    this.#shows(first, format, this.#source.charAt(first));
    this.#step(first, end, COPIED);
  }

  /** A character that is written as an entity. */
  character(start: number, end: number, codePoint: number, format: number): void {
    if (isWhiteSpace(codePoint) || isZeroWidth(codePoint)) {
      if (this.isEmpty) return;
    } else this.#shows(start, format, String.fromCodePoint(codePoint));
    this.#step(start, end, codePoint);
  }

  lineBreak(start: number, end: number): void {
    if (this.isEmpty) return;
    this.hasLineBreaks = true;
    this.isAtLineStart = true;
    this.#step(start, end, LINE_BREAK);
  }

  comment(start: number, end: number): void {
    this.#step(start, end, COMMENT);
  }

  /** Where a comment opens that has no end: text comes there. */
  unclosedComment(at: number): void {
    this.#step(at, at, UNCLOSED_COMMENT);
  }

  /** Nothing more comes: white space at the end is left out. */
  finish(): void {
    const { steps } = this;
    this.#endRaised('');
    for (let last = steps.length - 3; last >= 0; last -= 3) {
      const start = steps[last] ?? 0;
      const what = steps[last + 2] ?? 0;
      const visibleEnd = what === COPIED ? endOfVisible(this.#source, start, steps[last + 1] ?? 0) : start;
      if (what === COPIED) steps[last + 1] = visibleEnd;
      const isWhite = what === COPIED ? visibleEnd === start : what === LINE_BREAK || (what >= 0 && !isVisible(what));
      if (!isWhite) break;
      steps.length = last;
    }
    this.end = steps[steps.length - 2] ?? this.end;
    if (this.#isEmphasised) this.#step(this.end, this.end, EMPHASIS_CLOSES);
    this.#isEmphasised = false;
  }

  /** Notes that `character` shows at `start`. */
  #shows(start: number, format: number, character: string): void {
    this.isAtLineStart = false;
    if (this.start < 0) {
      this.start = start;
      this.format = format;
    }
    const isRaised = (format & RAISED) !== 0;
    if (isRaised !== this.#isRaised) {
      this.#endRaised(character);
      if (isRaised) this.#raisedAt = this.steps.length;
      this.#isRaised = isRaised;
    }
    const isEmphasised = (format & EMPHASIS) !== 0;
    if (isEmphasised !== this.#isEmphasised) this.#step(start, start, isEmphasised ? EMPHASIS_OPENS : EMPHASIS_CLOSES);
    this.#isEmphasised = isEmphasised;
    this.#hasPlain ||= !isEmphasised;
    this.#hasUnlinked ||= (format & LINKED) === 0;
  }

  /** What is raised is at its end, in front of a character: the mark of a footnote is left out, the numerator of a fraction set apart. */
  #endRaised(behind: string): void {
    const { steps } = this;
    const at = this.#raisedAt;
    this.#raisedAt = undefined;
    if (at === undefined) return;
    const before = lastShown(this.#source, steps.slice(Math.max(0, at - MOST_STEPS_BEFORE), at), READ_BEFORE_MARK);
    const text = textOf(this.#source, steps.slice(at), LONGEST_FOOTNOTE_MARK + 1);
    const start = steps[at] ?? 0;
    const next = behind !== '' && /\s$/.test(text) ? ' ' : behind;
    const raised = raisedAs(text, before, next);
    if (raised === 'mark') this.#leaveOut(at);
    if (before !== '' && (raised === 'numerator' || (raised === 'mark' && (/\s$/.test(text) || runTogether(before, next))))) this.#putSpace(at, start);
  }

  /** Leaves out the text of the steps from one on, and keeps what else they are. */
  #leaveOut(from: number): void {
    const raised = this.steps.splice(from);
    for (let at = 0; at < raised.length; at += 3) {
      const start = raised[at] ?? 0;
      const end = raised[at + 1] ?? 0;
      const what = raised[at + 2] ?? 0;
      const isText = what === COPIED ? endOfVisible(this.#source, start, end) > start : what >= 0 && isVisible(what);
      if (!isText) this.steps.push(start, end, what);
    }
  }

  /** Puts a space in front of a step. It stands for the mark-up between what shows before it and `end`. */
  #putSpace(at: number, end: number): void {
    const { steps } = this;
    let before = at - 3;
    while (before > 0 && (steps[before + 2] ?? 0) < LINE_BREAK) before -= 3;
    steps.splice(at, 0, steps[before + 1] ?? end, end, SPACE);
  }

  #step(start: number, end: number, what: number): void {
    const { steps } = this;
    const last = steps.length - 3;
    if (what === COPIED && last >= (this.#raisedAt ?? 0) && steps[last + 2] === COPIED && steps[last + 1] === start) steps[last + 1] = end;
    else steps.push(start, end, what);
  }
}

function firstVisible(source: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at);
    if (unit > 32 && unit < 0xa0) return at;
    if (!isWhiteSpace(unit) && !isZeroWidth(unit)) return at;
  }
  return -1;
}

function endOfVisible(source: string, start: number, end: number): number {
  let at = end;
  while (at > start && !isVisible(source.charCodeAt(at - 1))) at--;
  return at;
}

function isVisible(unit: number): boolean {
  return !isWhiteSpace(unit) && !isZeroWidth(unit);
}
