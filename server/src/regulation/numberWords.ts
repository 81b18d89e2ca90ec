const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);
/** A fraction is no whole number: "three and one-half". */
const FRACTION = /^(?:half|halves|thirds?|quarters?|fourths?|fifths?|tenths?|point)$/;

/** A number in words at the end of a text. */
interface NumberInWords {
  readonly value: number;
  /** How many UTF-16 units the words take up. */
  readonly length: number;
}

/** The whole number that the last words of a text say in English: "one hundred and fifty thousand"; undefined where they say none. */
export function numberInWords(text: string): NumberInWords | undefined {
  const words: string[] = [];
  let start = text.length;
  for (const match of [...text.matchAll(/[A-Za-z]+/g)].reverse()) {
    const word = match[0].toLowerCase();
    const isNext = match.index + match[0].length === start || /^[\s-]+$/.test(text.slice(match.index + match[0].length, start));
    if (isNext && FRACTION.test(word)) return undefined;
    if (!isNext || !(VALUES.has(word) || SCALES.has(word) || word === 'hundred' || word === 'and')) break;
    words.unshift(word);
    start = match.index;
  }
  while (words[0] === 'and') {
    words.shift();
    start += /^and[\s-]+/i.exec(text.slice(start))?.[0].length ?? 0;
  }
  const value = words.length === 0 ? undefined : totalOf(words);
  return value === undefined ? undefined : { value, length: text.length - start };
}

/** What the words add up to; undefined where they are no number, as in "five and six". */
function totalOf(words: readonly string[]): number | undefined {
  let [total, group] = [0, 0];
  let before: string | undefined;
  for (const word of words) {
    // "One hundred and fifty" is one number, "five and six" are two.
    if (word === 'and' && before !== 'hundred' && !SCALES.has(before ?? '')) return undefined;
    const scale = SCALES.get(word);
    const value = VALUES.get(word);
    if (scale !== undefined) {
      if (group === 0 || (total > 0 && total % (scale * 1000) !== 0)) return undefined;
      total += group * scale;
      group = 0;
    } else if (word === 'hundred') {
      if (group === 0 || group > 99) return undefined;
      group *= 100;
    } else if (value !== undefined) {
      // Behind "twenty" only a digit may follow, behind a digit nothing.
      const last = before === undefined ? undefined : VALUES.get(before);
      if (last !== undefined && !(last >= 20 && value >= 1 && value <= 9)) return undefined;
      group += value;
    }
    before = word === 'and' ? undefined : word;
  }
  return before === undefined ? undefined : total + group;
}
