const BULLET = /^[•·▪▫◦‣●○■□➢❖\uf0b7]/;
/** Marks that are words or dashes as well. */
const TYPED_BULLET = /^[-*–—o.](?=\s|$)/;
const ENUMERATOR = /^(?:\((?:[ivx]{1,5}|[IVX]{1,5}|[a-zA-Z]|\d{1,3})\)|\d{1,3}[.)])(?=\s|$)/;
const PAGE_NUMBER = /^(?:[-–—]\s?[A-Z]?-?\w{1,5}\s?[-–—]|\(\w{1,5}\))$/;
const LONGEST_PAGE_NUMBER = 12;

/** The mark that an item of a list starts with. */
export interface ListMark {
  /** The units of a bullet, which shows nothing; 0 for a letter or number, which is part of the text. */
  readonly bullet: number;
  /** Whether it is a sign that stands for nothing else. */
  readonly isPlain: boolean;
}

/** The mark at the start of a text without white space before it; undefined where there is none, as before the number of a page in dashes or brackets. */
export function listMark(text: string): ListMark | undefined {
  if (text.length <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.test(text)) return undefined;
  if (BULLET.test(text)) return { bullet: 1, isPlain: true };
  if (TYPED_BULLET.test(text)) return { bullet: 1, isPlain: false };
  return ENUMERATOR.test(text) ? { bullet: 0, isPlain: false } : undefined;
}
