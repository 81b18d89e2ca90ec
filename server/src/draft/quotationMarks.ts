const DOUBLED: ReadonlyMap<number, string> = new Map([
  [0x60, '\u201c'],
  [0x27, '"'],
  [0x2018, '\u201c'],
  [0x2019, '\u201d'],
]);

/**
 * The quotation mark that two single marks side by side stand for, as EDGAR's text and older HTML write it: ``, '', ‘‘ or ’’. Takes the UTF-16 unit
 * of the single mark; undefined where it is none.
 */
export function quotationMarkOfTwo(unit: number): string | undefined {
  return DOUBLED.get(unit);
}
