import { COMMISSION_LEGEND_SMALL_WORDS, COMMISSION_LEGEND_WORDS } from '../regulation/commissionLegend';
import { isMisspelling } from '../text/misspelling';
import { matchesOf } from '../text/pattern';
import type { Span } from '../text/span';
import type { LegendSlip } from './documentStatements';

const WORDS = /[a-z]+/gi;
/** A word that a line end cuts, with or without the space that the line end became. */
const CUT_WORDS = /([a-z]+)- ?([a-z]+)/gi;
const KNOWN: ReadonlySet<string> = new Set(COMMISSION_LEGEND_WORDS);
const LEAST = Math.min(...COMMISSION_LEGEND_WORDS.map(word => word.length)) - 1;
/** Other forms of the words, which are no misspellings of them. "Offence" is the British spelling. */
const FORMS: ReadonlySet<string> = new Set([
  'offence',
  ...COMMISSION_LEGEND_WORDS.flatMap(word => [word, `${word}s`, `${word}d`, ...(word.endsWith('ed') ? [word.slice(0, -1), `${word.slice(0, -1)}s`] : [])]),
]);

/** Words of the legend in clean text that are misspelt there, by the part of the text that is looked at. */
export function misspeltLegendWords(text: string, { start, end }: Span): readonly LegendSlip[] {
  const slips: LegendSlip[] = [];
  for (const { 0: word, index } of matchesOf(text.slice(start, end), WORDS)) {
    const meant = word.length < LEAST ? undefined : meantBy(word);
    if (meant !== undefined) slips.push({ sort: 'misspelt', span: { start: start + index, end: start + index + word.length }, meant: inCaseOf(word, meant) });
  }
  return slips;
}

function meantBy(word: string): string | undefined {
  const small = word.toLowerCase();
  return FORMS.has(small) ? undefined : COMMISSION_LEGEND_WORDS.find(known => isMisspelling(small, known));
}

/** The words of a part of clean text with its misspellings mended and its words that a line end cuts put together. */
export function asMeant(text: string, { start, end }: Span, slips: readonly LegendSlip[]): string {
  let words = '';
  let from = start;
  for (const { span, meant } of slips) {
    if (span.start < from || span.end > end) continue;
    words += text.slice(from, span.start) + meant;
    from = span.end;
  }
  words += text.slice(from, end);
  return words.includes('-')
    ? words.replace(CUT_WORDS, (cut, head: string, rest: string) => (KNOWN.has((head + rest).toLowerCase()) ? head + rest : cut))
    : words;
}

/** Small words that are lost in a part of clean text that is a legend. */
export function lostLegendWords(text: string, { start, end }: Span): readonly LegendSlip[] {
  const words = text.slice(start, end);
  return COMMISSION_LEGEND_SMALL_WORDS.flatMap(({ word, behind }) =>
    matchesOf(words, behind).map(({ 0: before, index }): LegendSlip => {
      const next = /^ [^ ]+/.exec(words.slice(index + before.length))?.[0].length ?? 0;
      const from = start + index;
      return { sort: 'lost', span: { start: from, end: from + before.length + next }, offset: from + before.length, meant: inCaseOf(before, word, true) };
    }),
  );
}

/** A word in capitals where the other is, and with a capital first where the other has one and is not only beside it. */
function inCaseOf(other: string, word: string, isBeside = false): string {
  if (other.length > 1 && other === other.toUpperCase()) return word.toUpperCase();
  return !isBeside && /^[A-Z]/.test(other) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
