import { RULE_304_OF_S_T } from '../regulation/authority';
import { grouped } from '../text/grouped';
import { isToldIn, occurrences, quoted } from './edgarFindings';
import { ALL_KINDS, type Rule } from './rule';

/** A picture in another format than EDGAR takes: <img src="logo.png">. */
export const edgarImageFormat: Rule = {
  id: 'edgar-image-format',
  title: 'A picture that is no .gif or .jpg',
  category: 'reference',
  severity: 'warning',
  kinds: [...ALL_KINDS, 'report'],
  authority: RULE_304_OF_S_T,
  why: 'EDGAR takes pictures as .gif and .jpg files only; with another the submission does not pass.',

  *check(filing) {
    const pictures = filing.edgarForm.tags.filter(({ kind }) => kind === 'picture');
    for (const group of grouped(pictures, ({ address }) => address.trim()).values()) {
      if (!isToldIn(filing, group)) continue;
      const [{ address }, ...others] = group;
      const picture = quoted(address.trim());
      const subject = others.length === 0 ? `The picture ${picture}` : `The picture ${picture}, which stands here and at ${others.length} more places,`;
      yield {
        ...occurrences(group, filing, () => `${picture} here too`),
        message: `${subject} is no .gif or .jpg, the only files that EDGAR takes for pictures`,
      };
    }
  },
};
