import { type OwnNumber, ownNumbers } from '../filing/ownNumbers';
import { RULE_424_C } from '../regulation/authority';
import { grouped } from '../text/grouped';
import { ALL_KINDS, type Rule } from './rule';

/**
 * The document gives itself two numbers: in its title, where it says "this Supplement No. 2", in the line that dates it (regulation.md, section 8.3). The numbers
 * of the documents that it supplements, and of amendments of an agreement, are other numbers.
 */
export const supplementNumberConflict: Rule = {
  id: 'supplement-number-conflict',
  title: 'Two numbers for the supplement itself',
  category: 'cover',
  severity: 'error',
  kinds: ALL_KINDS,
  authority: RULE_424_C,
  why: 'Investors and later supplements find a supplement by its number; a copy of the last one keeps the last one’s.',

  *check(filing) {
    const { document, draft } = filing;
    const [main, ...others] = [...grouped(ownNumbers(filing), ({ number }) => number).values()].sort((a, b) => b.length - a.length);
    for (const minority of others) {
      const [first, ...rest] = minority;
      if (main === undefined) continue;
      const words = ({ at, span }: OwnNumber) => draft.words(at, span);
      const place = ({ at, span }: OwnNumber) => ({ document, at, span });
      yield {
        place: place(first),
        message: `The document is “${words(first)}” here and “${words(main[0])}” elsewhere; one of the two numbers is wrong`,
        related: [
          ...main.map(one => ({ role: 'counterpart' as const, place: place(one), note: `“${words(one)}” here` })),
          ...rest.map(one => ({ role: 'occurrence' as const, place: place(one), note: `“${words(one)}” here too` })),
        ],
      };
    }
  },
};
