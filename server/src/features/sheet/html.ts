import Big from 'big.js';
import { sayNumber } from '../../facts/sayFigure';

/** Text as HTML that shows it as it is, in an element or in a quoted attribute. Signs that no HTML may hold are left out. */
export function escaped(text: string): string {
  if (!MAY_BE_SIGN.test(text)) return text;
  return text.replace(UNPRINTABLE, '').replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}

/** Most words have none of these, and are as they are. */
const MAY_BE_SIGN = /[&<>"'\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;
/** Controls but for white space, and halves of characters. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** HTML of several pieces, each on a line of its own. */
export function lines(...pieces: readonly (string | readonly string[])[]): string {
  return pieces
    .flat()
    .filter(piece => piece !== '')
    .join('\n');
}

/** A number with what is counted: "1 other", "2 others". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${sayNumber(Big(count))} ${count === 1 ? one : many}`;
}
