import { counted, escaped, lines } from './html';
import type { SheetDay } from './sheet';

/** More days than these make no drawing that anybody reads. */
const MOST_DRAWN = 40;
const WIDTH = 1000;
const ROW = 22;
const EDGE = 16;
/** Where the axis stands, where the lines to the labels end, and where the labels start. */
const AXIS = 64;
const LEADER_END = 120;
const LABEL = 128;
/** The longest label that the width holds. */
const LONGEST_LABEL = 122;
/** The least distance between two years on the axis. */
const YEAR_GAP = 16;

/**
 * The days of a draft along an axis, with a label each. The labels stand one below the other and a line leads from each to its day, so that none covers
 * another, however close the days are.
 */
export function timelineSection(timeline: readonly SheetDay[]): string {
  const drawn = drawnDays(timeline);
  if (drawn.length === 0) return '';
  const isAll = drawn.length === timeline.length;
  const what = isAll ? '' : `<p>${drawn.length} of ${counted(timeline.length, 'day')}: those whose use is known and those that are named most often.</p>`;
  return lines(
    '<section aria-labelledby="timeline">',
    '<h2 id="timeline">Timeline</h2>',
    what,
    '<figure class="scroll" tabindex="0" aria-labelledby="timeline">',
    drawing(drawn),
    '</figure>',
    '</section>',
  );
}

/** All days, or the tellingest of many. */
function drawnDays(timeline: readonly SheetDay[]): readonly SheetDay[] {
  if (timeline.length <= MOST_DRAWN) return timeline;
  const chosen = new Set([...timeline].sort((a, b) => Number(b.uses.length > 0) - Number(a.uses.length > 0) || b.count - a.count).slice(0, MOST_DRAWN));
  return timeline.filter(day => chosen.has(day));
}

function drawing(days: readonly SheetDay[]): string {
  const height = 2 * EDGE + (days.length - 1) * ROW + ROW;
  const [first, last] = [timeOf(days[0]), timeOf(days.at(-1))];
  const [top, bottom] = [EDGE + ROW / 2, height - EDGE - ROW / 2];
  const yOf = (time: number) => (last === first ? (top + bottom) / 2 : top + ((time - first) / (last - first)) * (bottom - top));
  const labels = days.map(labelOf);
  return lines(
    `<svg class="timeline" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="timeline-title timeline-text">`,
    `<title id="timeline-title">${escaped(`${counted(days.length, 'day')} from ${days[0]?.words} to ${days.at(-1)?.words}`)}</title>`,
    `<desc id="timeline-text">${escaped(`${labels.join('; ')}.`)}</desc>`,
    `<line class="axis" x1="${AXIS}" x2="${AXIS}" y1="${EDGE / 2}" y2="${height - EDGE / 2}"/>`,
    years(first, last, yOf),
    days.map((day, index) => {
      const [y, labelY] = [yOf(timeOf(day)).toFixed(1), EDGE + index * ROW + ROW / 2];
      const line = `<path class="leader" d="M${AXIS} ${y}L${LEADER_END} ${labelY}"/>`;
      return `${line}<circle class="dot" cx="${AXIS}" cy="${y}" r="4"/><text x="${LABEL}" y="${labelY}" dy="0.35em">${escaped(shortened(labels[index] ?? ''))}</text>`;
    }),
    '</svg>',
  );
}

function labelOf({ words, weekday, uses, count }: SheetDay): string {
  return [`${weekday}, ${words}`, ...(uses.length > 0 ? [uses.join(', ')] : []), ...(count > 1 ? [`named ${count} times`] : [])].join(' · ');
}

function shortened(label: string): string {
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, label.lastIndexOf(' ', LONGEST_LABEL - 1))}…`;
}

/** The years that begin between two times, as many as stand clear of one another. */
function years(first: number, last: number, yOf: (time: number) => number): readonly string[] {
  const ticks: string[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (let year = Math.ceil(first); year <= last; year++) {
    const y = yOf(year);
    if (y < free) continue;
    free = y + YEAR_GAP;
    ticks.push(`<path class="axis" d="M${AXIS - 5} ${y.toFixed(1)}h5"/><text class="year" x="${AXIS - 9}" y="${y.toFixed(1)}" dy="0.35em">${year}</text>`);
  }
  return ticks;
}

/** A day as a number of years, near enough for a drawing. */
function timeOf(day: SheetDay | undefined): number {
  const [year = 0, month = 1, ofMonth = 1] = (day?.date ?? '').split('-').map(Number);
  return year + (month - 1) / 12 + (ofMonth - 1) / 372;
}
