import type { PhraseStated } from '../facts/statements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import type { GlossaryEntry } from '../filing/glossary';
import { RULE_421_D } from '../regulation/authority';
import { ALL_KINDS, type Rule } from './rule';
import { definedHere } from './termFindings';

/** Determiners that speak of one thing. */
const NAMES_ONE: ReadonlySet<string> = new Set(['the', 'this', 'such']);
/** "(as defined below)": the reader knows that a definition will come. */
const PROMISED_BEHIND = /^,? \(?(?:as )?(?:further )?defined\b/;
const LOOK_AHEAD = 32;
/** Where more terms are used before they are defined, that is the way of the document, and one finding says so. */
const MOST_APART = 5;

/** A term is used before the sentence that defines it. Covers and summaries name things that the body defines, and lists of definitions stand anywhere. */
export const usedBeforeDefinition: Rule = {
  id: 'used-before-definition',
  title: 'A term that is used before it is defined',
  category: 'term',
  severity: 'hint',
  kinds: ALL_KINDS,
  authority: RULE_421_D,
  why: 'A reader who meets a term before its definition has to guess or to search.',

  *check(filing) {
    const { document } = filing;
    const early = [...filing.glossary.entries()].flatMap(entry => {
      const use = useBefore(entry, filing);
      return use === undefined ? [] : [{ entry, use }];
    });
    early.sort((a, b) => a.use.at - b.use.at || a.use.stated.span.start - b.use.stated.span.start);
    const groups = early.length > MOST_APART ? [early] : early.map(one => [one]);
    for (const [first, ...others] of groups) {
      if (first === undefined) continue;
      const { at, stated } = first.use;
      yield {
        place: { document, at, span: stated.span },
        message: `“${stated.phrase}” is used before it is defined${others.length > 0 ? `, as are ${others.length} other terms` : ''}`,
        related: [
          { ...definedHere(first.entry, filing), role: 'counterpart' },
          ...others.map(({ use }) => ({
            role: 'occurrence' as const,
            place: { document, at: use.at, span: use.stated.span },
            note: `“${use.stated.phrase}” is defined later too`,
          })),
        ],
      };
    }
  },
};

/** The first use of a term, if it stands before the first definition and behind the cover, which ends in its date line; that of a sticker is its end. */
function useBefore({ key, definitions }: GlossaryEntry, { openPhrases, cover, draft }: Filing): Fact<PhraseStated> | undefined {
  const coverEnd = cover.dateLine?.at;
  if (coverEnd === undefined || definitions[0].at <= coverEnd) return undefined;
  if (definitions.some(({ stated }) => stated.form === 'sentence' || /^[a-z]/.test(stated.term))) return undefined;
  const use = openPhrases.usesOf(key).find(({ stated: { article, described } }) => NAMES_ONE.has(article) && !described);
  const [first] = definitions;
  if (use === undefined || use.at > first.at || (use.at === first.at && use.stated.span.start > first.stated.span.start)) return undefined;
  if (use.at <= coverEnd) return undefined;
  const { end } = use.stated.span;
  return PROMISED_BEHIND.test(draft.passage(use.at).text.slice(end, end + LOOK_AHEAD)) ? undefined : use;
}
