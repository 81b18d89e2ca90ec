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
/** A fraction is no whole number, and one that ends in no decimals is not read: "one-third". */
const FRACTION = /^(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?|hundredths?|point)$/;
/** "One-half", "three-quarters", "a half". */
const PART_AT_END = /\b(an?|one|two|three|four|five|six|seven|eight|nine)[\s-]+(half|quarter|fourth|fifth|eighth|tenth)s?$/i;
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['eighth', 8],
  ['tenth', 10],
]);
/** "Two point five". */
const DECIMALS_AT_END = /[\s-]point((?:[\s-]+(?:zero|one|two|three|four|five|six|seven|eight|nine)){1,4})$/i;
const AND_AT_END = /[\s-]+and[\s-]+$/i;
const SCALE_AT_END = /[\s-]+(thousand|million|billion)$/i;

/** A number in words at the end of a text. */
interface NumberInWords {
  readonly value: number;
  /** How many UTF-16 units the words take up. */
  readonly length: number;
}

/** The number that the last words of a text say in English: "one hundred and fifty thousand", "three and one-half", "two point five"; undefined where they say none. */
export function numberInWords(text: string): NumberInWords | undefined {
  const scale = SCALE_AT_END.exec(text);
  const unscaled = scale === null ? text : text.slice(0, scale.index);
  const broken = withPart(unscaled) ?? withDecimals(unscaled);
  if (broken === undefined) return wholeNumber(text);
  const factor = SCALES.get(scale?.[1]?.toLowerCase() ?? '') ?? 1;
  return { value: broken.value * factor, length: broken.length + text.length - unscaled.length };
}

/** "Three and one-half", or the part alone. */
function withPart(text: string): NumberInWords | undefined {
  const [part, many = '', sort = ''] = PART_AT_END.exec(text) ?? [];
  const divisor = PARTS.get(sort.toLowerCase());
  if (part === undefined || divisor === undefined) return undefined;
  const count = VALUES.get(many.toLowerCase()) ?? 1;
  const before = text.slice(0, text.length - part.length);
  const and = AND_AT_END.exec(before);
  const whole = and === null ? undefined : wholeNumber(before.slice(0, and.index));
  if (and === null || whole === undefined) return { value: count / divisor, length: part.length };
  return { value: (whole.value * divisor + count) / divisor, length: whole.length + and[0].length + part.length };
}

/** "Two point five". */
function withDecimals(text: string): NumberInWords | undefined {
  const [point, words = ''] = DECIMALS_AT_END.exec(text) ?? [];
  const whole = point === undefined ? undefined : wholeNumber(text.slice(0, text.length - point.length));
  if (point === undefined || whole === undefined) return undefined;
  const decimals = [...words.toLowerCase().matchAll(/[a-z]+/g)].map(([word]) => VALUES.get(word) ?? 0);
  return { value: Number(`${whole.value}.${decimals.join('')}`), length: whole.length + point.length };
}

function wholeNumber(text: string): NumberInWords | undefined {
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
