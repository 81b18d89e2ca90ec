import type { DraftFormat } from '../draft/format';

const FORMATS: ReadonlyMap<string, DraftFormat> = new Map([
  ['markdown', 'markdown'],
  ['prospectus-supplement', 'markdown'],
  ['html', 'html'],
]);

/** The format of a document by the editor's name of its language. */
export function formatOf(languageId: string): DraftFormat {
  return FORMATS.get(languageId) ?? 'plaintext';
}

/** Whether the language says that the document is a prospectus supplement. */
export function isDeclared(languageId: string): boolean {
  return languageId === 'prospectus-supplement';
}
