import type { Draft } from '../draft/draft';
import type { DocumentStated } from '../facts/documentStatements';
import type { DefinitionStated } from '../facts/termStatements';
import { type FilingKind, isSupplement } from '../regulation/documentKind';
import type { Fact } from './factIndex';

const NAMES_DOCUMENT = /\b(?:prospectus|supplement|amendment)\b/i;

/** Whether a term can be the name of a prospectus or supplement that is given to it in parentheses. */
export function namesDocument({ form, term }: DefinitionStated): boolean {
  return form === 'parenthesis' && NAMES_DOCUMENT.test(term);
}

/** Whether a name that the document gives itself has no small letter, but for its "this". */
export function isInCapitals(name: string): boolean {
  return !/[a-z]/.test(name.replace('this', ''));
}

/**
 * What the draft calls itself: by its definition (`this “Supplement”`), else as it most often speaks of itself. `documents` are those of its front
 * matter, `names` what it defines there as names of documents, `title` its first line or what stands for it.
 */
export function readSelfName(
  draft: Draft,
  documents: readonly Fact<DocumentStated>[],
  names: readonly Fact<DefinitionStated>[],
  kind: FilingKind,
  title: string,
): string {
  const mentions = documents.filter(({ stated }) => stated.own);
  for (const { at, stated } of names) {
    const namesMention = mentions.some(
      mention => mention.at === at && /^ \((?:the )?[\u201c"]$/.test(draft.passage(at).text.slice(mention.stated.span.end, stated.span.start)),
    );
    if (stated.article === 'this' || namesMention) return `this ${stated.term}`;
  }
  const counts = new Map<string, number>();
  for (const { stated } of mentions) if (stated.ownName !== undefined) counts.set(stated.ownName, (counts.get(stated.ownName) ?? 0) + 1);
  const commonest = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  // What a passage in capitals calls it tells nothing of how it is written elsewhere.
  return (
    commonest.find(name => !isInCapitals(name)) ?? commonest[0]?.toLowerCase() ?? (isSupplement(kind, title) ? 'this prospectus supplement' : 'this prospectus')
  );
}
