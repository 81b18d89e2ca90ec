import type { ChunkedText } from '../../text/chunkedText';
import { holdingOf } from '../submission';

/** Where the SGML wrapper of a submission opens a document, and its form type. */
const DOCUMENT = /<DOCUMENT>\s*<TYPE>\s*([^\s<]*)/gi;
const OPENS_SUBMISSION = /^\s*(?:<(?:SEC-DOCUMENT|IMS-DOCUMENT|DOCUMENT)>|-----BEGIN)/i;

/** The first units of the document that a source is filed for, so many or fewer: in a submission, exhibits may stand before and behind it. */
export function startOfOwnDocument(text: ChunkedText, length: number): string {
  const top = text.slice(0, length);
  const start = ownStart(text, top);
  const own = start === 0 ? top : text.slice(start, start + length);
  const next = documentsIn(own).find(({ index }) => index > 0);
  return next === undefined ? own : own.slice(0, next.index);
}

function ownStart(text: ChunkedText, top: string): number {
  const documents = documentsIn(top);
  const [first] = documents;
  if (first === undefined) return 0;
  const own = documents.find(holdsProspectus) ?? documentsIn(text.toString()).find(holdsProspectus);
  if (own !== undefined) return own.index;
  return OPENS_SUBMISSION.test(top) ? first.index : 0;
}

function documentsIn(source: string): readonly RegExpExecArray[] {
  return [...source.matchAll(DOCUMENT)];
}

function holdsProspectus([, formType = '']: RegExpExecArray): boolean {
  return holdingOf(formType) === 'prospectus';
}
