import type { Scanner } from './block';
import type { DraftFormat } from './format';
import { htmlScanner } from './html/htmlScanner';
import { markdownScanner } from './markdown/markdownScanner';
import { plainTextScanner } from './plaintext/scanPlainText';

/** What a scanner keeps in its states is its own affair. */
const SCANNERS: Readonly<Record<DraftFormat, Scanner<unknown>>> = { markdown: markdownScanner, html: htmlScanner, plaintext: plainTextScanner };

/** The scanner of a format. */
export function scannerOf(format: DraftFormat): Scanner<unknown> {
  return SCANNERS[format];
}
