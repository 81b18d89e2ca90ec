import { grouped } from '../../text/grouped';
import { escaped, lines } from '../sheet/html';
import type { WritePlace } from '../sheet/place';
import type { Sheet, SheetFormElement, SheetFormItem } from '../sheet/sheet';
import { needsLook, statusMark, statusWords } from './itemWords';

const HEADS = '<tr><th scope="col">Item</th><th scope="col">Status</th><th scope="col">Place</th><th scope="col">What is asked for</th></tr>';
const COLUMNS = 4;

/** The form check as a section of a page: each item with how it stands, where, and by what law. */
export function formCheckSection({ formCheck, parts }: Sheet, place: WritePlace): string {
  const groups = [...grouped(formCheck, item => item.part)];
  return lines(
    '<section aria-labelledby="form-check">',
    '<h2 id="form-check">Form check</h2>',
    '<table class="form-check">',
    '<caption>What each cover has to say, and where it does</caption>',
    `<thead>${HEADS}</thead>`,
    ...groups.map(([part, items]) =>
      lines(
        '<tbody>',
        groups.length > 1 ? `<tr><th scope="rowgroup" colspan="${COLUMNS}">${escaped(parts[part]?.name ?? '')}</th></tr>` : '',
        items.map(item => row(item, place)),
        '</tbody>',
      ),
    ),
    '</table>',
    '</section>',
  );
}

function row(item: SheetFormItem, place: WritePlace): string {
  const { name, authority, requirement, range, elements, status } = item;
  const tone = needsLook(item) ? 'conflicting' : status === 'met' ? 'tied' : 'faint';
  const law = authority === null ? '' : ` <a href="${escaped(authority.url)}">${escaped(authority.citation)}</a>`;
  const said = status === 'not-applicable' ? [] : elements.filter(({ isMet, isCustom }) => !isMet && !isCustom);
  return `<tr><th scope="row">${escaped(name)}</th><td><span class="${tone}">${statusMark(item)} ${escaped(statusWords(item))}</span>${said.map(lackLine).join('')}</td><td class="item-place">${range === null ? '' : place(range)}</td><td>${escaped(requirement)}${law}</td></tr>`;
}

function lackLine({ lack }: SheetFormElement): string {
  return `<span class="message">It ${escaped(lack)}.</span>`;
}
