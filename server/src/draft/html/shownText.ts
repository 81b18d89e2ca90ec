import { isFootnoteMark, LONGEST_FOOTNOTE_MARK } from '../footnoteMark';
import { isWhiteSpace, isZeroWidth } from '../whiteSpace';
import { EMPHASIS, LINKED, RAISED } from './format';
import { COMMENT, COPIED, EMPHASIS_CLOSES, EMPHASIS_OPENS, LINE_BREAK, SPACE, UNCLOSED_COMMENT, wordsOf } from './steps';

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
  /** The step of the space in front of what is raised now; undefined where nothing stands before it. */
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
    this.#shows(first, format);
    this.#step(first, end, COPIED);
  }

  /** A character that is written as an entity. */
  character(start: number, end: number, codePoint: number, format: number): void {
    if (isWhiteSpace(codePoint) || isZeroWidth(codePoint)) {
      if (this.isEmpty) return;
    } else this.#shows(start, format);
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
    this.#endRaised();
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

  #shows(start: number, format: number): void {
    this.isAtLineStart = false;
    if (this.start < 0) {
      this.start = start;
      this.format = format;
    }
    const isRaised = (format & RAISED) !== 0;
    if (isRaised !== this.#isRaised) {
      this.#endRaised();
      if (isRaised) this.#startRaised(start);
      this.#isRaised = isRaised;
    }
    const isEmphasised = (format & EMPHASIS) !== 0;
    if (isEmphasised !== this.#isEmphasised) this.#step(start, start, isEmphasised ? EMPHASIS_OPENS : EMPHASIS_CLOSES);
    this.#isEmphasised = isEmphasised;
    this.#hasPlain ||= !isEmphasised;
    this.#hasUnlinked ||= (format & LINKED) === 0;
  }

  /** Puts a space in front of what is raised, which stands from `start` on, until it is known what that is. */
  #startRaised(start: number): void {
    const { steps } = this;
    if (this.start === start) return;
    let before = steps.length - 3;
    while (before > 0 && (steps[before + 2] ?? 0) < LINE_BREAK) before -= 3;
    this.#raisedAt = steps.length;
    this.#step(steps[before + 1] ?? start, start, SPACE);
  }

  /** Only the mark of a footnote is set apart from what it stands behind. */
  #endRaised(): void {
    const at = this.#raisedAt;
    this.#raisedAt = undefined;
    if (at !== undefined && !isFootnoteMark(wordsOf(this.#source, this.steps.slice(at), LONGEST_FOOTNOTE_MARK + 1))) this.steps.splice(at, 3);
  }

  #step(start: number, end: number, what: number): void {
    const { steps } = this;
    const last = steps.length - 3;
    if (what === COPIED && last >= 0 && steps[last + 2] === COPIED && steps[last + 1] === start) steps[last + 1] = end;
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
