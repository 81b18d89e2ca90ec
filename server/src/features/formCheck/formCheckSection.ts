import { grouped } from '../../text/grouped';
import { escaped, lines } from '../sheet/html';
import type { WritePlace } from '../sheet/place';
import type { Sheet, SheetFormElement, SheetFormItem } from '../sheet/sheet';
import { needsLook, statusMark, statusWords } from './itemWords';

const HEADS = '<tr><th scope="col">Item</th><th scope="col">Status</th><th scope="col">Place</th><th scope="col">What is asked for</th></tr>';
const COLUMNS = 4;

/** The form check as a section of the sheet. */
export function formCheckSection(sheet: Sheet, place: WritePlace): string {
  return lines('<section aria-labelledby="form-check">', '<h2 id="form-check">Form check</h2>', formCheckTable(sheet, place), '</section>');
}

/** The form check as a table: each item that is applicable with how it stands, where, and by what law; then the names of the others. */
export function formCheckTable({ formCheck, parts }: Sheet, place: WritePlace): string {
  const groups = [...grouped(formCheck, item => item.part)];
  return lines(
    '<table class="form-check">',
    '<caption>What each cover has to say, and where it does</caption>',
    `<thead>${HEADS}</thead>`,
    ...groups.map(([part, items]) =>
      lines(
        '<tbody>',
        groups.length > 1 ? `<tr><th scope="rowgroup" colspan="${COLUMNS}">${escaped(parts[part]?.name ?? '')}</th></tr>` : '',
        items.filter(isApplicable).map(item => row(item, place)),
        otherRow(items.filter(item => !isApplicable(item))),
        '</tbody>',
      ),
    ),
    '</table>',
  );
}

function isApplicable({ status }: SheetFormItem): boolean {
  return status !== 'not-applicable';
}

function row(item: SheetFormItem, place: WritePlace): string {
  const { name, authority, requirement, range, elements, status } = item;
  const tone = needsLook(item) ? 'conflicting' : status === 'met' ? 'tied' : 'faint';
  const law = authority === null ? '' : ` <a href="${escaped(authority.url)}">${escaped(authority.citation)}</a>`;
  const lacking = elements.filter(({ isMet, isCustom }) => !isMet && !isCustom && status !== 'met');
  return `<tr><th scope="row">${escaped(name)}</th><td class="item-status"><span class="${tone}">${statusMark(item)} ${escaped(statusWords(item))}</span>${lacking.map(lackLine).join('')}</td><td class="item-place">${range === null ? '' : place(range)}</td><td class="asked">${escaped(requirement)}${law}</td></tr>`;
}

function lackLine({ lack }: SheetFormElement): string {
  return `<span class="message">It ${escaped(lack)}.</span>`;
}

/** What is not asked of a document of this kind. */
function otherRow(items: readonly SheetFormItem[]): string {
  if (items.length === 0) return '';
  const names = items.map(({ name }) => escaped(name)).join(' · ');
  return `<tr class="faint"><th scope="row">Not applicable</th><td colspan="${COLUMNS - 1}">${names}</td></tr>`;
}
