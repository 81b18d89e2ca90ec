import type { Passage } from '../draft/passage';
import { phraseKey } from '../regulation/wordLists';
import type { Span } from '../text/span';
import type { Quotation } from './quotations';
import type { LabelStated } from './termStatements';

const LONGEST_LABEL = 60;

/** What stands behind a label: a colon, and marks of footnotes, raised ones too. */
const BEHIND_LABEL = /(?:[\s:*\u2020\u2021\u00a7]|\^[\d,.*()]{1,8}\^|\(\d{1,2}\))+$/;
const ENDS_IN_LETTER = /[A-Za-z]/;
const RAISED_NUMBERS = /(?<=[a-z]) ?\d{1,2}(?:[,.]\d{1,2})*$/;
/** What may stand before a label: the start of a piece, or the end of a sentence. */
const MAY_START = /(?:^|[\u001f.;:?!)\u201d"•-])\s?$/;
const LONGEST_BEFORE = 2;

/**
 * The phrases that label what stands beside them: the first cell of a table row that shows something, and words in bold or italics that start a
 * sentence and end before a colon. Term sheets define by them.
 */
export function statedLabels({ text, pieces, emphasis }: Passage): readonly LabelStated[] {
  // Most passages are paragraphs without words set apart.
  if (emphasis.length === 0 && pieces[0]?.kind !== 'tableCell') return NONE;
  const labels: LabelStated[] = [];
  const add = (span: Span) => {
    const label = labelIn(text, span);
    if (label !== undefined) labels.push(label);
  };
  const cell = pieces.find(({ kind, span }) => kind === 'tableCell' && span.end > span.start);
  if (cell?.kind === 'tableCell' && !cell.isHead) add(cell.span);
  if (emphasis.length > 0) for (const span of together(text, emphasis)) if (isRunIn(text, span)) add(span);
  return labels;
}

const NONE: readonly LabelStated[] = [];

/** The words in quotation marks that start with a capital or a figure: “underwriter” speaks of the word and explains no "Underwriter". */
export function quotedLabels(quotations: readonly Quotation[]): readonly LabelStated[] {
  if (quotations.length === 0) return NONE;
  return quotations
    .filter(({ words }) => /^[\p{Lu}\p{N}]/u.test(words))
    .map(({ wordsSpan, words }) => ({ kind: 'label', span: wordsSpan, key: phraseKey(words) }));
}

function labelIn(text: string, { start, end }: Span): LabelStated | undefined {
  if (end - start > LONGEST_LABEL + 4) return undefined;
  const words = text.slice(start, end);
  // Most labels end in a letter, and need not be searched for the start of what stands behind them.
  const phrase = ENDS_IN_LETTER.test(words.slice(-1)) ? words : words.replace(BEHIND_LABEL, '').replace(RAISED_NUMBERS, '');
  if (phrase.length === 0 || phrase.length > LONGEST_LABEL) return undefined;
  return { kind: 'label', span: { start, end: start + phrase.length }, key: phraseKey(phrase) };
}

/** Ranges with those joined that nothing but a space parts: "**Maturity** **Date:**" is one label. */
function together(text: string, spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last !== undefined && (last.end === span.start || (last.end + 1 === span.start && text[last.end] === ' ')))
      all[all.length - 1] = { start: last.start, end: span.end };
    else all.push(span);
  }
  return all;
}

/** A single word in bold at the end of what a colon introduces is no label. */
function isRunIn(text: string, { start, end }: Span): boolean {
  return (text[end - 1] === ':' || text[end] === ':') && MAY_START.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start));
}
