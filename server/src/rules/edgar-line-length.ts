import { RULE_305_OF_S_T } from '../regulation/authority';
import { LONGEST_LINE, LONGEST_TABLE_LINE } from '../regulation/edgar';
import { counted, isToldIn, occurrences } from './edgarFindings';
import { ALL_KINDS, type Rule } from './rule';

/** Lines of plain text that are longer than EDGAR takes, where the text is broken into lines for it. */
export const edgarLineLength: Rule = {
  id: 'edgar-line-length',
  title: 'A line of plain text that is too long for EDGAR',
  category: 'reference',
  severity: 'warning',
  kinds: [...ALL_KINDS, 'report'],
  authority: RULE_305_OF_S_T,
  why: 'EDGAR takes plain text with 80 characters to a line, in tables between their tags 132; with longer lines the submission does not pass.',

  *check(filing) {
    const { linesOver, isLaidOut } = filing.edgarForm;
    const [first, ...others] = linesOver.map(place => ({ place }));
    if (first === undefined || !isLaidOut || !isToldIn(filing, [first])) return;
    const excess = ({ source, span }: (typeof first)['place']) => (source ?? span).end - (source ?? span).start;
    const more = excess(first.place);
    const too = others.length === 0 ? '' : `; so do ${counted(others.length)} more`;
    yield {
      ...occurrences([first, ...others], filing, ({ place }) => `${excess(place)} too many here`),
      message: `This line goes ${more} character${more === 1 ? '' : 's'} over what EDGAR takes in plain text, ${LONGEST_LINE} to a line and ${LONGEST_TABLE_LINE} in a tagged table${too}`,
    };
  },
};
