import { decodeHTMLStrict } from 'entities';
import type { Filing } from '../filing/filing';
import type { GlossaryEntry } from '../filing/glossary';
import { sayDate } from '../regulation/calendarDate';
import { wordEnd } from '../text/words';
import { definingSentence, nameBehind } from './meaning';
import { escaped } from './sectionLinks';

/** A defined term that what was typed may become. */
export interface TermOffer {
  readonly entry: GlossaryEntry;
  /** The words of the term from where it starts like what was typed, their start as it was typed. */
  readonly matched: string;
  /** What of them is not typed yet. */
  readonly missing: string;
  /** The date of what it stands for, or what it is short for. */
  readonly detail: string | undefined;
}

/** Defined terms, and how many units before the cursor they take the place of. */
export interface TermOffers {
  readonly typed: number;
  readonly offers: readonly TermOffer[];
  /** Whether there are more. */
  readonly areCut: boolean;
}

/** How much of a line before the cursor is looked at, and how many terms are offered. */
export const COMPLETION_REACH = 120;
const MOST_OFFERS = 100;
const MOST_WORDS = 6;

/** An opening quotation mark at the cursor; a straight one behind a word closes. */
const OPENING = /(?:[\u201c]|(?:^|[\s(])"|&(?:ldquo|quot|#8220|#147);)$/;
/** What stands before the words that a definition is giving a meaning to: they are a new term, not one of those that there are. */
const DEFINING = /\([^()]*(?:[\u201c"]|&(?:ldquo|quot|#8220|#147);)$/;
const CAPITALISED_WORD = /(?<![\p{L}\p{N}_-])\p{Lu}/gu;
/** Words in small letters behind an opening quotation mark. */
const QUOTED_SMALL = /(?:[\u201c]|(?<![^\s(])"|&(?:ldquo|quot|#8220|#147);)(?=\p{Ll}[\p{L}\p{N} ]*$)/gu;

/**
 * The defined terms that start, or go on, like the words before the cursor, of which the first has a capital or stands behind an opening quotation mark;
 * right behind such a mark all. Terms that start with what was typed come first, each sort in the order in which they are defined. `line` is the line up to the cursor.
 */
export function termsFor(filing: Filing, line: string): TermOffers | undefined {
  const before = line.slice(-COMPLETION_REACH);
  if (OPENING.test(before)) return DEFINING.test(before) ? undefined : offersOf(filing, '');
  const quoted = Array.from(before.matchAll(QUOTED_SMALL), ({ 0: mark, index }) => index + mark.length);
  const starts = [...quoted, ...Array.from(before.matchAll(CAPITALISED_WORD), ({ index }) => index).slice(-MOST_WORDS)];
  for (const start of starts) {
    const typed = before.slice(start);
    const offers = offersOf(filing, typed);
    if (offers !== undefined) return DEFINING.test(before.slice(0, start)) ? undefined : offers;
    // Its last words start no term of their own.
    const words = shown(typed, filing);
    if (filing.glossary.find(words)?.term === words) return undefined;
  }
  return undefined;
}

/** What was typed, without the entities of its format: "R&amp;D" is "R&D". */
function shown(typed: string, { draft }: Filing): string {
  return draft.format === 'plaintext' || !typed.includes('&') ? typed : decodeHTMLStrict(typed).replaceAll('\u00a0', ' ');
}

function offersOf(filing: Filing, typed: string): TermOffers | undefined {
  const words = shown(typed, filing);
  const starting: GlossaryEntry[] = [];
  const going: GlossaryEntry[] = [];
  for (const entry of filing.glossary.entries()) {
    if (entry.term === words) continue;
    if (startsLike(entry.term, words)) starting.push(entry);
    else if (wordLike(entry.term, words) !== undefined) going.push(entry);
  }
  const found = [...starting.sort(byPlace), ...going.sort(byPlace)];
  if (found.length === 0) return undefined;
  return {
    typed: typed.length,
    offers: found.slice(0, MOST_OFFERS).map(entry => {
      const matched = startsLike(entry.term, words) ? entry.term : (wordLike(entry.term, words) ?? entry.term);
      const missing = matched.slice(words.length);
      return { entry, matched: typed + missing, missing, detail: detailOf(entry, filing) };
    }),
    areCut: found.length > MOST_OFFERS,
  };
}

/** How many units behind the cursor a term takes the place of that is put there: what it would say twice, or the rest of the word. */
export function replacedBehind({ missing }: TermOffer, behind: string): number {
  return missing !== '' && behind.startsWith(missing) ? Math.max(missing.length, wordEnd(behind, missing.length)) : wordEnd(behind, 0);
}

/** The words of a term from the second or a later one on, where they start like what was typed. */
function wordLike(term: string, typed: string): string | undefined {
  for (let space = term.indexOf(' '); space >= 0; space = term.indexOf(' ', space + 1)) {
    if (startsLike(term.slice(space + 1, space + 1 + typed.length), typed)) return term.slice(space + 1);
  }
  return undefined;
}

/** Whether words start like what was typed: with the same capital, behind it in any letters, but not where all of it is in capitals. */
function startsLike(words: string, typed: string): boolean {
  if (words.startsWith(typed)) return true;
  if (words[0] !== typed[0] || (typed.length > 1 && typed === typed.toUpperCase())) return false;
  return words.slice(0, typed.length).toLowerCase() === typed.toLowerCase();
}

function detailOf(entry: GlossaryEntry, filing: Filing): string | undefined {
  const { dated } = entry.definitions[0].stated;
  return dated === undefined ? nameBehind(entry, filing) : `dated ${sayDate(dated)}`;
}

/** The sentence that defines a term, as Markdown. */
export function documentationOf(entry: GlossaryEntry, filing: Filing): string {
  const [{ at }] = entry.definitions;
  return escaped(filing.draft.words(at, definingSentence(entry)));
}

function byPlace({ definitions: [a] }: GlossaryEntry, { definitions: [b] }: GlossaryEntry): number {
  return a.at - b.at || a.stated.span.start - b.stated.span.start;
}
