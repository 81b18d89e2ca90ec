import { draftOf } from '../draft/readDraft';
import { statedDefinitions } from '../facts/definitions';
import { quotationsIn } from '../facts/quotations';
import { Sentences } from '../facts/sentences';
import { Signs } from '../facts/signs';
import type { DefinitionStated } from '../facts/termStatements';
import { unclosedDefinitions } from '../facts/unclosedDefinitions';
import type { Filing } from '../filing/filing';
import { type GlossaryEntry, wordsOf } from '../filing/glossary';
import { isInCapitals, type TermPlace, TermUses } from '../filing/termUses';
import { phraseKey } from '../regulation/wordLists';
import { contains, type Span, shifted } from '../text/span';
import { WORD_SIGNS } from '../text/words';
import { type Occurrence, occurrencesOf, type Pointer } from './navigation';
import { whyGiven } from './properNames';
import { type PlacedRewording, RenamedPart } from './renamedPart';
import { reworded, whyLost, withRewordings } from './wording';

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
  const refusal = whyNoName(asked.trim(), entry, filing);
  if (refusal !== undefined) return { refusal };
  const name = asked.trim().replace(/\s+/g, ' ');
  const { draft } = filing;
  const edits: SourceEdit[] = [];
  const rewordings: PlacedRewording[] = [];
  const occurrences = occurrencesOf(uses, entry);
  for (const { place } of occurrences) {
    const words = draft.words(place.at, place.span);
    const lost = whyLost(words, entry.term, name);
    if (lost !== undefined) return { refusal: `Line ${lineOf(filing, place)} ${lost}` };
    for (const { span, newText } of reworded(words, entry.term, name)) {
      const clean = shifted(span, place.span.start);
      const parts = editsOf(filing, place.at, clean, newText);
      if (parts === undefined)
        return { refusal: `Line ${lineOf(filing, place)} holds mark-up inside “${draft.words(place.at, clean)}”: write “${newText}” there by hand first.` };
      edits.push(...parts);
      rewordings.push({ at: place.at, span: clean, newText });
    }
  }
  edits.sort((a, b) => a.span.start - b.span.start);
  const part = new RenamedPart(filing, rewordings);
  const wrong = whyOtherwise(filing, entry, name, part, occurrences) ?? whyBroken(filing, name, part, edits);
  return wrong === undefined ? edits : { refusal: wrong };
}

/** Why the draft would fall into other paragraphs: plain text tells them by the lengths of their lines. Undefined where it would not. */
function whyBroken({ draft }: Filing, name: string, part: RenamedPart, edits: readonly SourceEdit[]): string | undefined {
  const next = draftOf(withRewordings(draft.text.toString(), edits), draft.format).placed();
  for (const { at } of draft.placed()) {
    const read = next.next();
    if (!read.done && read.value.passage.text === part.textOf(at)) continue;
    return `With “${name}” line ${lineOf({ draft }, { at, span: { start: 0, end: 0 } })} would be read otherwise: a paragraph would start or end elsewhere.`;
  }
  return undefined;
}

/** Why a part would not read as it does but for the name: whoever takes such a name back would not have the draft that was. Undefined where it would. */
function whyOtherwise(filing: Filing, entry: GlossaryEntry, name: string, part: RenamedPart, occurrences: readonly Occurrence[]): string | undefined {
  const [first, ...others] = entry.definitions;
  const restated = definitionAt(part.textOf(first.at), part.moved(first.at, first.stated.span).start);
  if (restated?.key !== phraseKey(name)) {
    const line = lineOf(filing, { at: first.at, span: first.stated.span });
    return `Line ${line} defines “${entry.term}” by its very words, and would not define “${name}”: put the term in quotation marks there first.`;
  }
  const renamed: GlossaryEntry = {
    key: restated.key,
    term: restated.term,
    words: wordsOf(restated.term),
    definitions: [{ ...first, stated: restated }, ...others.map(({ at, stated }) => ({ at, stated: movedDefinition(part, at, stated) }))],
  };
  const after = part.withEntry(entry, renamed);
  if (whyGiven(renamed, after) !== undefined) return `“${name}” would read as a pronoun or a proper name, which cannot be renamed again.`;
  const meant = new Map(occurrences.map(({ place: { at, span } }) => [placeKey({ at, span: part.moved(at, span) }), { at, span }]));
  for (const { place } of occurrencesOf(new TermUses(after), renamed)) {
    if (meant.delete(placeKey(place))) continue;
    const start = part.before(place);
    return `“${name}” already stands in line ${lineOf(filing, { at: place.at, span: { start, end: start } })}, and would be taken for the term.`;
  }
  const [lost] = meant.values();
  return lost && `In line ${lineOf(filing, lost)} the words around “${filing.draft.words(lost.at, lost.span)}” would make another term of “${name}”, or none.`;
}

function placeKey({ at, span }: TermPlace): string {
  return `${at} ${span.start} ${span.end}`;
}

function movedDefinition(part: RenamedPart, at: TermPlace['at'], stated: DefinitionStated): DefinitionStated {
  const span = part.moved(at, stated.span);
  const term = part.textOf(at).slice(span.start, span.end);
  return { ...stated, span, term, key: phraseKey(term), sentence: part.moved(at, stated.sentence) };
}

/** As long as a quotation that defines a term. */
const LONGEST_NAME = 100;
/** What would end the quotation that defines the term, or cannot be seen in it. */
const STRANGE = /[\u201c\u201d"\p{C}]/u;
/** What stands around the words of a name, and stays where it is: the signs of “C++”. */
const SIGNS_AROUND = new RegExp(`^([^${WORD_SIGNS}]*).*?([^${WORD_SIGNS}]*)$`);

/** Why a term cannot have a name; undefined where it can. */
function whyNoName(name: string, { key, term }: GlossaryEntry, filing: Filing): string | undefined {
  if (name === '') return 'A term needs a name.';
  if (/[\r\n]/.test(name)) return 'The name of a term stands on one line.';
  if (name.length > LONGEST_NAME) return `The name of a term has no more than ${LONGEST_NAME} letters.`;
  const strange = STRANGE.exec(name)?.[0];
  if (strange !== undefined) return `The name of a term cannot hold “${strange}”.`;
  const [, before = '', behind = ''] = SIGNS_AROUND.exec(term) ?? [];
  const [, signs = '', signsBehind = ''] = SIGNS_AROUND.exec(name) ?? [];
  if (before !== signs || behind !== signsBehind)
    return before === '' && behind === ''
      ? 'The name of a term starts and ends with a Latin letter or a figure.'
      : `The signs at the start and the end of “${term}” stay there: give a name that has them too.`;
  if (isInCapitals(term) !== isInCapitals(name)) return `“${name}” should start with a ${isInCapitals(term) ? 'capital' : 'small'} letter, as “${term}” does.`;
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

/** The definition that stands at an offset of a text: "or the Securities Act," is none of any other name. */
function definitionAt(text: string, start: number): DefinitionStated | undefined {
  const stated = statedDefinitions(text, new Signs(text), new Sentences(text), quotationsIn(text), unclosedDefinitions(text), []);
  return stated.find(({ span }) => span.start === start);
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

function lineOf({ draft }: Pick<Filing, 'draft'>, { at, span }: TermPlace): number {
  return draft.text.positionAt(draft.toSource(at, span).start).line + 1;
}
