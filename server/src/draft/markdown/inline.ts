import { decodeHTMLStrict } from 'entities';
import type { Span } from '../../text/span';
import { COMMENT_CLOSE, COMMENT_OPEN } from '../comments';
import type { PassageBuilder } from '../passageBuilder';
import { type DelimiterRun, delimiterRun, pairEmphasis, total, unused } from './emphasis';

type Token =
  | { readonly kind: 'text' | 'space'; readonly start: number; readonly end: number }
  | { readonly kind: 'decoded'; readonly start: number; readonly end: number; readonly text: string }
  | { readonly kind: 'marks'; readonly run: DelimiterRun };

const ENTITY = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const LINK = /\[([^[\]]*)\]\([^()\s]*(?:[ \t]+"[^"]*")?\)/y;
const IMAGE = /!\[[^[\]]*\]\([^()\s]*(?:[ \t]+"[^"]*")?\)/y;
const TAG = /<\/?([A-Za-z][A-Za-z0-9:-]*)(?:[ \t][^<>]*)?\/?>/y;
const AUTOLINK = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*)>/y;
const BREAKING_TAGS = new Set('br p div td th tr li ul ol table hr h1 h2 h3 h4 h5 h6'.split(' '));
/** By ASCII unit: whether Markdown may mean something by it. */
const SPECIAL = new Uint8Array(128);
for (const mark of '\\&<[]!`*_') SPECIAL[mark.charCodeAt(0)] = 1;

/** Where the comments of a draft are gathered as it is read. */
export interface GatheredComments {
  readonly closed: Span[];
  readonly unclosed: number[];
}

/** Shows the content of a block (its lines, prefixes taken off) in the passage, Markdown mark-up and comments taken out. Never throws. */
export function readInline(source: string, lines: readonly Span[], into: PassageBuilder, comments: GatheredComments): void {
  const tokens: Token[] = [];
  const scan: Scan = { source, tokens, comments, lastCommentEnd: lastCommentEnd(source, lines) };
  let previousEnd: number | undefined;
  let commentEnd = 0;
  for (const line of lines) {
    if (previousEnd !== undefined) tokens.push({ kind: 'space', start: previousEnd, end: line.start });
    previousEnd = line.end;
    // A comment may go on for several lines.
    if (commentEnd < line.end) commentEnd = scanLine(scan, { start: Math.max(line.start, commentEnd), end: line.end });
  }
  pairEmphasis(tokens.flatMap(token => (token.kind === 'marks' ? [token.run] : [])));
  for (const token of tokens) {
    switch (token.kind) {
      case 'text':
        into.copy(token.start, token.end);
        break;
      case 'space':
        into.space(token.start, token.end);
        break;
      case 'decoded':
        into.replace(token.start, token.end, token.text);
        break;
      case 'marks':
        showMarks(token.run, into);
    }
  }
}

function showMarks(run: DelimiterRun, into: PassageBuilder): void {
  for (const _ of run.closes) into.closeEmphasis();
  if (unused(run) > 0) {
    const start = run.start + total(run.closes);
    into.copy(start, start + unused(run));
  }
  for (const _ of run.opens) into.openEmphasis();
}

/** What is read, and what has been found in it. */
interface Scan {
  readonly source: string;
  readonly tokens: Token[];
  readonly comments: GatheredComments;
  /** Behind it no comment ends; found once, so that many openings cost no more than one. */
  readonly lastCommentEnd: number;
}

function lastCommentEnd(source: string, lines: readonly Span[]): number {
  const start = lines[0]?.start ?? 0;
  return start + source.slice(start, lines.at(-1)?.end ?? start).lastIndexOf(COMMENT_CLOSE);
}

/** Reads a line; returns where the next may go on, which is behind the comment that it ends in. */
function scanLine({ source, tokens, comments, lastCommentEnd }: Scan, line: Span): number {
  let textStart = line.start;
  let at = line.start;
  const linkEnds = new Map<number, number>();
  const flush = (end: number) => {
    if (textStart < end) tokens.push({ kind: 'text', start: textStart, end });
  };
  const skipTo = (end: number) => {
    flush(at);
    at = end;
    textStart = end;
  };
  while (at < line.end) {
    if (SPECIAL[source.charCodeAt(at)] !== 1) {
      at++;
      continue;
    }
    const start = at;
    switch (source[at]) {
      case '\\':
        if (at + 1 === line.end) skipTo(at + 1);
        else if (ESCAPABLE.test(source[at + 1] ?? '')) {
          skipTo(at + 2);
          tokens.push({ kind: 'decoded', start, end: start + 2, text: source[start + 1] ?? '' });
        } else at++;
        break;
      case '&': {
        const entity = matchAt(ENTITY, source, at, line.end);
        const decoded = entity === undefined ? undefined : decodeHTMLStrict(entity[0]);
        if (entity === undefined || decoded === undefined || decoded === entity[0]) at++;
        else {
          skipTo(at + entity[0].length);
          tokens.push({ kind: 'decoded', start, end: at, text: decoded });
        }
        break;
      }
      case '<': {
        const isOpening = source.startsWith(COMMENT_OPEN, at);
        const commentEnd = isOpening ? endOfComment(source, at, lastCommentEnd) : undefined;
        if (commentEnd !== undefined) comments.closed.push({ start, end: commentEnd });
        else if (isOpening) comments.unclosed.push(start);
        const tag = commentEnd === undefined ? matchAt(TAG, source, at, line.end) : undefined;
        const autolink = commentEnd === undefined && tag === undefined ? matchAt(AUTOLINK, source, at, line.end) : undefined;
        if (commentEnd !== undefined) skipTo(commentEnd);
        else if (autolink !== undefined) {
          skipTo(at + autolink[0].length);
          tokens.push({ kind: 'text', start: start + 1, end: at - 1 });
        } else if (tag !== undefined) {
          skipTo(at + tag[0].length);
          if (BREAKING_TAGS.has((tag[1] ?? '').toLowerCase())) tokens.push({ kind: 'space', start, end: at });
        } else at++;
        break;
      }
      case '!': {
        const image = matchAt(IMAGE, source, at, line.end);
        if (image === undefined) at++;
        else skipTo(at + image[0].length);
        break;
      }
      case '[': {
        const link = matchAt(LINK, source, at, line.end);
        if (link === undefined) at++;
        else {
          linkEnds.set(at + 1 + (link[1] ?? '').length, at + link[0].length);
          skipTo(at + 1);
        }
        break;
      }
      case ']': {
        const end = linkEnds.get(at);
        if (end === undefined) at++;
        else skipTo(end);
        break;
      }
      case '`': {
        let open = at;
        while (open < line.end && source[open] === '`') open++;
        const ticks = source.slice(at, open);
        const close = open + source.slice(open, line.end).indexOf(ticks);
        if (close < open || source[close + ticks.length] === '`') at = open;
        else {
          skipTo(close + ticks.length);
          tokens.push({ kind: 'text', start: open, end: close });
        }
        break;
      }
      default: {
        const run = delimiterRun(source, at, line.start, line.end);
        skipTo(at + run.length);
        tokens.push({ kind: 'marks', run });
      }
    }
  }
  flush(line.end);
  return at;
}

/** The match of a sticky pattern at an offset, if it ends on the line. */
function matchAt(pattern: RegExp, source: string, at: number, lineEnd: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(source);
  return match === null || at + match[0].length > lineEnd ? undefined : match;
}

/** Where the comment that opens here ends, if it does. */
function endOfComment(source: string, at: number, lastEnd: number): number | undefined {
  const inside = at + COMMENT_OPEN.length;
  return inside > lastEnd ? undefined : source.indexOf(COMMENT_CLOSE, inside) + COMMENT_CLOSE.length;
}
