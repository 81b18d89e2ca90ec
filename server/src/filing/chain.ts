import type { Draft } from '../draft/draft';
import type { DefinitionStated, DocumentSort, DocumentStated } from '../facts/statements';
import { type CalendarDate, sameDate } from '../regulation/calendarDate';
import type { Cover } from './cover';
import type { Fact, FactIndex } from './factIndex';

/** An earlier document that is part of the prospectus which is delivered (Rule 424(c)). */
export interface PriorDocument {
  readonly sort: DocumentSort;
  readonly dated: CalendarDate;
  /** What the draft calls it, with its article: "the Prospectus Supplement", "the accompanying prospectus". */
  readonly name: string;
  readonly mention: Fact<DocumentStated>;
}

/** The prospectus chain: the dated documents that the front matter names, in the order of their mention. */
export function readChain(draft: Draft, facts: FactIndex, cover: Cover): readonly PriorDocument[] {
  const front = new Set(cover.frontMatter);
  const named = facts.all('document').filter(({ at, stated }) => front.has(at) && !stated.own && at !== cover.dateLine?.at && at !== cover.title?.at);
  const definitions = facts.all('definition');
  const chain: PriorDocument[] = [];
  for (const mention of named) {
    const { sort, dated } = mention.stated;
    if (dated === undefined) continue;
    const definedName = definedNameOf(draft, mention, definitions);
    const known = chain.findIndex(prior => prior.sort === sort && sameDate(prior.dated, dated));
    const before = chain[known];
    if (before === undefined) chain.push({ sort, dated, name: definedName ?? plainName(draft, mention, named), mention });
    else if (definedName !== undefined) chain[known] = { ...before, name: definedName };
    else if (hasArticle(draft, mention) && !hasArticle(draft, before.mention)) chain[known] = { ...before, name: plainName(draft, mention, named), mention };
  }
  return chain;
}

const COLLECTIVE = /\((?:collectively|together)\b[^()]*$/i;
/** How far behind a document's date its own definition may stand. */
const NAME_NEARBY = 40;

/** The defined name given to the document right behind it, or to it and its neighbours together in the same sentence. */
function definedNameOf(draft: Draft, { at, stated }: Fact<DocumentStated>, definitions: readonly Fact<DefinitionStated>[]): string | undefined {
  const { text } = draft.passage(at);
  const behind = definitions.filter(fact => fact.at === at && fact.stated.form === 'parenthesis' && fact.stated.span.start >= stated.span.end);
  const own = behind.find(fact => isOwnName(text.slice(stated.span.end, fact.stated.span.start)));
  const shared = behind.find(fact => COLLECTIVE.test(text.slice(stated.span.end, fact.stated.span.start)) && fact.stated.sentence.start <= stated.span.start);
  const name = own ?? shared;
  return name === undefined ? undefined : `the ${name.stated.term}`;
}

/** Between a document and the parenthesis that names it stands nothing but its date. */
function isOwnName(between: string): boolean {
  return between.length <= NAME_NEARBY && /^,? dated[^()]*\((?:the |as [^()]*, the )?[\u201c"]$/i.test(between);
}

function hasArticle(draft: Draft, { at, stated }: Fact<DocumentStated>): boolean {
  return /^the /i.test(draft.passage(at).text.slice(stated.span.start, stated.span.end));
}

/** The name as the draft writes it. A base prospectus that is only named in the chain line is "the accompanying prospectus" if it is called so. */
function plainName(draft: Draft, mention: Fact<DocumentStated>, named: readonly Fact<DocumentStated>[]): string {
  const textOf = ({ at, stated }: Fact<DocumentStated>) => draft.passage(at).text.slice(stated.span.start, stated.span.end);
  if (hasArticle(draft, mention)) return textOf(mention).replace(/^the/i, 'the');
  const accompanying = named
    .filter(other => other.stated.sort === 'prospectus')
    .map(textOf)
    .find(text => /^the accompanying\b/i.test(text));
  const written = textOf(mention)
    .replace(/^\w+ (?=accompanying|base)/i, '')
    .toLowerCase();
  return mention.stated.sort === 'prospectus' && accompanying !== undefined ? accompanying : `the ${written}`;
}
