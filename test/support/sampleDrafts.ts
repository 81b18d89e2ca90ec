import { generatedDraft } from '../../scripts/generatedDraft';
import type { DraftFormat } from '../../server/src/draft/format';
import { LEGEND, sticker } from './drafts';
import { exampleText } from './project';

const SUPPLEMENT = `Filed Pursuant to Rule 424(b)(5)

Registration No. 333-278184

**PROSPECTUS SUPPLEMENT**

(To Prospectus dated March 22, 2024)

**Up to \\$50,000,000**

**Common Stock**

We have entered into a Sales Agreement, dated May 3, 2024 (the “Sales Agreement”), with Harborlight Securities LLC (the “Agent”), relating to shares of our common stock offered by this prospectus supplement and the accompanying prospectus (the “Base Prospectus”). We may sell up to $50,000,000 of shares under the Sales Agreement. As of the date of this prospectus supplement we have sold shares for gross proceeds of $1,200,000.

${LEGEND}

**The date of this prospectus supplement is May 3, 2024.**

**TABLE OF CONTENTS**

**PROSPECTUS SUPPLEMENT**

| Risk Factors | S-4 |
|---|---|
| The Offering | S-5 |

**PROSPECTUS**

| Risk Factors | 3 |
|---|---|

S-1

# THE OFFERING

<!-- tieout-disable-next-block undefined-term -- defined in the indenture -->
The Distribution Agreement is governed by the law of New York, and the Agent may

S-2

---

terminate the Sales Agreement on February 30, 2025. The following terms apply:

- the Distribution Agreement ends on May 3, 2027;
- <!-- not for Tieout --> the Agent takes 3.0% of $49,000,000;

[Table of Contents](#toc)

1. the Paying Agency Agreement stays.

| Fee | Shares | Amount |
|---|---:|---:|
| Placement | 1,000 | \\$2,000 |
| Sales *Agreement* | 500 | \\$1,000 |`;

const BASE = `**PROSPECTUS**

**TIDELINE, INC.**

**Common Stock**

**Preferred Stock**

**Debt Securities**

We may offer any combination of these securities. The terms are in the Indenture, dated March 1, 2024 (the “Indenture”).

${LEGEND.replace('this Supplement, the Prospectus Supplement or the Base Prospectus', 'this prospectus')}

**The date of this prospectus is March 22, 2024.**

The Trust Indenture is a contract. The Sales Agreement is none.`;

const REPORT = `**UNITED STATES**

**SECURITIES AND EXCHANGE COMMISSION**

Washington, D.C. 20549

**FORM 8-K**

**CURRENT REPORT**

On February 31, 2024 the Company signed a Merger Agreement (the “Merger Agreement”).

**SIGNATURES**

Exhibit 99.1

The Merger Agreement is attached.`;

const MARKED = `---
title: Supplement
---

${sticker(
  `Up to \\$14,500,000 may be sold under the Sales Agreement, dated March 3, 2024 (the “Sales Agreement”). We have sold \\$15,000,000 of shares.

<script>ignored</script>

\`\`\`
The Side Letter Agreement
\`\`\`

Heading
=======

The Side Letter Agreement is void. <!-- tieout-disable-section undefined-term -- known --> The prospectus supplement dated May 4, 2024 is meant.`,
)}`;

const [LEGEND_START = '', LEGEND_END = ''] = LEGEND.split(/ (?=Any representation)/);

const MARKDOWN_DRAFTS = [
  sticker('The legend is printed in two parts.', { legend: `${LEGEND_START}\n\nHarborlight\n\n${LEGEND_END}` }),
  sticker('The Company sold shares under the Sales Agreement.'),
  sticker('The “Notes” are due. The Note Purchase Agreement applies.', { legend: '' }),
  MARKED,
  `${SUPPLEMENT}\n\n${BASE}`,
  `${SUPPLEMENT}\n\n${BASE}\n\n${REPORT}`,
  `${sticker('The Merger Agreement was signed.')}\n\n${REPORT}`,
];

/** Small drafts as they are filed, in a format. */
export function sampleDrafts(format: DraftFormat): readonly string[] {
  const written = { markdown: (draft: string) => draft, html: asHtml, plaintext: asPlainText }[format];
  const drafts = [exampleText(), ...MARKDOWN_DRAFTS].map(written);
  const submission = format === 'markdown' ? [] : [asSubmission(['EX-5.1', written(REPORT)], ['424B5', written(SUPPLEMENT)], ['EX-99.1', written(BASE)])];
  return ['', ...drafts, ...submission, generatedDraft(3000, { seed: 1, format }), generatedDraft(6000, { seed: 2, format })];
}

/** Drafts in their wrappers as the documents of one submission, each under a form type. */
function asSubmission(...documents: readonly (readonly [formType: string, draft: string])[]): string {
  return documents.map(([formType, draft]) => draft.replace('<TYPE>424B5', `<TYPE>${formType}`)).join('');
}

/** A draft in the Markdown of this file as EDGAR HTML. */
function asHtml(draft: string): string {
  const body = blocksOf(draft).map(block => {
    if (/^\|/.test(block))
      return `<table>\n${rowsOf(
        block,
        cell => `<td>${cell}</td>`,
        row => `<tr>${row}</tr>`,
      ).join('\n')}\n</table>`;
    if (/^(?:---|<!--|<script)/.test(block)) return block.replace(/^---$/, '<hr style="page-break-after:always">');
    if (/^[-\d]/.test(block) && block.includes('. ') === false && block.startsWith('- ')) return `<ul>${block.replace(/^- (.*)$/gm, '<li>$1</li>')}</ul>`;
    return `<p style="margin:0">${block
      .replace(/^#+ /, '')
      .replace(/\*\*([^*]*)\*\*/g, '<b>$1</b>')
      .replaceAll('“', '&#147;')
      .replaceAll('\\$', '$')}</p>`;
  });
  return `<DOCUMENT>\n<TYPE>424B5\n<TEXT>\n<html><head><title>424B5</title></head><body>\n${body.join('\n\n')}\n</body></html>\n</TEXT>\n</DOCUMENT>\n`;
}

/** A draft in the Markdown of this file as EDGAR plain text. */
function asPlainText(draft: string): string {
  const body = blocksOf(draft).map(block => {
    if (/^\|/.test(block))
      return `<TABLE>\n<S>                           <C>            <C>\n${rowsOf(
        block,
        cell => cell.trim().padEnd(30),
        row => row.trimEnd(),
      ).join('\n')}\n</TABLE>`;
    if (block === '---') return '<PAGE>';
    if (/^<!--|^- /.test(block)) return block;
    const words = block.replace(/\*\*|^#+ /g, '').replaceAll('\\$', '$');
    return words.length > 80 ? wrapped(words) : words;
  });
  return `<DOCUMENT>\n<TYPE>424B5\n<TEXT>\n${body.join('\n\n')}\n</TEXT>\n</DOCUMENT>\n`;
}

function blocksOf(draft: string): readonly string[] {
  return draft.split(/\n{2,}/);
}

function rowsOf(table: string, cell: (text: string) => string, row: (cells: string) => string): readonly string[] {
  const lines = table
    .replaceAll('\\$', '$')
    .split('\n')
    .filter(line => !/^[|:-]+$/.test(line));
  return lines.map(line => row(line.split('|').slice(1, -1).map(cell).join('')));
}

function wrapped(words: string): string {
  return `   ${words
    .replace(/\s+/g, ' ')
    .replace(/(.{1,70})(?: |$)/g, '$1\n')
    .trim()}`;
}
