import { isWithin } from '../draft/passageId';
import type { DocumentStated } from '../facts/documentStatements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { ITEM_501_B_7 } from '../regulation/authority';
import { isSupplement, OFFERINGS, STICKERS, SUPPLEMENTS } from '../regulation/documentKind';
import { contains, type Span } from '../text/span';
import { documentNames, listed } from './legendDocuments';
import type { Rule } from './rule';

/** The documents that the cover's legend names, and where. */
interface LegendDocuments {
  readonly at: Fact['at'];
  readonly span: Span;
  readonly named: readonly Fact<DocumentStated>[];
}

/**
 * The cover's legend judges documents of which none is the draft. A legend that names "this prospectus" alone is common on supplements and is
 * passed over; so is one that names no document as this one.
 */
export const legendObjectMismatch: Rule = {
  id: 'legend-object-mismatch',
  title: 'A Commission legend that names another document',
  category: 'legend',
  severity: 'information',
  kinds: [...STICKERS, ...SUPPLEMENTS, ...OFFERINGS],
  authority: ITEM_501_B_7,
  why: 'The legend speaks of the disclosure in the document that carries it; one taken over from a precedent names the precedent’s documents.',

  *check(filing) {
    const { document, draft, kind, selfName } = filing;
    const legend = legendDocuments(filing);
    if (legend === undefined || !isSupplement(kind, selfName)) return;
    const isPassed = legend.named.length === 1 && legend.named[0]?.stated.sort === 'prospectus';
    const own = legend.named.filter(({ stated }) => stated.own);
    const selfMentions = mentionsOfSelf(filing, legend);
    const selfNames = new Set([selfName.toLowerCase(), ...selfMentions.map(mention => nameOf(draft, mention))]);
    if (isPassed || own.length === 0 || own.some(mention => selfNames.has(nameOf(draft, mention)))) return;
    const words = draft.words(legend.at, legend.span);
    const [first] = selfMentions;
    yield {
      place: { document, at: legend.at, span: legend.span },
      message: `The Commission legend speaks of “${words}”, but this document calls itself “${selfName}”`,
      related:
        first === undefined
          ? []
          : [{ role: 'context', place: { document, at: first.at, span: first.stated.span }, note: 'the document speaks of itself here' }],
    };
  },

  fixes(_finding, filing) {
    const legend = legendDocuments(filing);
    if (legend === undefined) return [];
    const { draft } = filing;
    const { text } = draft.passage(legend.at);
    const verb = /^ (?:is|are)\b/.exec(text.slice(legend.span.end));
    const span = { start: legend.span.start, end: legend.span.end + (verb?.[0].length ?? 0) };
    if (!draft.unbroken(legend.at, span)) return [];
    const names = documentNames(filing);
    const newText = draft.written(`${listed(names, 'or')}${verb === null ? '' : ' is'}`);
    return [{ title: `Name ${listed(names, 'and')}`, preferred: false, safe: false, edits: [{ span: draft.toSource(legend.at, span), newText }] }];
  },
};

/** The documents of the first legend, which is the cover's. */
function legendDocuments({ legends, facts }: Filing): LegendDocuments | undefined {
  const part = legends[0]?.parts.find(({ stated }) => stated.documents !== undefined);
  const span = part?.stated.documents;
  if (part === undefined || span === undefined) return undefined;
  return { at: part.at, span, named: facts.all('document').filter(({ at, stated }) => at === part.at && contains(span, stated.span)) };
}

/** Where the front matter speaks of itself outside its legend. */
function mentionsOfSelf({ facts, cover }: Filing, legend: LegendDocuments): readonly Fact<DocumentStated>[] {
  return facts
    .all('document')
    .filter(({ at, stated }) => stated.own && isWithin(cover.frontMatter, at) && !(at === legend.at && contains(legend.span, stated.span)));
}

/** The name in small letters, without a number. */
function nameOf(draft: Filing['draft'], { at, stated }: Fact<DocumentStated>): string {
  return draft
    .words(at, stated.span)
    .toLowerCase()
    .replace(/ no\..*$/, '');
}
