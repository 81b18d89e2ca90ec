import type { Draft } from '../draft/draft';
import type { Cover } from './cover';
import type { FactIndex } from './factIndex';
import type { DocumentKind } from './kind';

const NAMES_DOCUMENT = /\b(?:prospectus|supplement|amendment)\b/i;

/** What the draft calls itself: by its definition (`this “Supplement”`), else as it most often speaks of itself. */
export function readSelfName(draft: Draft, facts: FactIndex, cover: Cover, kind: DocumentKind): string {
  const front = new Set(cover.frontMatter);
  const mentions = facts.all('document').filter(({ at, stated }) => stated.own && front.has(at));
  for (const { at, stated } of facts.all('definition')) {
    if (!front.has(at) || stated.form !== 'parenthesis' || !NAMES_DOCUMENT.test(stated.term)) continue;
    const namesMention = mentions.some(
      mention => mention.at === at && /^ \((?:the )?[\u201c"]$/.test(draft.passage(at).text.slice(mention.stated.span.end, stated.span.start)),
    );
    if (stated.article === 'this' || namesMention) return `this ${stated.term}`;
  }
  const counts = new Map<string, number>();
  for (const { at, stated } of mentions) {
    const name = draft
      .words(at, stated.span)
      .replace(/^This/, 'this')
      .replace(/ no\..*$/i, '');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
  return commonest?.[0] ?? (kind === 'base' ? 'this prospectus' : 'this prospectus supplement');
}
