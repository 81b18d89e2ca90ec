import type { Filing } from '../../filing/filing';
import { fillText, type Known, plainText, snippetText, type TextPart } from '../../regulation/standardText';
import type { StandardText } from '../../regulation/standardTexts';
import type { Fix } from '../finding';
import { knownHoles } from './knownHoles';
import { type InsertionPlace, insertionPlace, type Where } from './place';

/** What is put into a draft, and where. Several texts are paragraphs of their own unless they are run together. */
export interface Insertion {
  /** "the reference to the risk factors". */
  readonly what: string;
  readonly texts: readonly [StandardText, ...StandardText[]];
  readonly where: Where;
  /** Whether the texts are sentences of one paragraph. */
  readonly isOneParagraph?: true;
  /** Whether the texts say nothing that only those at the deal know, so that they may be put in unseen. */
  readonly isSafe?: boolean;
}

/** The fix that puts a standard text in its place, with what the filing knows; none where it has no certain place. */
export function insertionFix({ what, texts, where, isOneParagraph, isSafe = false }: Insertion, filing: Filing): readonly Fix[] {
  const place = insertionPlace(where, filing);
  if (place === undefined) return [];
  const fix = fixOf(what, filled(isOneParagraph ? [runTogether(texts)] : texts, knownHoles(filing)), place, filing);
  return [{ ...fix, safe: isSafe }];
}

function fixOf(what: string, paragraphs: readonly Paragraph[], place: InsertionPlace, { draft }: Filing): Fix {
  const gap = draft.paragraphGap;
  const put = (words: readonly string[]) => words.map(each => (place.before ? `${each}${gap}` : `${gap}${each}`)).join('');
  const plain = paragraphs.map(({ parts, isBold }) => draft.paragraph(draft.written(plainText(parts)), isBold));
  const snippet = paragraphs.map(({ parts, isBold }) =>
    draft.paragraph(
      snippetText(parts, words => draft.written(words)),
      isBold,
    ),
  );
  const hasBlanks = paragraphs.some(({ parts }) => parts.some(part => 'blank' in part));
  const span = { start: place.offset, end: place.offset };
  // Where lines are wrapped a tab stop may be longer than what it stands for.
  const isWrapped = plain.some(words => words.includes('\n'));
  const edit = { span, newText: put(plain), ...(hasBlanks && !isWrapped ? { snippet: put(snippet) } : {}) };
  return { title: `Insert ${what}`, preferred: true, safe: false, edits: [edit] };
}

/** The fix that puts standard texts at a place, each as a paragraph of its own. */
export function insertionAt(place: InsertionPlace, texts: readonly [StandardText, ...StandardText[]], what: string, filing: Filing, known: Known): Fix {
  return fixOf(what, filled(texts, known), place, filing);
}

/** The fix that puts a paragraph of one's own in its place: what stands between brackets in it is to be filled in. */
export function insertedParagraph(what: string, text: string, where: Where, filing: Filing): readonly Fix[] {
  const place = insertionPlace(where, filing);
  return place === undefined ? [] : [fixOf(what, [{ parts: partsOf(text), isBold: false }], place, filing)];
}

const BRACKETS = /\[[^[\]]*\]/g;

/** Words and the blanks between brackets, each with a tab stop of its own. */
function partsOf(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const [stop, { 0: blank, index }] of [...text.matchAll(BRACKETS)].entries()) {
    if (index > from) parts.push({ words: text.slice(from, index) });
    parts.push({ blank, stop: stop + 1, choices: [] });
    from = index + blank.length;
  }
  if (from < text.length) parts.push({ words: text.slice(from) });
  return parts;
}

function runTogether(texts: readonly [StandardText, ...StandardText[]]): StandardText {
  const [first] = texts;
  return { ...first, text: texts.map(({ text }) => text).join(' ') };
}

interface Paragraph {
  readonly parts: readonly TextPart[];
  readonly isBold: boolean;
}

/** The texts with their holes filled, their tab stops counted through. */
function filled(texts: readonly StandardText[], known: Known): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let stop = 1;
  for (const { text, isBold = false } of texts) {
    const parts = fillText(text, known, stop);
    paragraphs.push({ parts, isBold });
    stop += new Set(parts.flatMap(part => ('stop' in part ? [part.stop] : []))).size;
  }
  return paragraphs;
}
