import { statedDefinitions } from '../facts/definitions';
import { quotationsIn } from '../facts/quotations';
import { Sentences } from '../facts/sentences';
import { unclosedDefinitions } from '../facts/unclosedDefinitions';
import type { Filing } from '../filing/filing';
import type { GlossaryEntry } from '../filing/glossary';
import type { TermPlace, TermUses } from '../filing/termUses';
import { phraseKey } from '../regulation/wordLists';
import { contains, type Span, shifted } from '../text/span';
import { occurrencesOf, type Pointer } from './navigation';
import { whyGiven } from './properNames';
import { type Rewording, reworded } from './wording';

/** What can be renamed at the pointer: the range that stands there, and the term in the form in which it is defined. */
export interface RenameTarget {
  readonly entry: GlossaryEntry;
  readonly place: TermPlace;
}

/** Why something is not done, in a sentence for the drafter. */
export interface Refusal {
  readonly refusal: string;
}

/** New text for a range of the source, written for its format. */
export interface SourceEdit {
  readonly span: Span;
  readonly newText: string;
}

/** The term at the pointer, if it can be renamed. */
export function renameTargetAt(filing: Filing, uses: TermUses, { at, offset }: Pointer): RenameTarget | Refusal {
  const found = uses.at(at, offset);
  if (found === undefined) return { refusal: 'No defined term stands here.' };
  const { entry } = found;
  const given = whyGiven(entry, filing);
  if (given !== undefined) return { refusal: given };
  const here = occurrencesOf(uses, entry).find(({ place }) => place.at === at && contains(place.span, { start: offset, end: offset }));
  if (here === undefined) return { refusal: `Here stands what “${entry.term}” is given to, not yet the term.` };
  return { entry, place: here.place };
}

/**
 * The edits that give the term at the pointer another name, which is said in the form of its definition: at each place that defines it and each that
 * uses it in this part of the document, in the number and the letters of that place.
 */
export function renameAt(filing: Filing, uses: TermUses, pointer: Pointer, asked: string): readonly SourceEdit[] | Refusal {
  const target = renameTargetAt(filing, uses, pointer);
  if ('refusal' in target) return target;
  const { entry } = target;
  const name = asked.trim();
  const refusal = whyNoName(name, entry, filing);
  if (refusal !== undefined) return { refusal };
  const { draft } = filing;
  const edits: SourceEdit[] = [];
  const atDefinition: Rewording[] = [];
  const [first] = entry.definitions;
  for (const { place } of occurrencesOf(uses, entry)) {
    for (const { span, newText } of reworded(draft.words(place.at, place.span), entry.term, name)) {
      const clean = shifted(span, place.span.start);
      const parts = editsOf(filing, place.at, clean, newText);
      if (parts === undefined)
        return { refusal: `Line ${lineOf(filing, place)} holds mark-up inside “${draft.words(place.at, clean)}”: write “${newText}” there by hand first.` };
      edits.push(...parts);
      if (place.at === first.at) atDefinition.push({ span: clean, newText });
    }
  }
  if (!isStillDefined(draft.passage(first.at).text, first.stated.span, atDefinition, name)) {
    const line = lineOf(filing, { at: first.at, span: first.stated.span });
    return { refusal: `Line ${line} defines “${entry.term}” by its very words, and would not define “${name}”: put the term in quotation marks there first.` };
  }
  return edits.sort((a, b) => a.span.start - b.span.start);
}

const LONGEST_NAME = 80;
const NAME = /^[A-Za-z0-9](?:[\p{L}\p{N} &.,'’/-]*[\p{L}\p{N}])?$/u;
const STRANGE = /[^\p{L}\p{N} &.,'’/-]/u;

/** Why a term cannot have a name; undefined where it can. */
function whyNoName(name: string, { key, term }: GlossaryEntry, filing: Filing): string | undefined {
  if (name === '') return 'A term needs a name.';
  if (/[\r\n]/.test(name)) return 'The name of a term stands on one line.';
  if (name.length > LONGEST_NAME) return `The name of a term has no more than ${LONGEST_NAME} letters.`;
  const strange = STRANGE.exec(name)?.[0];
  if (strange !== undefined) return `The name of a term cannot hold “${strange}”.`;
  if (!NAME.test(name)) return 'The name of a term starts with a letter from A to Z or a figure, and ends with a letter or a figure.';
  if (/^[A-Z]/.test(term) && /^[a-z]/.test(name)) return `“${name}” should start with a capital letter, as “${term}” does.`;
  const other = filing.glossary.find(name);
  if (other !== undefined && other.key !== key) {
    const [{ at, stated }] = other.definitions;
    return `“${other.term}” is already defined, in line ${lineOf(filing, { at, span: stated.span })}.`;
  }
  const isOtherNumber = phraseKey(name) === key && lastLetter(name) !== lastLetter(term);
  return isOtherNumber ? `“${name}” is a form of “${term}”: both would be one term.` : undefined;
}

function lastLetter(words: string): string {
  return words.slice(-1).toLowerCase();
}

/** Whether the words around a definition give the new name to what they gave the old one to: "or the Securities Act," is none of any other name. */
function isStillDefined(text: string, definition: Span, edits: readonly Rewording[], name: string): boolean {
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start);
  let renamed = '';
  let end = 0;
  let start = definition.start;
  for (const { span, newText } of inOrder) {
    renamed += text.slice(end, span.start) + newText;
    end = span.end;
    if (span.end <= definition.start) start += newText.length - (span.end - span.start);
  }
  renamed += text.slice(end);
  const stated = statedDefinitions(renamed, new Sentences(renamed), quotationsIn(renamed), unclosedDefinitions(renamed), []);
  return stated.some(({ span, key }) => span.start === start && key === phraseKey(name));
}

/**
 * The edits of the source that write other words for a clean range. Where mark-up stands inside a word ("S<small>ALES</small>"), the new word is laid
 * around it letter by letter, its last letters in the last piece. Undefined where it does not reach that far, or where mark-up stands between words.
 */
function editsOf({ draft }: Filing, at: TermPlace['at'], clean: Span, newText: string): readonly SourceEdit[] | undefined {
  if (draft.unbroken(at, clean)) return [{ span: draft.toSource(at, clean), newText: draft.written(newText) }];
  if (draft.words(at, clean).includes(' ')) return undefined;
  const pieces: { readonly start: number; readonly source: Span }[] = [];
  for (let unit = clean.start; unit < clean.end; unit++) {
    const source = draft.toSource(at, { start: unit, end: unit + 1 });
    const last = pieces.at(-1);
    if (last !== undefined && last.source.end === source.start) pieces[pieces.length - 1] = { ...last, source: { start: last.source.start, end: source.end } };
    else pieces.push({ start: unit - clean.start, source });
  }
  if ((pieces.at(-1)?.start ?? 0) >= newText.length) return undefined;
  return pieces.map(({ start, source }, index) => ({ span: source, newText: draft.written(newText.slice(start, pieces[index + 1]?.start)) }));
}

function lineOf({ draft }: Filing, { at, span }: TermPlace): number {
  return draft.text.positionAt(draft.toSource(at, span).start).line + 1;
}
