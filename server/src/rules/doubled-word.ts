import { RULE_421_D } from '../regulation/authority';
import { ALL_KINDS, type Rule } from './rule';

/** A word, or a pair of small words, twice in a row: "the the", "to and to and". */
export const doubledWord: Rule = {
  id: 'doubled-word',
  title: 'A word twice in a row',
  category: 'wording',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: RULE_421_D,
  why: 'A doubled word is what an edit left behind; a reader stops at it, and wonders what else was edited in haste.',

  *check({ document, draft, facts }) {
    for (const { at, stated } of facts.all('doubledWord')) {
      yield {
        ...(stated.isSure ? {} : { severity: 'information' as const }),
        place: { document, at, span: stated.span },
        message: stated.isSure ? `“${draft.words(at, stated.span)}” says the same twice` : `“${draft.words(at, stated.span)}” may say the same twice`,
      };
    }
  },

  fixes({ place }, { draft, facts }) {
    const found = facts.inPassage('doubledWord', place.at).find(({ stated }) => stated.span.start === place.span.start);
    if (found === undefined || !draft.unbroken(found.at, found.stated.span)) return [];
    const { isSure, excess } = found.stated;
    const words = draft.words(found.at, { start: excess.start + 1, end: excess.end });
    return [{ title: `Remove the second “${words}”`, preferred: isSure, safe: isSure, edits: [{ span: draft.toSource(found.at, excess), newText: '' }] }];
  },
};
