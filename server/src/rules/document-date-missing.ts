import { isSticker } from '../regulation/documentKind';
import { DATE_LINE } from '../regulation/standardTexts';
import { coverItemRule } from './coverItemRule';
import { insertionFix } from './insertion/insertion';

/** The document gives no date of its own, not even as a blank. The dates of the documents that it belongs to are not its own. */
export const documentDateMissing = coverItemRule({
  id: 'document-date-missing',
  title: 'A document without a date of its own',
  item: 'document-date',
  category: 'cover',
  severity: 'warning',
  why: 'Every prospectus and every supplement bears the approximate date of its issuance.',
  missing: { required: 'warning' },
  // As long as nothing stands behind the cover of a full document, its date line may still come.
  severityIn: ({ kind, cover }) => (isSticker(kind) || cover.contents !== undefined ? 'warning' : 'information'),
  absence: 'does not give the date of this document (“The date of this prospectus supplement is …”)',
  fixes: (_state, filing) => insertionFix({ what: 'the date line', texts: [DATE_LINE], where: 'behind-legend' }, filing),
});
