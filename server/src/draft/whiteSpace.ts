/** Whether the UTF-16 unit is a space of any width, a tab or a line break; all are one space in clean text. */
export function isWhiteSpace(unit: number): boolean {
  if (unit < 0xa0) return unit === 32 || (unit >= 9 && unit <= 13);
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/**
 * What shows nothing and is dropped, as the inside of a class of a pattern: zero-width spaces, word joiner, soft hyphen, byte order mark, and the marks that say in which
 * direction text runs.
 */
export const ZERO_WIDTH = String.raw`\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff`;

/** Whether the UTF-16 unit is one of those. */
export function isZeroWidth(unit: number): boolean {
  return (
    unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    unit === 0x2060 ||
    (unit >= 0x2066 && unit <= 0x2069) ||
    unit === 0xfeff
  );
}
