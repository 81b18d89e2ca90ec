import { SELLER_NOUNS, singular } from '../regulation/wordLists';
import type { Filing } from './filing';
import type { GlossaryEntry } from './glossary';
import { referentOf } from './referent';

/** A short name that the document defines for a company, with the telling words of the company's name in full. */
export interface NamedCompany {
  readonly entry: GlossaryEntry;
  readonly words: ReadonlySet<string>;
}

/** The companies to which the document gives short names. */
export function namedCompanies({ glossary, draft }: Pick<Filing, 'glossary' | 'draft'>): readonly NamedCompany[] {
  return [...glossary.entries()].flatMap(entry => {
    const [{ at, stated }] = entry.definitions;
    const words = referentOf(stated, draft.passage(at).text).company;
    return words === undefined ? [] : [{ entry, words }];
  });
}

/** Those of the companies whose definition speaks of the agreement to sell. */
export function agentsAmong(companies: readonly NamedCompany[]): readonly GlossaryEntry[] {
  return companies.map(({ entry }) => entry).filter(entry => /^[A-Z]/.test(entry.term) && entry.definitions[0].stated.ofSales && !isSellerRole(entry));
}

/** Whether a term is what those who sell the securities are called: “Sales Agent”, “Managers”. */
export function isSellerRole({ term }: GlossaryEntry): boolean {
  return SELLER_NOUNS.has(singular(term.slice(term.lastIndexOf(' ') + 1)));
}

/** Whether a phrase speaks of several: "Sales Agents". */
export function isPlural(phrase: string): boolean {
  return singular(phrase) !== phrase;
}
