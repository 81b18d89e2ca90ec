import type { DocumentStated } from '../facts/documentStatements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { isInCapitals } from '../filing/selfName';
import { RULE_421_D } from '../regulation/authority';
import { grouped } from '../text/grouped';
import { ALL_KINDS, type Rule } from './rule';

const ABOUT_BEFORE = /\b(?:About|ABOUT) $/;
/** What stands between a name and the one that is defined for it: "This supplement, dated June 7, 2024 (this “Supplement”)". */
const UP_TO_DEFINITION = /^[^().;]{0,120}(?:\bno\. ?\d+[^().;]{0,80})? \([^()\u201c"]{0,40}[\u201c"]$/i;

/** The document calls itself by another name than its own: "this prospectus supplement" in a prospectus, "this Prospectus" beside "this prospectus". */
export const selfNameDrift: Rule = {
  id: 'self-name-drift',
  title: 'The document under another name than its own',
  category: 'term',
  severity: 'information',
  kinds: ALL_KINDS,
  authority: RULE_421_D,
  why: 'A document that speaks of itself under two names may have taken over words of another.',

  *check(filing) {
    const { document, selfName } = filing;
    const mentions = filing.facts.those('document', isOwn).filter(mention => !isTitle(mention, filing) && !isDefinedThere(mention, filing));
    for (const [name, [first, ...others]] of grouped(mentions, nameOf)) {
      if (!isDrift(name, filing) || isDefined(name, filing)) continue;
      yield {
        place: { document, at: first.at, span: first.stated.span },
        message: `“${name}” stands for this document, which calls itself “${selfName}” elsewhere`,
        related: others.map(({ at, stated }) => ({ role: 'occurrence', place: { document, at, span: stated.span }, note: `“${name}” stands here too` })),
      };
    }
  },
};

function isOwn({ ownName }: DocumentStated): boolean {
  return ownName !== undefined;
}

/** "About this Prospectus": the name of a section, in a heading, in quotation marks or in a table of contents. */
function isTitle({ at, stated: { span } }: Fact<DocumentStated>, { draft }: Filing): boolean {
  const { text, pieces } = draft.passage(at);
  return (
    ABOUT_BEFORE.test(text.slice(Math.max(0, span.start - 8), span.start)) ||
    pieces.some(({ kind, span: { start, end } }) => kind !== 'paragraph' && kind !== 'listItem' && start <= span.start && span.end <= end)
  );
}

/** Whether the words are those for which the document defines its name. */
function isDefinedThere({ at, stated: { span } }: Fact<DocumentStated>, { draft, glossary, selfName }: Filing): boolean {
  const definitions = glossary.find(selfName.replace(/^this /, ''))?.definitions ?? [];
  return definitions.some(
    definition =>
      definition.at === at &&
      span.end <= definition.stated.span.start &&
      UP_TO_DEFINITION.test(draft.words(at, { start: span.end, end: definition.stated.span.start })),
  );
}

function nameOf({ stated: { ownName = '' } }: Fact<DocumentStated>): string {
  return ownName;
}

/** Whether a name is the document's own in other letters, or that of a supplement in a prospectus. A supplement may say "this prospectus" of all that it belongs to. */
function isDrift(name: string, { selfName }: Filing): boolean {
  if (name === selfName || isInCapitals(name)) return false;
  return name.toLowerCase() === selfName.toLowerCase() || (/supplement/i.test(name) && !/supplement/i.test(selfName));
}

/** Whether the document gives itself the name: “Prospectus” where "this Prospectus" is said. */
function isDefined(name: string, { glossary, boundGlossaries }: Filing): boolean {
  const term = name.replace(/^this /, '');
  return [glossary, ...boundGlossaries].some(known => known.find(term)?.definitions.some(({ stated }) => stated.term === term));
}
