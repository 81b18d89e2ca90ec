import { isBoldLine, isLiteral, type Passage } from '../draft/passage';
import { statedBorrowing } from './borrowing';
import { statedDates } from './dates';
import { statedDefinitions } from './definitions';
import { statedDateLine, statedDocuments } from './documents';
import { statedFileNumbers, statedRule424Lines } from './header';
import { statedLabels } from './labels';
import { statedCommissionLegend } from './legends';
import { statedMoney } from './money';
import { statedPhrases } from './phrases';
import { quotationsIn } from './quotations';
import { Sentences } from './sentences';
import { statedShareCounts } from './shareCounts';
import type { Stated } from './statements';

/** All that a passage states, kind by kind, each kind in the order of the text. Reads nothing but what the passage's key holds. */
export function statementsOf(passage: Passage): readonly Stated[] {
  if (isLiteral(passage)) return [];
  const { text } = passage;
  const sentences = new Sentences(text);
  const dates = statedDates(text);
  const quotations = quotationsIn(text);
  const legend = statedCommissionLegend(text, sentences);
  return [
    dates,
    statedMoney(text, sentences),
    statedShareCounts(text),
    statedDefinitions(text, sentences, quotations, dates),
    quotations.map(({ wordsSpan, words }): Stated => ({ kind: 'label', span: wordsSpan, phrase: words })),
    statedLabels(passage),
    statedDocuments(text, dates),
    legend === undefined ? [] : [legend],
    statedRule424Lines(passage),
    statedFileNumbers(passage),
    statedBorrowing(text),
    isProse(passage) ? statedPhrases(text, quotations) : [],
    passage.pieces.flatMap(({ kind, span }) => (kind === 'listItem' ? [] : statedDateLine(text.slice(span.start, span.end), span.start))),
  ].flat();
}

/** Capitals in headings, in bold lines that stand for headings, and in table cells are style, not the use of a term. */
function isProse(passage: Passage): boolean {
  return !isBoldLine(passage) && passage.pieces.every(piece => piece.kind === 'paragraph' || piece.kind === 'listItem');
}
