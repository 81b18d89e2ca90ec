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

/** Whether the UTF-16 unit shows nothing (zero-width space, word joiner, soft hyphen, byte order mark) and is dropped. */
export function isZeroWidth(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff;
}
