import Big from 'big.js';
import type { SpelledFigureStated } from '../facts/figureStatements';
import { sayNumber } from '../facts/sayFigure';
import { ITEM_501_B_2 } from '../regulation/authority';
import { ALL_KINDS, type Rule } from './rule';

/** A figure in words and the one in parentheses behind it say different things (regulation.md, section 6.1, A11). */
export const wordsFiguresMismatch: Rule = {
  id: 'words-figures-mismatch',
  title: 'Words and figures that differ',
  category: 'amount',
  severity: 'error',
  kinds: [...ALL_KINDS, 'report'],
  authority: ITEM_501_B_2,
  why: 'Where words and figures differ the words are commonly held to prevail, so that a slip in either may change the deal.',

  *check({ document, draft, facts }) {
    for (const { at, stated } of facts.those('spelledFigure', differs)) {
      const figure = draft.words(at, stated.figureSpan);
      yield {
        place: { document, at, span: stated.span },
        message: `“${draft.words(at, stated.wordsSpan)}” is ${sayNumber(Big(stated.inWords))}, not “${figure}”`,
        related: [{ role: 'counterpart', place: { document, at, span: stated.figureSpan }, note: `“${figure}” here` }],
      };
    }
  },
};

function differs({ inWords, figure }: SpelledFigureStated): boolean {
  return Math.abs(figure.value - inWords) > figure.slack;
}
