import type { DefinitionStated } from '../facts/termStatements';
import { headNounOf, SELLER_NOUNS, singular } from '../regulation/wordLists';
import type { Fact } from './factIndex';
import type { Filing } from './filing';

/** A definition that gives a company a short name. */
export type CompanyDefinition = Fact<DefinitionStated & { readonly company: ReadonlySet<string> }>;

/** The definitions that give companies short names. */
export function namedCompanies({ facts }: Pick<Filing, 'facts'>): readonly CompanyDefinition[] {
  return facts.those('definition', isOfCompany).filter(hasCompany);
}

function isOfCompany({ company }: DefinitionStated): boolean {
  return company !== undefined;
}

function hasCompany(fact: Fact<DefinitionStated>): fact is CompanyDefinition {
  return isOfCompany(fact.stated);
}

/** The agents: of the companies those whose definition speaks of the agreement to sell, each by its first definition. */
export function agentsAmong(companies: readonly CompanyDefinition[]): readonly CompanyDefinition[] {
  const agents = new Map<string, CompanyDefinition>();
  for (const company of companies) {
    const { key, term, ofSales } = company.stated;
    if (ofSales && /^[A-Z]/.test(term) && !namesSeller(term) && !agents.has(key)) agents.set(key, company);
  }
  return [...agents.values()];
}

/** Whether a phrase is what those who sell the securities are called: "Sales Agent", "Managers". */
export function namesSeller(phrase: string): boolean {
  return SELLER_NOUNS.has(headNounOf(phrase));
}

/** Whether a phrase speaks of several: "Sales Agents". */
export function isPlural(phrase: string): boolean {
  return singular(phrase) !== phrase;
}
