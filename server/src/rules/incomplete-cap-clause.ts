import { agree } from '../facts/figure';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { ITEM_501_B_2 } from '../regulation/authority';
import type { Span } from '../text/span';
import type { Related } from './finding';
import { ALL_KINDS, type Rule } from './rule';

/** A clause that says what may be sold lost its amount: "we may sell up shares of our common stock". */
export const incompleteCapClause: Rule = {
  id: 'incomplete-cap-clause',
  title: 'A clause on what may be sold without its amount',
  category: 'amount',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_2,
  why: 'The clause that says how much may be sold is the heart of the document; words that were lost from it leave the amount open.',

  *check(filing) {
    const { document, draft, facts } = filing;
    const clauses = facts.all('capClause');
    if (clauses.length === 0) return;
    const capBeside = onlyCap(filing);
    for (const { at, stated } of clauses) {
      const doubled = doubledAt(draft.passage(at).text, stated.span);
      const words = draft.words(at, stated.span);
      yield doubled === undefined
        ? {
            place: { document, at, span: stated.span },
            message: `In “${words}” words are missing: how much may be sold, as “${lostFrom(words)}”`,
            related: capBeside(at),
          }
        : { place: { document, at, span: doubled.both }, message: `“${doubled.words}” stands twice here` };
    }
  },
};

function lostFrom(clause: string): string {
  return /^aggregate/i.test(clause) ? 'of up to $…' : 'up to $… of';
}

/** What stands twice is no clause of its own with fewer words. */
const LEAST_DOUBLED = 3;
const LONGEST_DOUBLED = 120;

/**
 * The words up to the gap of a clause that stand right behind it once more, so that nothing is missing there: "may offer up to From time to time, we may offer
 * up to $50,000,000".
 */
function doubledAt(text: string, { start, end }: Span): { readonly words: string; readonly both: Span } | undefined {
  const gap = /\bup(?: to)?(?= )/i.exec(text.slice(start, end));
  if (gap === null) return undefined;
  const firstEnd = start + gap.index + gap[0].length;
  const from = Math.max(0, firstEnd - LONGEST_DOUBLED);
  const before = text.slice(from, firstEnd);
  const behind = text.slice(firstEnd + 1, firstEnd + 1 + LONGEST_DOUBLED).toLowerCase();
  // The longest words first.
  for (const { index } of before.matchAll(/(?<!\S)\S/g)) {
    const words = before.slice(index);
    if (words.split(' ').length < LEAST_DOUBLED) return undefined;
    if (behind.startsWith(words.toLowerCase())) return { words, both: { start: from + index, end: firstEnd + 1 + words.length } };
  }
  return undefined;
}

/** Where the front matter says what may be sold, if all places that do give one amount. */
function onlyCap({ document, draft, ledger: { frontCaps } }: Filing): (at: Fact['at']) => readonly Related[] {
  const [first, ...others] = frontCaps;
  if (first === undefined || others.some(({ stated }) => !agree(stated.amount, first.stated.amount))) return () => [];
  const byPassage = new Map(frontCaps.map(cap => [cap.at, cap]));
  return at => {
    // Rather in the same passage.
    const cap = byPassage.get(at) ?? first;
    const place = { document, at: cap.at, span: cap.stated.span };
    return [{ role: 'context', place, note: `“${draft.words(cap.at, cap.stated.span)}” may be sold here` }];
  };
}
