import { namingWords, tellingWords } from '../facts/definedThing';
import type { DefinitionStated } from '../facts/termStatements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import type { Referent } from '../filing/referent';
import { RULE_421_D } from '../regulation/authority';
import { ALL_KINDS, type Rule } from './rule';

/** Two things need so many telling words each to be told apart by having none in common. */
const LEAST_WORDS = 2;
/** The letters of a name have no words to be held against. */
const COUNT = /^\d{1,3}(?:,\d{3})+$/;
const ACRONYM = /^[^a-z]*$/;
/** How much of what is defined a message quotes. */
const LONGEST_QUOTATION = 60;

/**
 * One term is given to two things. That it is defined more than once is usual, on the cover and in the body; here what the words before the definitions
 * speak of has nothing in common.
 */
export const duplicateDefinitionConflict: Rule = {
  id: 'duplicate-definition-conflict',
  title: 'A term that is defined for two things',
  category: 'term',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: RULE_421_D,
  why: 'Where one name stands for two agreements or securities, every sentence that uses it can be read in two ways.',

  *check(filing) {
    const { document, doubleDefinitions } = filing;
    for (const { term, sites } of doubleDefinitions.all()) {
      for (const [index, { site, referent }] of sites.entries()) {
        const others = sites.filter(other => other.site !== site);
        const [first] = others;
        // Of two, the second is reported; of several, the one that stands alone.
        if (first === undefined || (index === 0 && others.length === 1) || !others.every(other => isOther(referent, other.referent, term))) continue;
        yield {
          place: { document, at: site.at, span: site.stated.span },
          message: `“${term}” is defined for two things: here for “${quoted(site, referent, filing)}”, and elsewhere for “${quoted(first.site, first.referent, filing)}”`,
          related: others.map(other => ({
            role: 'counterpart',
            place: { document, at: other.site.at, span: other.site.stated.span },
            note: `“${other.site.stated.term}” is defined here`,
          })),
        };
      }
    }
  },
};

function isOther(a: Referent, b: Referent, term: string): boolean {
  if (a.document?.dated !== undefined && b.document?.dated !== undefined)
    return a.document.isSupplement !== b.document.isSupplement || a.document.dated !== b.document.dated;
  if (a.company !== undefined && b.company !== undefined) return isDisjoint(a.company, b.company);
  if (a.paper !== undefined && b.paper !== undefined && isOtherPaper(a.paper, b.paper, namingWords(term))) return true;
  if (ACRONYM.test(term) || a.form !== 'parenthesis' || b.form !== 'parenthesis' || !isDisjoint(a.words, b.words)) return false;
  if (countsSecurities(a.words) && countsSecurities(b.words)) return true;
  const own = tellingWords(term);
  return a.words.size >= LEAST_WORDS && b.words.size >= LEAST_WORDS && (isDisjoint(a.words, own) || isDisjoint(b.words, own));
}

/** Of two sorts of agreement one is what the term says and the other is not: “Sales Agreement” for a sales and a consulting agreement. */
function isOtherPaper(a: ReadonlySet<string>, b: ReadonlySet<string>, own: ReadonlySet<string>): boolean {
  const [isOwn, isOwnToo] = [!isDisjoint(a, own), !isDisjoint(b, own)];
  return isDisjoint(a, b) && isOwn !== isOwnToo;
}

/** "250,000 warrants": another number of them are others. */
function countsSecurities(words: ReadonlySet<string>): boolean {
  return [...words].some(word => COUNT.test(word));
}

function isDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return ![...a].some(word => b.has(word));
}

/** The last words of what is defined. */
function quoted({ at }: Fact<DefinitionStated>, { span }: Referent, { draft }: Filing): string {
  const words = draft.words(at, span).trim();
  return words.length <= LONGEST_QUOTATION ? words : `…${words.slice(words.indexOf(' ', words.length - LONGEST_QUOTATION))}`;
}
