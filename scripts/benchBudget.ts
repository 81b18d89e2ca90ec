import type { DraftFormat } from '../server/src/draft/format';

/** What the bench measured of one draft: milliseconds, and bytes of heap per unit of the source. */
export interface BenchRow {
  readonly name: string;
  readonly format: DraftFormat;
  /** Source units. */
  readonly size: number;
  readonly floor: number;
  readonly full: number;
  /** The medians for each place that a character is typed in, where the draft has such a place. */
  readonly typed: readonly number[];
  readonly hover: number | undefined;
  readonly heap: number | undefined;
}

const MEGABYTE = 1024 * 1024;
const MOST_FULL = 40;
const MOST_TYPED: Readonly<Record<DraftFormat, number>> = { markdown: 4, plaintext: 4, html: 8 };
/** A draft of four megabytes may take so many times as long as one of one. */
const MOST_GROWTH = 2;
/** What takes less is not compared: the clock and the machine make more of a difference. */
const COMPARED_FROM = 1;
const MOST_HOVER = 2;
const MOST_HEAP = 12;

/** What of all that was measured is over the budget above, a line each. Each format is held against its own draft of a megabyte. */
export function overBudget(rows: readonly BenchRow[]): readonly string[] {
  return rows.flatMap(row => {
    const { name, format, size, floor, full, hover, heap } = row;
    const typed = Math.max(0, ...row.typed);
    const isLarge = size > 2 * MEGABYTE;
    const isOfMegabyte = !isLarge && size > MEGABYTE / 2;
    const smaller = rows.find(other => other.format === format && other.size > MEGABYTE / 2 && other.size <= 2 * MEGABYTE);
    const growth = typed / Math.max(COMPARED_FROM, ...(smaller?.typed ?? []));
    return [
      ...over(isOfMegabyte, `${name}: full check, times the floor`, full / floor, MOST_FULL),
      ...over(size <= 2 * MEGABYTE, `${name}: typed character, milliseconds`, typed, MOST_TYPED[format]),
      ...over(isLarge && smaller !== undefined, `${name}: typed character, times that of a megabyte`, growth, MOST_GROWTH),
      ...over(true, `${name}: hover, milliseconds`, hover ?? 0, MOST_HOVER),
      ...over(isLarge, `${name}: heap, times the source`, heap ?? 0, MOST_HEAP),
    ];
  });
}

function over(applies: boolean, what: string, measured: number, most: number): readonly string[] {
  return applies && measured > most ? [`${what}: ${measured.toFixed(1)} (budget ${most})`] : [];
}
