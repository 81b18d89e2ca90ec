const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for', 'on', 'in', 'to', 'a']);

/** The first letters of the words of a name, in small letters, but for those of small words. */
export function initialsOf(name: string): string {
  const words = (name.match(/[A-Za-z]+/g) ?? []).filter(word => !SMALL_WORDS.has(word.toLowerCase()));
  return words.map(word => word.slice(0, 1).toLowerCase()).join('');
}

/** The letters of initials that stand for a name, in small letters: "reit" for “REITs”. */
export function initialsIn(term: string): string {
  return term.replace(/s$/, '').replace(/&/g, '').toLowerCase();
}
