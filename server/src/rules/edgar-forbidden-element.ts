import { RULE_106_OF_S_T } from '../regulation/authority';
import { EXECUTABLE_ELEMENTS } from '../regulation/edgar';
import { grouped } from '../text/grouped';
import { isToldIn, occurrences, placedAt } from './edgarFindings';
import type { Edit } from './finding';
import { ALL_KINDS, type Rule } from './rule';

/** A script ends nearby, or is none. */
const LONGEST_SCRIPT = 110_000;
const SCRIPT_END = /<\/script[^>]{0,100}>/i;

/** An element of HTML that EDGAR does not take: <script>, <object>, <iframe>. */
export const edgarForbiddenElement: Rule = {
  id: 'edgar-forbidden-element',
  title: 'An HTML element that EDGAR does not take',
  category: 'reference',
  severity: 'error',
  kinds: [...ALL_KINDS, 'report'],
  authority: RULE_106_OF_S_T,
  why: 'EDGAR suspends a submission over one element that it does not take, and the filing is late.',

  *check(filing) {
    const elements = filing.edgarForm.tags.filter(({ kind }) => kind === 'element');
    for (const group of grouped(elements, ({ name }) => name).values()) {
      if (!isToldIn(filing, group)) continue;
      const [{ name }, ...others] = group;
      const isCode = EXECUTABLE_ELEMENTS.has(name);
      const subject = `“<${name}>”${others.length === 0 ? '' : ` and ${others.length} more`}`;
      yield {
        ...(isCode ? {} : { severity: 'information' as const }),
        ...occurrences(group, filing, () => `“<${name}>” here`),
        message: isCode
          ? `${subject} ${others.length === 0 ? 'is' : 'are'} for executable code, which no filing may contain`
          : `${subject} ${others.length === 0 ? 'is an element' : 'are elements'} that accepted filings do without: EDGAR may suspend the submission`,
      };
    }
  },

  fixes(finding, { draft, edgarForm }) {
    const scripts = placedAt(edgarForm.tags, finding).filter(({ name }) => name === 'script');
    const edits = scripts.flatMap(({ place }): Edit[] => {
      const { start, end } = draft.sourceOfPlace(place);
      const close = SCRIPT_END.exec(draft.text.slice(end, end + LONGEST_SCRIPT));
      return close === null ? [] : [{ span: { start, end: end + close.index + close[0].length }, newText: '' }];
    });
    const [first, ...others] = edits;
    if (first === undefined) return [];
    return [{ title: others.length === 0 ? 'Take out the script' : 'Take out the scripts', preferred: true, safe: false, edits: [first, ...others] }];
  },
};
