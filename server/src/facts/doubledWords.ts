import { PIECE_SEPARATOR } from '../draft/passage';
import type { DoubledWordStated } from './wordingStatements';

/** Words that end no clause that the next could start with the same word, so that twice in a row is always once too often. */
const SURE: ReadonlySet<string> = new Set(
  'the a an of and or our its their his her this these those from to than if we they be been are were may must shall should would could any each every such per'.split(
    ' ',
  ),
);
/** Words that may stand twice in a row, or are doubled for effect: "that that", "had had", "the state they are in in the event". */
const MAY_BE_DOUBLED: ReadonlySet<string> = new Set(
  'that had is was do did so very no who what which it you her there then now again many much long far more bye ha tut cha yo pro blah hear knock chop hush tap aye'.split(
    ' ',
  ),
);
/** Behind these "to to" may be right: "the amount that they are entitled to to the extent". */
const TAKES_TO = /\b(?:subject|entitled|agreed|referred|adhered|consented|objected|have|has|had|want|wants|used|able)$/;
/** "in in vivo models": the second is no English word. */
const LATIN = /^ (?:vivo|vitro|situ|silico|utero|ovo|planta|rem|personam|specie|absentia|camera|toto|extenso|esse|posse|facto|jure|novo|minimis)\b/i;
/** What starts a phrase that a doubled pair may be made of: "to and to and", "of the of the". */
const PAIR_WORDS: ReadonlySet<string> = new Set(
  'the a an of and or our its their this these to in by for from with at on under as that is are be will may shall such any'.split(' '),
);

const LETTERS = /^[A-Za-z]+$/;
/** What a word goes on with: "in in-process research", "the the\u2019s". */
const GOES_ON = /[\w\u2019'\u2010\u2011-]/;

const NONE: readonly DoubledWordStated[] = [];

/** The words of a text that stand twice in a row, and the pairs of small words that do: "the the", "to and to and". `repeats` are those of its signs. */
export function doubledWords(text: string, repeats: readonly number[]): readonly DoubledWordStated[] {
  let found: DoubledWordStated[] | undefined;
  let end = 0;
  for (const start of repeats) {
    if (start < end) continue;
    const doubled = doubledAt(text, start) ?? pairAt(text, start);
    if (doubled === undefined) continue;
    found ??= [];
    found.push(doubled);
    end = doubled.span.end;
  }
  return found ?? NONE;
}

/** The start of the word that ends before an offset. */
function wordStart(text: string, end: number): number {
  const start = text.lastIndexOf(' ', end - 1) + 1;
  return start + text.slice(start, end).lastIndexOf(PIECE_SEPARATOR) + 1;
}

function doubledAt(text: string, start: number): DoubledWordStated | undefined {
  const first = wordStart(text, start - 1);
  const [one, other] = [text.slice(first, start - 1), text.slice(start, start + start - 1 - first)];
  const word = one.toLowerCase();
  if (other.toLowerCase() !== word || !LETTERS.test(one) || GOES_ON.test(text.charAt(start + one.length))) return undefined;
  if (MAY_BE_DOUBLED.has(word) || LATIN.test(text.slice(start + one.length, start + one.length + 12))) return undefined;
  const isInCapitals = one === one.toUpperCase();
  // "Class A a", "the The Bank", "Bora Bora", "Total Total".
  if (isInCapitals ? one !== other || !SURE.has(word) : other !== word) return undefined;
  const isSure = SURE.has(word) && !(word === 'to' && TAKES_TO.test(text.slice(Math.max(0, first - 12), Math.max(0, first - 1))));
  return stated(first, start - 1, start + one.length, isSure);
}

function pairAt(text: string, start: number): DoubledWordStated | undefined {
  const second = wordStart(text, start - 1);
  const first = second > 0 && text[second - 1] === ' ' ? wordStart(text, second - 1) : -1;
  if (first < 0) return undefined;
  const one = text.slice(first, start - 1);
  const other = text.slice(start, start + one.length);
  if (other !== one.toLowerCase() || GOES_ON.test(text.charAt(start + one.length))) return undefined;
  const [opens = '', closes = ''] = other.split(' ');
  return PAIR_WORDS.has(opens) && PAIR_WORDS.has(closes) ? stated(first, start - 1, start + one.length, true) : undefined;
}

function stated(start: number, firstEnd: number, end: number, isSure: boolean): DoubledWordStated {
  return { kind: 'doubledWord', span: { start, end }, excess: { start: firstEnd, end }, isSure };
}
