import type { Draft } from '../../draft/draft';
import { headingLevel } from '../../draft/sections';
import type { Finding, Fix } from '../../rules/finding';
import { afterLine, isBlankBefore, isBlankBehind } from '../../text/lines';
import { REASON_TO_WRITE, type Scope } from './directive';

const TITLES: Readonly<Record<Scope, string>> = { 'next-block': 'here', section: 'in this section', file: 'in this file' };

/** The tab stop at which the reason is written. */
const WHY = `\${1:${REASON_TO_WRITE}}`;

/**
 * The fix that silences a finding within a scope, by a comment before the block that it stands in or at the top of the draft. The reason is for the
 * drafter to write; until there is one, the comment silences nothing.
 */
export function silence({ rule, place }: Finding, scope: Scope, draft: Draft): Fix | undefined {
  const source = draft.text.toString();
  const [first] = draft.first(1);
  const at = scope === 'file' ? first : place.at;
  if (at === undefined) return undefined;
  const { start, end } = draft.blockOf(at);
  // Before its heading, the comment would stand in the section above.
  const isBehind = scope === 'section' && headingLevel(draft, at) !== undefined;
  const offset = isBehind ? behindHeading(source, end) : start;
  // A comment that has no end would swallow this one.
  if (draft.comments.unclosed.some(opening => opening < offset)) return undefined;
  const { before, behind } = lineEndsAround(offset, isBehind, source, draft.lineEnd);
  const comment = (why: string) => `${before}<!-- tieout-disable-${scope} ${rule} -- ${why} -->${behind}`;
  return {
    title: `Silence ${rule} ${TITLES[scope]}`,
    preferred: false,
    safe: false,
    edits: [{ span: { start: offset, end: offset }, newText: comment(REASON_TO_WRITE), snippet: comment(WHY) }],
  };
}

/** The start of the line behind a heading, and behind the empty line under it. */
function behindHeading(source: string, end: number): number {
  const next = afterLine(source, end);
  return isBlankBehind(source, next) ? afterLine(source, next) : next;
}

/** The comment has empty lines on both sides or on none, so that it can be taken out without a trace. */
function lineEndsAround(offset: number, isBehind: boolean, source: string, lineEnd: string): { readonly before: string; readonly behind: string } {
  if (isBehind && source[offset - 1] !== '\n') return { before: lineEnd, behind: '' };
  return { before: '', behind: isBlankBefore(source, offset) ? lineEnd.repeat(2) : lineEnd };
}
