import type { ParValueStated } from '../facts/figureStatements';
import type { Fact } from '../filing/factIndex';
import { ITEM_501_B_2 } from '../regulation/authority';
import { grouped } from '../text/grouped';
import { ALL_KINDS, type Rule } from './rule';

type ParValue = Fact<ParValueStated>;

/** One class of securities is given two par values (regulation.md, section 6.5). */
export const parValueConflict: Rule = {
  id: 'par-value-conflict',
  title: 'Two par values for one class of securities',
  category: 'amount',
  severity: 'error',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_2,
  why: 'The par value is part of the title of the securities; a zero too few or too many makes it another security than the charter’s.',

  *check({ document, draft, facts, isBound, boundParValues }) {
    const bound = new Set(boundParValues);
    // Of two that are stated equally often in two parts, the supplement’s is reported.
    const all = isBound ? [...facts.all('parValue'), ...boundParValues] : [...boundParValues, ...facts.all('parValue')];
    const place = ({ at, stated }: ParValue) => ({ document, at, span: stated.span });
    const words = ({ at, stated }: ParValue) => draft.words(at, stated.span);
    for (const [security, stated] of grouped(all, ({ stated: { security: name } }) => name)) {
      const [main, ...others] = [...grouped(stated, one => one.stated.value.value).values()].sort((a, b) => b.length - a.length);
      for (const [first, ...rest] of others) {
        // What stands in another part is reported there.
        if (main === undefined || first === undefined || bound.has(first)) continue;
        yield {
          place: place(first),
          severity: main.some(one => !bound.has(one)) ? 'error' : 'warning',
          message: `The par value of the ${sayClass(security)} is “${words(first)}” here and “${words(main[0])}” elsewhere; one of the two is wrong`,
          related: [
            ...main.map(one => ({ role: 'counterpart' as const, place: place(one), note: `“${words(one)}” here` })),
            ...rest.map(one => ({ role: 'occurrence' as const, place: place(one), note: `“${words(one)}” here too` })),
          ],
        };
      }
    }
  },
};

/** The name of a class as documents print it: "Class B common stock". */
function sayClass(security: string): string {
  return security.replace(/\b(?:class|series) [a-z]\b/g, words => words.charAt(0).toUpperCase() + words.slice(1, -1) + words.slice(-1).toUpperCase());
}
