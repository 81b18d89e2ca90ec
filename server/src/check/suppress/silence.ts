import { headingLevel } from '../../draft/sections';
import type { Filing } from '../../filing/filing';
import type { Finding, Fix } from '../../rules/finding';
import type { Scope } from './directive';

const TITLES: Readonly<Record<Scope, string>> = { 'next-block': 'here', section: 'in this section', file: 'in this file' };

/** The tab stop at which the reason is written. */
const WHY = '$' + '{1:why}';

/**
 * The fix that silences a finding within a scope, by a comment before the block that it stands in or at the top of the draft. The reason is for the
 * drafter to write; until there is one, the comment silences nothing.
 */
export function silence({ rule, place }: Finding, scope: Scope, { draft, parts }: Filing): Fix | undefined {
  const [first] = parts.own;
  const at = scope === 'file' ? first : place.at;
  if (at === undefined) return undefined;
  const block = draft.blockOf(at);
  // Before its heading, the comment would stand in the section above.
  const isBehind = scope === 'section' && headingLevel(draft, at) !== undefined;
  const offset = isBehind ? block.end : block.start;
  // A comment ends its line in Markdown; without an empty line other readers take the next line into it.
  const gap = draft.lineEnd.repeat(2);
  const comment = (why: string) => `${isBehind ? gap : ''}<!-- tieout-disable-${scope} ${rule} -- ${why} -->${isBehind ? '' : gap}`;
  return {
    title: `Silence ${rule} ${TITLES[scope]}`,
    preferred: false,
    safe: false,
    edits: [{ span: { start: offset, end: offset }, newText: comment(''), snippet: comment(WHY) }],
  };
}
