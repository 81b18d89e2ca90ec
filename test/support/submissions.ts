import type { DraftFormat } from '../../server/src/draft/format';
import { LEGEND } from './drafts';

/** The formats in which EDGAR wraps documents. */
export const WRAPPED_FORMATS = ['html', 'plaintext'] as const satisfies readonly DraftFormat[];

/** A document in the wrapper of a submission, with its paragraphs as they are written in the format. */
export function submitted(format: (typeof WRAPPED_FORMATS)[number], formType: string, paragraphs: readonly string[]): string {
  const text = format === 'html' ? `<html><body>\n${paragraphs.map(words => `<p>${words}</p>`).join('\n')}\n</body></html>` : paragraphs.join('\n\n');
  return `<DOCUMENT>\n<TYPE>${formType}\n<SEQUENCE>1\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;
}

const OF_SUPPLEMENT = LEGEND.replaceAll('**', '').replace('this Supplement, the Prospectus Supplement or the Base Prospectus', 'this prospectus supplement');

/** An at-the-market supplement in which nothing is wrong, with paragraphs of a test behind its cover. */
export function supplementWith(...paragraphs: readonly string[]): readonly string[] {
  return [
    'Filed Pursuant to Rule 424(b)(5)',
    'Registration No. 333-278184',
    'PROSPECTUS SUPPLEMENT',
    '(To Prospectus dated March 22, 2024)',
    'ACME BIO, INC.',
    'This prospectus supplement relates to an at the market offering of up to $50,000,000 of shares under the Sales Agreement, dated May 3, 2024 (the “Sales Agreement”), through our sales agent, who uses commercially reasonable efforts; nothing is held in escrow. See Rule 415.',
    'See “Risk Factors” on page S-3 of this prospectus supplement.',
    OF_SUPPLEMENT,
    'The date of this prospectus supplement is May 3, 2024.',
    ...paragraphs,
  ];
}
