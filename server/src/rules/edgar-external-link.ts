import type { Draft } from '../draft/draft';
import type { PlacedTag } from '../filing/edgarForm';
import { RULE_105_OF_S_T } from '../regulation/authority';
import { grouped } from '../text/grouped';
import { isToldIn, occurrences, placedAt, quoted } from './edgarFindings';
import type { Edit } from './finding';
import { ALL_KINDS, type Rule } from './rule';

/** A link that leads out of the submission, and not to the Commission: <a href="https://www.issuer.com">. */
export const edgarExternalLink: Rule = {
  id: 'edgar-external-link',
  title: 'A link that leads out of the filing',
  category: 'reference',
  severity: 'error',
  kinds: [...ALL_KINDS, 'report'],
  authority: RULE_105_OF_S_T,
  why: 'EDGAR takes links within the submission and to what is filed with the Commission; an active link to a website does not pass, and would draw that site into the prospectus.',

  *check(filing) {
    const links = filing.edgarForm.tags.filter(({ kind }) => kind === 'link');
    for (const group of grouped(links, ({ address }) => address.trim()).values()) {
      if (!isToldIn(filing, group)) continue;
      const [{ address }, ...others] = group;
      const name = quoted(shown(address));
      yield {
        ...occurrences(group, filing, () => `to ${name} here too`),
        message:
          others.length === 0
            ? `This link to ${name} leads out of the filing: EDGAR takes links within the submission and to sec.gov only`
            : `This link to ${name} and ${others.length} more lead out of the filing: EDGAR takes links within the submission and to sec.gov only`,
      };
    }
  },

  fixes(finding, { draft, edgarForm }) {
    const [first, ...others] = placedAt(edgarForm.tags, finding).flatMap(tag => unlinked(tag, draft));
    if (first === undefined) return [];
    return [{ title: 'Keep the words and take out the link', preferred: true, safe: false, edits: [first, ...others] }];
  },
};

/** An address as a reader sees it. */
function shown(address: string): string {
  return address.trim().replace(/&amp;/gi, '&');
}

/** How far the end of a link is looked for. */
const LONGEST_LINK = 4000;
const LINK_END = /<\/a\s{0,20}>/i;
/** What may not stand between a tag and the end of its link, for that to be known for sure. */
const DOUBTFUL = /<a[\s>]|<!--/i;
/** What makes a link the aim of others. */
const IS_AIM = /\s(?:name|id)\s?=/i;
const ADDRESS = /\s{1,20}href\s?=\s?(?:"[^"]*"|'[^']*'|[^\s"'>]+)/i;

/** What makes plain text of a link; of one that others lead to, what takes its address. Nothing where its end is not known for sure. */
function unlinked({ name, place }: PlacedTag, draft: Draft): readonly Edit[] {
  if (name !== 'a') return [];
  const { start, end } = draft.sourceOfPlace(place);
  const tag = draft.text.slice(start, end);
  if (IS_AIM.test(tag)) {
    const href = ADDRESS.exec(tag);
    return href === null ? [] : [{ span: { start: start + href.index, end: start + href.index + href[0].length }, newText: '' }];
  }
  const behind = draft.text.slice(end, end + LONGEST_LINK);
  const close = LINK_END.exec(behind);
  if (close === null || DOUBTFUL.test(behind.slice(0, close.index))) return [];
  const closeAt = end + close.index;
  return [
    { span: { start, end }, newText: '' },
    { span: { start: closeAt, end: closeAt + close[0].length }, newText: '' },
  ];
}
