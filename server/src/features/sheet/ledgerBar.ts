import { escaped, lines } from './html';
import type { WritePlace } from './place';
import { isNegative, type SheetAmount, type SheetDerived, type SheetLedger } from './sheet';

const WIDTH = 640;
const HEIGHT = 28;
/** So that a little that was sold can be seen. */
const LEAST_WIDTH = 2;

/** The amounts of the offering: a bar of what may be sold and what was, and its numbers as a table. */
export function ledgerSection(ledger: SheetLedger, place: WritePlace): string {
  const { cap, soldGross, soldShares, remaining, averagePrice } = ledger;
  return lines(
    '<section aria-labelledby="offering">',
    '<h2 id="offering">The offering</h2>',
    cap === null || soldGross === null ? '' : bar(cap, soldGross, remaining),
    '<table class="ledger">',
    '<caption>What may be sold, what was, and what follows</caption>',
    '<thead><tr><th scope="col">What</th><th scope="col" class="number">Figure</th><th scope="col">Place or arithmetic</th></tr></thead>',
    '<tbody>',
    stated('Aggregate offering price (cap)', cap, place),
    stated('Gross proceeds of shares sold', soldGross, place),
    stated('Shares sold', soldShares, place),
    followed('Average price', averagePrice),
    followed(remaining !== null && isNegative(remaining) ? 'Sold beyond the cap' : 'Unsold', remaining),
    '</tbody>',
    '</table>',
    '</section>',
  );
}

function stated(what: string, amount: SheetAmount | null, place: WritePlace): string {
  return amount === null ? '' : `<tr><th scope="row">${what}</th><td class="number">${escaped(amount.words)}</td><td>${place(amount.range)}</td></tr>`;
}

function followed(what: string, derived: SheetDerived | null): string {
  if (derived === null) return '';
  return `<tr><th scope="row">${what}</th><td class="number">${escaped(derived.words.replace('-', ''))}</td><td>${escaped(derived.working)}</td></tr>`;
}

/** The bar: what was sold of what may be sold. Where more was sold, the cap is a mark in it. */
function bar(cap: SheetAmount, sold: SheetAmount, remaining: SheetDerived | null): string {
  const [capValue, soldValue] = [Number(cap.value), Number(sold.value)];
  const most = Math.max(capValue, soldValue);
  if (!(most > 0)) return '';
  const widthOf = (value: number) => (value <= 0 ? 0 : Math.max(LEAST_WIDTH, Math.min(WIDTH, (value / most) * WIDTH)));
  const isOver = soldValue > capValue;
  const rest = remaining === null ? '' : isOver ? `, ${remaining.words.replace('-', '')} more than the cap` : `, ${remaining.words} unsold`;
  const said = `${sold.words} sold of ${cap.words}${rest}`;
  const mark = widthOf(capValue).toFixed(1);
  return lines(
    '<figure>',
    `<svg class="bar" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="bar-title">`,
    `<title id="bar-title">${escaped(said)}</title>`,
    `<rect class="whole" x="0.5" y="0.5" width="${WIDTH - 1}" height="${HEIGHT - 1}"/>`,
    `<rect class="${isOver ? 'sold over' : 'sold'}" x="0.5" y="0.5" width="${widthOf(soldValue).toFixed(1)}" height="${HEIGHT - 1}"/>`,
    isOver ? `<line class="mark" x1="${mark}" x2="${mark}" y1="0" y2="${HEIGHT}"/>` : '',
    '</svg>',
    `<figcaption>${escaped(said)} (${percentage(soldValue / capValue)} of the cap sold)</figcaption>`,
    '</figure>',
  );
}

function percentage(share: number): string {
  return Number.isFinite(share) ? `${(share * 100).toFixed(1)}%` : 'more than all';
}
