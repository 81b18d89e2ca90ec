import type { DocumentSelector, TextDocument } from 'vscode';

/** The languages that drafts are written in. */
const LANGUAGES = ['prospectus-supplement', 'markdown', 'plaintext', 'html'];
/** Where drafts are; not the old versions that a comparison shows beside them. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-test-web'];

/** The documents that may be drafts. */
export const DRAFTS = SCHEMES.flatMap(scheme => LANGUAGES.map(language => ({ scheme, language })));

/** The project files. */
export const PROJECT_FILES = SCHEMES.map(scheme => ({ scheme, pattern: '**/tieout.json' }));

/** Whether a document may be a draft. */
export function mayBeDraft({ languageId, uri }: TextDocument): boolean {
  return LANGUAGES.includes(languageId) && SCHEMES.includes(uri.scheme);
}

/** The same for the parts of the editor that ask by selector. */
export const DRAFT_SELECTOR: DocumentSelector = DRAFTS;
