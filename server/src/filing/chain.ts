import type { Draft } from '../draft/draft';
import type { PassageId } from '../draft/passageId';
import type { DocumentSort, DocumentStated } from '../facts/documentStatements';
import type { DefinitionStated } from '../facts/termStatements';
import { type CalendarDate, sameDate } from '../regulation/calendarDate';
import { contains } from '../text/span';
import type { Cover, CoverPlace } from './cover';
import type { Fact, FactIndex } from './factIndex';

/** An earlier document that is part of the prospectus which is delivered (Rule 424(c)). */
export interface PriorDocument {
  readonly sort: DocumentSort;
  /** Undefined where the front matter names it without a date. */
  readonly dated: CalendarDate | undefined;
  /** What the draft calls it, with its article: "the Prospectus Supplement", "the accompanying prospectus". */
  readonly name: string;
  readonly mention: Fact<DocumentStated>;
}

/** The prospectus chain: the dated documents that the front matter names (`documents` are its), and such as have no date there but a name, in the order of their mention. */
export function readChain(draft: Draft, documents: readonly Fact<DocumentStated>[], facts: FactIndex, cover: Cover): readonly PriorDocument[] {
  const isOfCover = ({ at, stated }: Fact<DocumentStated>, place: CoverPlace | undefined) => place?.at === at && contains(place.span, stated.span);
  const named = documents.filter(fact => !fact.stated.own && !isOfCover(fact, cover.dateLine) && !isOfCover(fact, cover.title));
  const accompanying = accompanyingName(draft, named);
  const chain: PriorDocument[] = [];
  for (const mention of named) {
    const { sort, dated } = mention.stated;
    if (dated === undefined) continue;
    const definedName = definedNameOf(draft, mention, parentheses(facts, mention.at));
    const known = chain.findIndex(prior => prior.sort === sort && prior.dated !== undefined && sameDate(prior.dated, dated));
    const before = chain[known];
    if (before === undefined) chain.push({ sort, dated, name: definedName ?? plainName(draft, mention, accompanying), mention });
    else if (definedName !== undefined) chain[known] = { ...before, name: definedName };
    else if (hasArticle(draft, mention) && !hasArticle(draft, before.mention))
      chain[known] = { ...before, name: plainName(draft, mention, accompanying), mention };
  }
  for (const mention of named) {
    const { sort, dated } = mention.stated;
    const isNamed = dated === undefined && NAMED_UNDATED.test(nameOf(draft, mention));
    if (isNamed && !chain.some(prior => prior.sort === sort)) chain.push({ sort, dated, name: plainName(draft, mention, accompanying), mention });
  }
  return chain;
}

/** "the Prospectus", "the accompanying base prospectus": one certain document, not any prospectus. */
const NAMED_UNDATED = /^[Tt]he (?:accompanying|base|Base|Accompanying|Prospectus|Supplement)/;

/** The terms that a passage defines in parentheses, in the order of the text. */
function parentheses(facts: FactIndex, at: PassageId): readonly Fact<DefinitionStated>[] {
  return facts.inPassage('definition', at).filter(({ stated }) => stated.form === 'parenthesis');
}

const COLLECTIVE = /\((?:collectively|together)\b[^()]*$/i;
/** How far behind a document's date its own definition may stand, and a definition that it shares with others. */
const NAME_NEARBY = 40;
const SHARED_NAME_NEARBY = 400;

/** The defined name given to the document right behind it, or to it and its neighbours together in the same sentence. */
function definedNameOf(draft: Draft, { at, stated }: Fact<DocumentStated>, definitions: readonly Fact<DefinitionStated>[]): string | undefined {
  const { text } = draft.passage(at);
  const from = stated.span.end;
  for (let i = firstFrom(definitions, from); i < definitions.length; i++) {
    const definition = definitions[i]?.stated;
    if (definition === undefined || definition.span.start > from + SHARED_NAME_NEARBY) return undefined;
    const between = text.slice(from, definition.span.start);
    const isShared = COLLECTIVE.test(between) && definition.sentence.start <= stated.span.start;
    if (isShared || isOwnName(between)) return `the ${definition.term}`;
  }
  return undefined;
}

/** Index of the first definition that starts at or behind an offset; the definitions are in order. */
function firstFrom(definitions: readonly Fact<DefinitionStated>[], offset: number): number {
  let low = 0;
  let high = definitions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((definitions[middle]?.stated.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Between a document and the parenthesis that names it stands nothing but its date. */
function isOwnName(between: string): boolean {
  return between.length <= NAME_NEARBY && /^,? dated[^()]*\((?:the |as [^()]*, the )?[\u201c"]$/i.test(between);
}

function hasArticle(draft: Draft, { at, stated }: Fact<DocumentStated>): boolean {
  return /^the /i.test(nameOf(draft, { at, stated }));
}

function nameOf(draft: Draft, { at, stated }: Fact<DocumentStated>): string {
  return draft.words(at, stated.span);
}

/** What the draft calls its base prospectus where it gives no date: "the accompanying prospectus". */
function accompanyingName(draft: Draft, named: readonly Fact<DocumentStated>[]): string | undefined {
  return named
    .filter(({ stated }) => stated.sort === 'prospectus')
    .map(mention => nameOf(draft, mention))
    .find(name => /^the accompanying\b/i.test(name));
}

/** The name as the draft writes it. A base prospectus that is only named in the chain line is "the accompanying prospectus" if it is called so. */
function plainName(draft: Draft, mention: Fact<DocumentStated>, accompanying: string | undefined): string {
  const name = nameOf(draft, mention);
  if (hasArticle(draft, mention)) return name.replace(/^the/i, 'the');
  if (mention.stated.sort === 'prospectus' && accompanying !== undefined) return accompanying;
  return `the ${name.replace(/^\w+ (?=accompanying|base)/i, '').toLowerCase()}`;
}
