import type { Filing } from '../filing/filing';
import type { TermPlace } from '../filing/termUses';
import type { Fix } from './finding';

/** Text that is put in, and whether it is a blank that the drafter fills in. */
interface Piece {
  readonly words: string;
  readonly isBlank: boolean;
}

const POSSESSIVE = /['\u2019]/;
const AGREEMENT_AT_END = /\bAgreements?$/;

/**
 * The fix that defines a phrase at the first of its uses behind which a definition can stand, with blanks for what only the drafter knows: not in "the
 * Plan’s terms". None where mark-up cuts the phrase in two.
 */
export function defineAt(uses: readonly TermPlace[], phrase: string, filing: Filing): readonly Fix[] {
  const { draft } = filing;
  const place = uses.find(({ at, span: { end } }) => !POSSESSIVE.test(draft.passage(at).text.slice(end, end + 1)));
  if (place === undefined || !draft.unbroken(place.at, place.span)) return [];
  const { end } = draft.toSource(place.at, place.span);
  const [opening, closing] = quotationMarks(filing);
  const said = AGREEMENT_AT_END.test(phrase) ? [words(', dated '), blank('[date]'), words(', with '), blank('[name]')] : [words(', '), blank('[what it is]')];
  const pieces = [...said, words(` (the ${opening}${phrase}${closing})`)].map(piece => ({ ...piece, words: draft.written(piece.words) }));
  const edit = { span: { start: end, end }, newText: pieces.map(piece => piece.words).join(''), snippet: snippetOf(pieces) };
  return [{ title: `Define “${phrase}” at its first use`, preferred: false, safe: false, edits: [edit] }];
}

function words(text: string): Piece {
  return { words: text, isBlank: false };
}

function blank(text: string): Piece {
  return { words: text, isBlank: true };
}

/** The text with its blanks as tab stops. */
function snippetOf(pieces: readonly Piece[]): string {
  let stops = 0;
  return pieces
    .map(piece => {
      const escaped = piece.words.replace(/[\\$}]/g, String.raw`\$&`);
      return piece.isBlank ? `\${${++stops}:${escaped}}` : escaped;
    })
    .join('');
}

/** The marks in which the draft quotes the terms that it defines: straight ones where it does so anywhere. */
function quotationMarks({ facts, draft }: Filing): readonly [string, string] {
  const isStraight = facts.all('definition').some(({ at, stated }) => draft.passage(at).text[stated.span.start - 1] === '"');
  return isStraight ? ['"', '"'] : ['“', '”'];
}
