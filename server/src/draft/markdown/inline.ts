import type { Span } from '../../text/span';
import type { PassageBuilder } from '../passageBuilder';
import { type DelimiterRun, pairEmphasis, total, unused } from './emphasis';
import { InlineContent } from './inlineContent';
import { escapesIn, mayHoldMarkUp, type Token, tokensOf } from './inlineTokens';

/** Shows the line end before a line of the content. `gap` is its source, with the prefix of the line. */
type ShowLineEnd = (line: number, gap: Span, into: PassageBuilder) => void;

const showSpace: ShowLineEnd = (_, gap, into) => into.space(gap.start, gap.end);

/**
 * Shows the content of a block (its lines, prefixes taken off; at least one) in the passage, Markdown mark-up and comments taken out. A line end
 * shows as a space where nothing else is said. Never throws.
 */
export function readInline(source: string, lines: readonly Span[], into: PassageBuilder, showLineEnd: ShowLineEnd = showSpace): void {
  const [line, another] = lines;
  if (line !== undefined && another === undefined) {
    const text = source.slice(line.start, line.end);
    if (!mayHoldMarkUp(text)) {
      showLine(line, text, into);
      return;
    }
  } else {
    const texts = lines.map(({ start, end }) => source.slice(start, end));
    if (!texts.some(mayHoldMarkUp)) {
      showWords(lines, texts, into, showLineEnd);
      return;
    }
  }
  const content = new InlineContent(source, lines);
  const tokens = tokensOf(content.text);
  const runs: DelimiterRun[] = [];
  for (const token of tokens) if (token.kind === 'marks') runs.push(token.run);
  if (runs.length > 0) pairEmphasis(runs);
  for (const token of tokens) show(token, content, into, showLineEnd);
}

/** Most content is nothing but words, with the escapes that dollar signs need. */
function showWords(lines: readonly Span[], texts: readonly string[], into: PassageBuilder, showLineEnd: ShowLineEnd): void {
  let before: Span | undefined;
  let index = 0;
  for (const line of lines) {
    if (before !== undefined) showLineEnd(index, { start: before.end, end: line.start }, into);
    showLine(line, texts[index] ?? '', into);
    before = line;
    index++;
  }
}

function showLine(line: Span, words: string, into: PassageBuilder): void {
  let from = line.start;
  for (const { start, end, text } of escapesIn(words)) {
    into.copy(from, line.start + start);
    from = line.start + end;
    if (text !== '') into.replace(line.start + start, from, text);
  }
  into.copy(from, line.end);
}

function show(token: Token, content: InlineContent, into: PassageBuilder, showLineEnd: ShowLineEnd): void {
  switch (token.kind) {
    case 'bracket':
      if (token.isMarkUp) break;
      showText(token, content, into, showLineEnd);
      break;
    case 'text':
      showText(token, content, into, showLineEnd);
      break;
    case 'space': {
      const { start, end } = content.toSource(token);
      into.space(start, end);
      break;
    }
    case 'decoded': {
      const { start, end } = content.toSource(token);
      into.replace(start, end, token.text);
      break;
    }
    case 'comment':
      into.comment(content.toSource(token));
      break;
    case 'commentOpening':
      into.unclosedComment(content.toSource(token).start);
      break;
    case 'marks': {
      const { run } = token;
      for (const _ of run.closes) into.closeEmphasis();
      const start = run.start + total(run.closes);
      if (unused(run) > 0) showText({ start, end: start + unused(run) }, content, into, showLineEnd);
      for (const _ of run.opens) into.openEmphasis();
    }
  }
}

function showText(text: Span, content: InlineContent, into: PassageBuilder, showLineEnd: ShowLineEnd): void {
  if (content.isOneLine) {
    const { start, end } = content.toSource(text);
    into.copy(start, end);
    return;
  }
  for (const { source, opens } of content.byLine(text)) {
    if (opens === undefined) into.copy(source.start, source.end);
    else showLineEnd(opens, source, into);
  }
}
