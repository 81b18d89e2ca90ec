/** The longest that are looked at; "(10)(11)(12)" is twelve. */
export const LONGEST_FOOTNOTE_MARK = 20;
/** How many units in front of what is raised are looked at. */
export const READ_BEFORE_MARK = 24;

/** "2", "1,2", "*", "†", "(1)", "(a)(b)". A raised "(r)" is a trademark sign. */
const FOOTNOTE_MARK = /^(?=[\d*\u2020\u2021\u00a7\u00b6#(])(?:[\d*\u2020\u2021\u00a7\u00b6#,;\s]|\((?:\d{1,2}|[a-qs-z]|[*\u2020\u2021]{1,3})\))+$/;
const FIGURES = /^\d+$/;
/** What a figure raises to a power, or counts the atoms of: "10", behind what multiplies it; "m", "cm"; "R", but not "Class A". */
const BASE =
  /(?:(?:^|[x\u00d7~<>\u2264\u2265(]\s?)10|(?<![\p{L}\p{N}.,$'\u2019])(?:[a-z]|[ckm]m|ft)|(?<![\p{L}\p{N}.,$'\u2019&])(?<!\b(?:Class|Series|Tranche|Exhibit|Annex|Appendix|Schedule|Part|Regulation|Form) )[A-Z])$/u;
/** The mass of an isotope stands in front of its sign, behind nothing: "a 131I compound". At the start of a text a shorter figure is a mark. */
const SHORTEST_MASS = 3;
const NOTHING_TO_MARK = /[\s([\u2010\u2011/-]$/;

/** What raised words are: the mark of a footnote, the numerator of a fraction, or letters of the word that they stand at. */
export type Raised = 'mark' | 'numerator' | 'letters';

/**
 * What raised words are, by what stands right in front of them and behind them; nothing where they are first or last. Ordinals ("1st"), the signs of
 * trademarks, exponents and isotopes belong to a word. The mark of a footnote belongs to no word, and is no prose: it is left out.
 */
export function raisedAs(words: string, before: string, behind: string): Raised {
  const raised = words.trim();
  if (raised.length > LONGEST_FOOTNOTE_MARK || !FOOTNOTE_MARK.test(raised)) return 'letters';
  if (before === '' && behind === '') return 'letters';
  if (!FIGURES.test(raised)) return 'mark';
  if (/^[/\u2044]/.test(behind) && /(?:^|[\d\s(-])$/.test(before)) return 'numerator';
  const isMass = /^\p{L}/u.test(behind) && (before === '' ? raised.length >= SHORTEST_MASS : NOTHING_TO_MARK.test(before));
  return isMass || BASE.test(before) ? 'letters' : 'mark';
}

/** Whether words would run into each other where the mark between them is left out. */
export function runTogether(before: string, behind: string): boolean {
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(behind);
}
