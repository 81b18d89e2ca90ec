import type { UnclosedDefinitionStated } from '../facts/termStatements';
import { RULE_421_D } from '../regulation/authority';
import type { Span } from '../text/span';
import type { Edit } from './finding';
import { ALL_KINDS, type Rule } from './rule';

/** A definition whose quotation lacks a mark: "(the “Sales Agreement)". */
export const definitionUnclosed: Rule = {
  id: 'definition-unclosed',
  title: 'A definition whose quotation is not closed',
  category: 'term',
  severity: 'warning',
  kinds: [...ALL_KINDS, 'report'],
  authority: RULE_421_D,
  why: 'Where a quotation mark is lost, nobody can tell for sure which words are the defined term.',

  *check({ document, draft, facts }) {
    for (const { at, stated } of facts.all('unclosedDefinition')) {
      const words = draft.words(at, stated.words);
      yield { place: { document, at, span: stated.span }, message: `The definition of “${words}” lacks its ${stated.lacks} quotation mark` };
    }
  },

  fixes({ place }, { draft, facts }) {
    const found = facts.inPassage('unclosedDefinition', place.at).find(({ stated }) => stated.span.start === place.span.start);
    if (found === undefined) return [];
    const { at, stated } = found;
    const source = (span: Span) => draft.toSource(at, span);
    const { stray } = stated;
    const isInPlace = stray !== undefined && (stray.end === stated.words.start || stray.start === stated.words.end);
    const mark: Edit = { span: isInPlace ? source(stray) : placeOfMark(stated, source(stated.words)), newText: draft.written(stated.mark) };
    return [
      {
        title: `${stated.lacks === 'closing' ? 'Close' : 'Open'} the quotation of “${draft.words(at, stated.words)}”`,
        preferred: true,
        safe: true,
        edits: stray === undefined || isInPlace ? [mark] : [mark, { span: source(stray), newText: '' }],
      },
    ];
  },
};

/** Where the mark is to be put, beside the source of the words. */
function placeOfMark({ lacks }: UnclosedDefinitionStated, words: Span): Span {
  const at = lacks === 'closing' ? words.end : words.start;
  return { start: at, end: at };
}
