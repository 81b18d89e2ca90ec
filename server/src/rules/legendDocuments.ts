import type { Filing } from '../filing/filing';
import { isSupplement } from '../regulation/documentKind';

/** The draft and the documents of its chain, each once, as the draft calls them; the base prospectus last, as practice has it. */
export function documentNames({ kind, selfName, chain }: Filing): readonly string[] {
  if (!isSupplement(kind, selfName)) return [selfName];
  const supplements = chain.filter(prior => prior.sort !== 'prospectus');
  const prospectuses = chain.filter(prior => prior.sort === 'prospectus');
  const names = [...supplements, ...prospectuses].map(prior => prior.name);
  return [...new Set([selfName, ...(names.length > 0 ? names : ['the accompanying prospectus'])])];
}

/** "a, b or c". */
export function listed(items: readonly string[], word: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
