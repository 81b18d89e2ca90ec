import { decodeHTMLStrict } from 'entities';
import type { Span } from '../../text/span';
import { COMMENT_CLOSE, COMMENT_OPEN, endOfShortest } from '../comments';
import { READ_BEFORE_MARK, raisedAs, runTogether } from '../footnoteMark';
import { CodeSpans } from './codeSpans';
import { type DelimiterRun, delimiterRun } from './emphasis';

/** A piece of the text of a block. Offsets count in that text. */
export type Token = Span &
  (
    | { readonly kind: 'text' | 'space' | 'comment' }
    /** The opening of a comment that has no end; the text of it comes behind. */
    | { readonly kind: 'commentOpening' }
    | { readonly kind: 'decoded'; readonly text: string }
    | { readonly kind: 'marks'; readonly run: DelimiterRun }
    | Bracket
  );

/** `[` or `![`. It is mark-up where it opens a link. */
interface Bracket extends Span {
  readonly kind: 'bracket';
  isMarkUp: boolean;
}

const ENTITY = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
/** What stands behind the words of a link: its target and title. Parentheses in the target may be one deep. */
const LINK_TARGET =
  /\((?:[ \t\n]*(?:<(?:\\.|[^<>\\\n])*>|(?!<)(?:\\.|[^ \t\n()\\]|\((?:\\.|[^ \t\n()\\])*\))+)(?:[ \t\n]+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?)?[ \t\n]*\)/sy;
/** A start tag, or an end tag. Names may have colons, as in inline XBRL; values may have no "<", so that none is searched twice. */
const TAG =
  /<(?:([A-Za-z][A-Za-z0-9:-]*)(?:[ \t\n]+[A-Za-z_:][\w.:-]*(?:[ \t\n]*=[ \t\n]*(?:[^ \t\n"'=<>`]+|'[^'<]*'|"[^"<]*"))?)*[ \t\n]*\/?|\/([A-Za-z][A-Za-z0-9:-]*)[ \t\n]*)>/y;
const AUTOLINK = /<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*>/y;
const BREAKING_TAGS = new Set('br p div td th tr li ul ol table hr h1 h2 h3 h4 h5 h6'.split(' '));
/** What a tag raises: the words up to its end tag, where there is no other mark-up in them. */
const RAISED = /([^<>]{1,40})<\/sup>/iy;
/** Mark-up between what is raised and what stands in front of it and behind it. */
const MARKS_BEFORE = /(?:[*_]|<[^<>]*>)+$/;
const MARKS_BEHIND = /^(?:[*_]|<[^<>]*>)+/;
/** Words behind two backticks that two apostrophes end: in quotation marks, as EDGAR's text has them, not code. */
const QUOTED = /[^\s`'\u2019][^`]{0,100}?(?:''|\u2019\u2019)(?![\p{L}\p{N}])/uy;
/** What Markdown may mean something by. */
const SPECIAL = /[\\&<[\]!`*_]/g;
const MARK_UP = /[&<[\]!`*_]/;

/** Whether anything in a line may be mark-up but for escapes. */
export function mayHoldMarkUp(line: string): boolean {
  return MARK_UP.test(line);
}

/** What an escape stands for: "$" of "\\$". Nothing for a line end. */
export interface Escape extends Span {
  readonly text: string;
}

/** The escapes of a line that holds no other mark-up, in order; offsets count from the start of the line. */
export function escapesIn(line: string): readonly Escape[] {
  let at = line.indexOf('\\');
  if (at < 0) return NO_ESCAPES;
  const escapes: Escape[] = [];
  for (; at >= 0; at = line.indexOf('\\', at)) {
    const text = line.charAt(at + 1);
    if (text !== '' && !ESCAPABLE.test(text)) at++;
    else {
      escapes.push({ text, start: at, end: at + 1 + text.length });
      at += 2;
    }
  }
  return escapes;
}

const NO_ESCAPES: readonly Escape[] = [];

/** Cuts the text of a block into what shows and what is mark-up (CommonMark 0.31, "Inlines"; a link by reference shows as it stands). Never throws. */
export function tokensOf(text: string): readonly Token[] {
  return new Tokens(text).read();
}

class Tokens {
  readonly #text: string;
  readonly #tokens: Token[] = [];
  readonly #code: CodeSpans;
  /** Behind it no comment ends; found once, so that many openings cost no more than one. */
  #lastCommentEnd: number | undefined;
  /** The tokens of brackets that nothing closes so far, by index. */
  readonly #brackets: number[] = [];
  /** Of the brackets so many from the first on open no link: a link stands behind them, and there are none in links. */
  #spent = 0;
  #at = 0;
  #textStart = 0;

  constructor(text: string) {
    this.#text = text;
    this.#code = new CodeSpans(text);
  }

  read(): readonly Token[] {
    const text = this.#text;
    for (;;) {
      SPECIAL.lastIndex = this.#at;
      if (!SPECIAL.test(text)) break;
      this.#at = SPECIAL.lastIndex - 1;
      this.#readMark(text[this.#at] ?? '');
    }
    this.#endText(text.length);
    return this.#tokens;
  }

  #readMark(mark: string): void {
    switch (mark) {
      case '\\':
        this.#readEscape();
        break;
      case '&':
        this.#readEntity();
        break;
      case '<':
        this.#readTag();
        break;
      case '!':
        if (this.#text[this.#at + 1] === '[') this.#openBracket(2);
        else this.#pass(1);
        break;
      case '[':
        this.#openBracket(1);
        break;
      case ']':
        this.#closeBracket();
        break;
      case '`':
        this.#readCode();
        break;
      default: {
        const run = delimiterRun(this.#text, this.#at);
        const start = this.#at;
        this.#take({ kind: 'marks', run, start, end: start + run.length });
      }
    }
  }

  #readEscape(): void {
    const escaped = this.#text[this.#at + 1];
    if (escaped === undefined || escaped === '\n') this.#skip(1);
    else if (ESCAPABLE.test(escaped)) this.#take({ kind: 'decoded', text: escaped, start: this.#at, end: this.#at + 2 });
    else this.#pass(1);
  }

  #readEntity(): void {
    const entity = this.#match(ENTITY);
    const decoded = entity === undefined ? undefined : decodeHTMLStrict(entity[0]);
    if (entity === undefined || decoded === undefined || decoded === entity[0]) this.#pass(1);
    else this.#take({ kind: 'decoded', text: decoded, start: this.#at, end: this.#at + entity[0].length });
  }

  #readTag(): void {
    const isComment = this.#text.startsWith(COMMENT_OPEN, this.#at);
    const commentEnd = isComment ? this.#commentEnd() : undefined;
    const tag = isComment ? undefined : this.#match(TAG);
    const link = isComment ? undefined : this.#match(AUTOLINK);
    if (commentEnd !== undefined) this.#take({ kind: 'comment', start: this.#at, end: commentEnd });
    else if (tag !== undefined) {
      const name = (tag[1] ?? tag[2] ?? '').toLowerCase();
      if (BREAKING_TAGS.has(name)) this.#take({ kind: 'space', start: this.#at, end: this.#at + tag[0].length });
      else if (tag[1] !== undefined && name === 'sup') this.#readRaised(tag[0].length);
      else this.#skip(tag[0].length);
    } else if (link !== undefined) {
      this.#skip(1);
      this.#take({ kind: 'text', start: this.#at, end: this.#at + link[0].length - 2 });
      this.#skip(1);
    } else {
      if (isComment) this.#tokens.push({ kind: 'commentOpening', start: this.#at, end: this.#at + COMMENT_OPEN.length });
      this.#pass(1);
    }
  }

  /** Reads a tag of so many units that raises what follows: the mark of a footnote is left out, the numerator of a fraction set apart. */
  #readRaised(length: number): void {
    const inside = this.#at + length;
    const [all, words] = this.#match(RAISED, inside) ?? [];
    if (all === undefined || words === undefined) {
      this.#skip(length);
      return;
    }
    const text = decodeHTMLStrict(words);
    const before = this.#text.slice(Math.max(0, this.#at - READ_BEFORE_MARK), this.#at).replace(MARKS_BEFORE, '');
    const after = inside + all.length;
    const next = decodeHTMLStrict(this.#text.slice(after, after + READ_BEFORE_MARK).replace(MARKS_BEHIND, '')).charAt(0);
    const behind = next !== '' && /\s$/.test(text) ? ' ' : next;
    const raised = raisedAs(text, before, behind);
    const isMark = raised === 'mark';
    if (raised === 'numerator' || (isMark && (/\s$/.test(text) || runTogether(before, behind)))) this.#take({ kind: 'space', start: this.#at, end: inside });
    else this.#skip(length);
    if (isMark) this.#skip(all.length);
  }

  #commentEnd(): number | undefined {
    const inside = this.#at + COMMENT_OPEN.length;
    const shortest = endOfShortest(this.#text, this.#at);
    this.#lastCommentEnd ??= this.#text.lastIndexOf(COMMENT_CLOSE);
    if (shortest !== undefined || inside > this.#lastCommentEnd) return shortest;
    return this.#text.indexOf(COMMENT_CLOSE, inside) + COMMENT_CLOSE.length;
  }

  #openBracket(length: number): void {
    this.#take({ kind: 'bracket', isMarkUp: false, start: this.#at, end: this.#at + length });
    this.#brackets.push(this.#tokens.length - 1);
  }

  /** Makes a link or an image of the bracket that opens last, where a target stands behind this one. */
  #closeBracket(): void {
    const index = this.#brackets.pop();
    const isSpent = this.#brackets.length < this.#spent;
    if (isSpent) this.#spent = this.#brackets.length;
    const bracket = index === undefined ? undefined : this.#tokens[index];
    const isImage = bracket !== undefined && bracket.end - bracket.start === 2;
    const target = bracket === undefined || (isSpent && !isImage) ? undefined : this.#match(LINK_TARGET, this.#at + 1);
    if (index === undefined || bracket?.kind !== 'bracket' || target === undefined) {
      this.#pass(1);
      return;
    }
    this.#skip(1 + target[0].length);
    if (isImage) this.#tokens.length = index;
    else {
      bracket.isMarkUp = true;
      this.#spent = this.#brackets.length;
    }
  }

  #readCode(): void {
    let open = this.#at;
    while (this.#text[open] === '`') open++;
    const length = open - this.#at;
    const isQuotation = length === 2 && this.#match(QUOTED, open) !== undefined;
    const close = isQuotation ? undefined : this.#code.closing(length, open);
    if (close === undefined) this.#pass(length);
    else {
      this.#skip(length);
      this.#take({ kind: 'text', start: open, end: close });
      this.#skip(length);
    }
  }

  #match(pattern: RegExp, at = this.#at): RegExpExecArray | undefined {
    pattern.lastIndex = at;
    return pattern.exec(this.#text) ?? undefined;
  }

  /** Goes on behind some text. */
  #pass(length: number): void {
    this.#at += length;
  }

  /** Goes on behind what shows nothing. */
  #skip(length: number): void {
    this.#endText(this.#at);
    this.#at += length;
    this.#textStart = this.#at;
  }

  /** Goes on behind a token that starts here. */
  #take(token: Token): void {
    this.#endText(this.#at);
    if (token.end > token.start) this.#tokens.push(token);
    this.#at = token.end;
    this.#textStart = this.#at;
  }

  #endText(end: number): void {
    if (this.#textStart < end) this.#tokens.push({ kind: 'text', start: this.#textStart, end });
    this.#textStart = end;
  }
}
