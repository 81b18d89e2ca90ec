import { singular } from './wordLists';

/** Words that titles are written with and without: "Description of Our Capital Stock". */
const SMALL_WORDS: ReadonlySet<string> = new Set('a an the our of in on to for and or by with from at as us we its this that these those'.split(' '));
/** What may stand before a title: the number of an item or of a section. */
const NUMBERING = /^(?:(?:item|section|article|part|annex) )?(?:\d{1,2}[a-c]?|[a-z]|[ivx]{1,4})(?:\.|\)) (?=\S)/i;
const UNITED_STATES = /\bunited states\b|\bu\. ?s\.?(?!\w)/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;
/** "Underwriting (Conflicts of Interest)" is called “Underwriting” too. */
const ASIDE = /(?<=\S) ?\([^()]{1,60}\)$/;
const APOSTROPHES = /['\u2018\u2019]/g;

/** The words that tell the title of a section from others: case, hyphens, plurals, articles and short words do not. */
export function titleWords(title: string): readonly string[] {
  const plain = title.toLowerCase();
  if (PLAIN.test(plain) && !plain.includes('united states')) return telling(plain.split(BETWEEN_PLAIN));
  const small = title.trim().replace(NUMBERING, '').replace(ASIDE, '').toLowerCase().replace(APOSTROPHES, '').replace(UNITED_STATES, 'us');
  return telling(small.split(BETWEEN_WORDS));
}

/** Most titles are words of ASCII letters and figures, with no number before them, no abbreviation and nothing in parentheses. */
const PLAIN = /^[a-z]{2}[a-z\d ,;:&/-]*\.?$/;
const BETWEEN_PLAIN = /[^a-z\d]+/;

function telling(words: readonly string[]): readonly string[] {
  return words.filter(word => word !== '' && !SMALL_WORDS.has(word)).map(singular);
}

/** How many words a title has, those left out that do not tell it from others. */
export function wordCount(title: string): number {
  return title.split(BETWEEN_WORDS).filter(word => word !== '').length;
}

/** One key for all ways to write a title. */
export function titleKey(title: string): string {
  return titleWords(title).join(' ');
}

/** What parts the titles of a section and of one inside it: "Description of Notes — Optional Redemption". */
const DASH = /\s*(?:\u2014|--)\s*|\s+[-\u2013]\s+|(?<=[a-z])\u2013(?=[A-Z])/;

const MAY_PART = /[\u2013\u2014]|--|\s-/;

/** The titles that a title is made of, from the section to what is inside it, each with its place in it. */
export function titleParts(title: string): readonly { readonly words: string; readonly start: number }[] {
  if (!MAY_PART.test(title)) return [{ words: title, start: 0 }];
  const parts: { words: string; start: number }[] = [];
  let start = 0;
  for (const words of title.split(DASH)) {
    const at = title.indexOf(words, start);
    start = at + words.length;
    if (words !== '') parts.push({ words, start: at });
  }
  return parts;
}
