import type { Draft } from '../draft/draft';
import { written } from '../draft/writing';
import type { PlacedCharacters } from '../filing/edgarForm';
import type { Filing } from '../filing/filing';
import { FILER_MANUAL_5_2_1 } from '../regulation/authority';
import { IN_ASCII } from '../regulation/edgar';
import { grouped } from '../text/grouped';
import { insideAny } from '../text/nesting';
import { shifted } from '../text/span';
import { counted, isToldIn, occurrences, placedAt } from './edgarFindings';
import type { Edit } from './finding';
import { ALL_KINDS, type Found, type Rule } from './rule';

/** Characters that EDGAR does not take as they are: in plain text all but ASCII, tabs and form feeds; in HTML all that is written without an entity. */
export const edgarCharacter: Rule = {
  id: 'edgar-character',
  title: 'A character that EDGAR does not take as it is',
  category: 'reference',
  severity: 'information',
  unverified: 'that tabs and form feeds have no place in plain text',
  kinds: [...ALL_KINDS, 'report'],
  authority: FILER_MANUAL_5_2_1,
  why: 'What a word processor makes of quotation marks and hyphens is no ASCII; EDGAR rejects such a character in plain text, and in HTML a reader may see another in its place.',

  *check(filing) {
    const { characters, isLaidOut } = filing.edgarForm;
    if (!isLaidOut) return;
    for (const group of grouped(characters, ({ kind }) => kind).values()) if (isToldIn(filing, group)) yield finding(group, filing);
  },

  fixes(found, { draft, edgarForm }) {
    const isInComment = insideAny(draft.comments.closed);
    const [first, ...others] = placedAt(edgarForm.characters, found)
      .flatMap(one => (one.kind === 'notAscii' ? inAscii(one, draft) : []))
      .filter(({ span }) => !isInComment(span));
    if (first === undefined) return [];
    const title = draft.format === 'html' ? 'Write them as entities' : 'Write straight quotation marks, hyphens and spaces';
    return [{ title, preferred: true, safe: true, edits: [first, ...others] }];
  },
};

function finding(group: readonly [PlacedCharacters, ...PlacedCharacters[]], filing: Filing): Found {
  const { draft } = filing;
  const more = group.reduce((sum, { count }) => sum + count, 0) - 1;
  const character = firstOf(group[0], draft);
  return {
    ...occurrences(group, filing, ({ count }) => `${counted(count)} here`),
    message: group[0].kind === 'control' ? saysControl(character, more) : saysNotAscii(character, more, draft),
  };
}

/** The first of some characters, whole. */
function firstOf({ place }: PlacedCharacters, draft: Draft): string {
  const { start } = draft.sourceOfPlace(place);
  return String.fromCodePoint(draft.text.slice(start, start + 2).codePointAt(0) ?? 0);
}

const SHOWS_NOTHING = /[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/;

function saysNotAscii(character: string, more: number, { format }: Draft): string {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = SHOWS_NOTHING.test(character) ? `U+${number}` : `“${character}”`;
  const subject = more === 0 ? `${name} is` : `${name} and ${counted(more)} more character${more === 1 ? '' : 's'} are`;
  if (format !== 'html') return `${subject} not ASCII, and EDGAR takes nothing else in plain text`;
  return `${subject} not ASCII: EDGAR filings write ${more === 0 ? 'it as an entity' : 'them as entities'}, such as ${written(character, 'html', true)}`;
}

function saysControl(character: string, more: number): string {
  const other = more === 0 ? '' : `, the first of ${counted(more + 1)} tabs and form feeds`;
  return character === '\t'
    ? `A tab stands here${other}: EDGAR’s plain text has spaces in its place`
    : `A form feed stands here${other}: EDGAR’s plain text has the tag <PAGE> in its place`;
}

const NOT_ASCII = /[^\u0000-\u007f]/gu;
/** What stands for nothing in HTML, or for something else, as an entity. */
const NO_ENTITY = /[\u0080-\u009f\ufeff\ufffd]|\p{Surrogate}/u;

/** What writes characters in ASCII, those of which it is certain how. */
function inAscii({ place: { at }, within }: PlacedCharacters, draft: Draft): readonly Edit[] {
  const { start, end } = shifted(within, draft.sourceOf(at).start);
  return [...draft.text.slice(start, end).matchAll(NOT_ASCII)].flatMap(({ 0: character, index }): readonly Edit[] => {
    const newText = draft.format === 'html' ? entityOf(character) : IN_ASCII.get(character);
    const from = start + index;
    return newText === undefined ? [] : [{ span: { start: from, end: from + character.length }, newText }];
  });
}

function entityOf(character: string): string | undefined {
  return NO_ENTITY.test(character) ? undefined : written(character, 'html', true);
}
