import { singular } from '../regulation/wordLists';
import type { Span } from '../text/span';

/*
 * How a place that writes a term in a form of its own (plural, capitals, a hyphen) writes the term's new name: each word in the form of the word whose
 * place it takes. What is not said anew, such as the line break between two words, stays as it is, so that the way back leads to the same text.
 */

/** New words for a range of a text. */
export interface Rewording {
  readonly span: Span;
  readonly newText: string;
}

/** Words in order, and what stands behind each before the next. */
interface Worded {
  readonly words: readonly string[];
  readonly gaps: readonly string[];
  readonly spans: readonly Span[];
}

/** How a place writes a word of the term. */
type Letters = 'asDefined' | 'capitals' | 'small' | 'capitalised';

/** What is to be written in a place that stands for the term as it is defined, where the term gets a new name. Offsets count from the start of the place. */
export function reworded(place: string, defined: string, name: string): readonly Rewording[] {
  const here = worded(place);
  const number = numberOf(here.words.at(-1) ?? '', worded(defined).words.at(-1) ?? '');
  const was = inNumber(worded(defined), number);
  const will = inNumber(worded(name), number);
  const isCapitals = place === place.toUpperCase() && was.words.some(word => word !== word.toUpperCase());
  const found: Rewording[] = [];
  let before: Step | undefined;
  for (const step of stepsBetween(was.words, will.words)) {
    if (before !== undefined) addGap(found, here, was, will, before, step);
    const { start, end } = { start: here.spans[step.was.start]?.start ?? 0, end: here.spans[step.was.end - 1]?.end ?? place.length };
    const letters = isCapitals ? 'capitals' : lettersOf(here.words, was.words, step.was);
    const newText = textOf(will, step.will, letters);
    // Words that stay are not written anew, whatever stands between them.
    if (newText !== place.slice(start, end) && !isSame(was.words, will.words, step)) found.push({ span: { start, end }, newText });
    before = step;
  }
  return found;
}

/** Words of the term, and those of its new name that take their place. */
interface Step {
  readonly was: Span;
  readonly will: Span;
}

/** Word for word from both ends, and in between; where one name has more words than the other, its last ones between take the place of one. */
function stepsBetween(was: readonly string[], will: readonly string[]): readonly Step[] {
  const fewer = Math.min(was.length, will.length);
  let front = 0;
  while (front < fewer && was[front] === will[front]) front++;
  let back = 0;
  while (back < fewer - front && was.at(-1 - back) === will.at(-1 - back)) back++;
  const hasNothingBetween = fewer === front + back && was.length !== will.length;
  // What is put between two words, or taken out there, goes with the word behind it, at the end with the one before.
  if (hasNothingBetween && back > 0) back--;
  else if (hasNothingBetween) front--;
  const pairs = Math.max(front, fewer - back - 1);
  const steps: Step[] = [];
  for (let index = 0; index < pairs; index++) steps.push({ was: one(index), will: one(index) });
  if (pairs < fewer - back) steps.push({ was: { start: pairs, end: was.length - back }, will: { start: pairs, end: will.length - back } });
  for (let index = back; index > 0; index--) steps.push({ was: one(was.length - index), will: one(will.length - index) });
  return steps;
}

function one(index: number): Span {
  return { start: index, end: index + 1 };
}

function isSame(was: readonly string[], will: readonly string[], step: Step): boolean {
  return step.was.end - step.was.start === 1 && step.will.end - step.will.start === 1 && was[step.was.start] === will[step.will.start];
}

/** Between two words a new name may have something else: a hyphen, an ampersand. A line break or mark-up that stands there too is kept where it can be. */
function addGap(found: Rewording[], here: Worded, was: Worded, will: Worded, before: Step, step: Step): void {
  const newText = will.gaps[before.will.end - 1] ?? '';
  if (was.gaps[before.was.end - 1] === newText) return;
  const gap = here.gaps[before.was.end - 1] ?? '';
  const word = here.spans[before.was.end - 1] ?? { start: 0, end: 0 };
  const span = { start: word.end, end: here.spans[step.was.start]?.start ?? 0 };
  if (gap.length > newText.length && gap.endsWith(newText)) found.push({ span: { ...span, end: span.end - newText.length }, newText: '' });
  else if (gap !== '' && newText.endsWith(gap)) {
    // What comes in between goes with the word before it: "5.75" becomes "5.75%".
    const added = newText.slice(0, -gap.length);
    const last = found.at(-1);
    if (last?.span.end === word.end) found[found.length - 1] = { span: last.span, newText: last.newText + added };
    else found.push({ span: word, newText: (here.words[before.was.end - 1] ?? '') + added });
  } else found.push({ span, newText });
}

function textOf({ words, gaps }: Worded, { start, end }: Span, letters: Letters): string {
  return words
    .slice(start, end)
    .map((word, index) => inLetters(word, letters) + (start + index < end - 1 ? gaps[start + index] : ''))
    .join('');
}

function inLetters(word: string, letters: Letters): string {
  if (letters === 'capitals') return word.toUpperCase();
  if (letters === 'small') return word.toLowerCase();
  return letters === 'capitalised' ? capitalised(word) : word;
}

/** How a place writes some words of the term, where it writes all of them alike. */
function lettersOf(here: readonly string[], was: readonly string[], { start, end }: Span): Letters {
  const indexes = Array.from({ length: end - start }, (_, index) => start + index);
  const isWritten = (letters: Letters) => indexes.every(index => here[index] === inLetters(was[index] ?? '', letters));
  return (['asDefined', 'capitals', 'small', 'capitalised'] as const).find(isWritten) ?? 'asDefined';
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}

/** A text with other words in some of its places, which are in order and apart. */
export function withRewordings(text: string, rewordings: readonly Rewording[]): string {
  let written = '';
  let end = 0;
  for (const { span, newText } of rewordings) {
    written += text.slice(end, span.start) + newText;
    end = span.end;
  }
  return written + text.slice(end);
}

/** The noun of a name stands before such a word: "Holder of Record". */
const NOUN_BEFORE = / (?:of|for|in|on|to|under|with) /i;

/** Why a place would not get its own words back where the term gets its old name again; undefined where it would. */
export function whyLost(place: string, defined: string, name: string): string | undefined {
  const there = withRewordings(place, reworded(place, defined, name));
  const number = numberOf(worded(place).words.at(-1) ?? '', worded(defined).words.at(-1) ?? '');
  if (number !== 'asDefined' && NOUN_BEFORE.test(name)) return `has “${place}”, which “${name}” has no form for: give a name that ends in its noun.`;
  if (withRewordings(there, reworded(there, name, defined)) === place) return undefined;
  if (number === 'singular') return `has “${place}” in the singular, but “${defined}” is plural: give a name in the plural that has a singular.`;
  if (number === 'plural') return `has “${place}” in the plural, but “${defined}” is singular: give a name in the singular that has a plural.`;
  return `writes “${place}” in letters or signs that “${name}” cannot keep: write “${defined}” there first.`;
}

type GrammaticalNumber = 'asDefined' | 'plural' | 'singular';

/** What the last word of a place is beside that of the term. */
function numberOf(here: string, was: string): GrammaticalNumber {
  if (here.toLowerCase() === was.toLowerCase()) return 'asDefined';
  return singular(was).toLowerCase() === here.toLowerCase() ? 'singular' : 'plural';
}

function inNumber(worded: Worded, number: GrammaticalNumber): Worded {
  const last = worded.words.at(-1) ?? '';
  const written = number === 'plural' ? pluralOf(last) : number === 'singular' ? singularOf(last) : last;
  return { ...worded, words: [...worded.words.slice(0, -1), written] };
}

const HISSES = /(?:s|x|z|ch|sh)$/i;

/** The plural of a word of the regular kind; what is one already stays. */
export function pluralOf(word: string): string {
  if (singular(word) !== word) return word;
  const isCapitals = word.length > 1 && word === word.toUpperCase();
  const ending = HISSES.test(word) ? 'es' : /[^aeiou]y$/i.test(word) ? 'ies' : 's';
  return (ending === 'ies' ? word.slice(0, -1) : word) + (isCapitals && ending !== 's' ? ending.toUpperCase() : ending);
}

function singularOf(word: string): string {
  return /(?:ss|x|sh)es$/i.test(word) ? word.slice(0, -2) : singular(word);
}

const WORD = /[\p{L}\p{N}]+/gu;

function worded(text: string): Worded {
  const spans = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ start: index, end: index + word.length }));
  return {
    words: spans.map(({ start, end }) => text.slice(start, end)),
    gaps: spans.slice(1).map(({ start }, index) => text.slice(spans[index]?.end ?? 0, start)),
    spans,
  };
}
