import type { DraftFormat } from '../draft/format';

/** The editor's name of the language of our own. */
export const OWN_LANGUAGE = 'prospectus-supplement';

const FORMATS: ReadonlyMap<string, DraftFormat> = new Map([
  ['markdown', 'markdown'],
  [OWN_LANGUAGE, 'markdown'],
  ['html', 'html'],
]);

/** The format of a document by the editor's name of its language. */
export function formatOf(languageId: string): DraftFormat {
  return FORMATS.get(languageId) ?? 'plaintext';
}

/** Whether the language says that the document is a prospectus supplement. */
export function isDeclared(languageId: string): boolean {
  return languageId === OWN_LANGUAGE;
}
