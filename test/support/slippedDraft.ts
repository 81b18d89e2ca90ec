import { Chance } from '../../scripts/chance';
import { HTML } from '../../scripts/generatedHtml';
import { MarkdownWriter } from '../../scripts/generatedMarkdown';
import { PagedWriter } from '../../scripts/generatedPages';
import { coverParts, type DraftWriter, type Part, programParts } from '../../scripts/generatedParts';
import { PLAIN_TEXT } from '../../scripts/generatedPlainText';
import type { DraftFormat } from '../../server/src/draft/format';

/** What is wrong in the draft, behind the parts of each program. */
const SLIPS: readonly (readonly Part[])[] = [
  [
    {
      kind: 'paragraph',
      text: 'The license of our second site ends on February 30, 2025, and we may not find another one in time for the trials that are to start then.',
    },
    { kind: 'list', items: ['until June 31, 2024, all of the doses that we have ordered so far; and', 'under the Supply Agreement, the rest of them.'] },
  ],
  [
    {
      kind: 'paragraph',
      text: 'Under the Equity Distribution Agreement, we may offer and sell shares of our common stock having an aggregate offering price of up to $70,000,000 from time to time through Harborlight, acting as our sales agent.',
    },
    {
      kind: 'table',
      head: ['Milestone', 'Program', 'Due'],
      rows: [
        ['First dose', 'thyroid', 'November 31, 2023'],
        ['Last dose', 'lung', 'May 1, 2024'],
      ],
    },
  ],
  [
    {
      kind: 'paragraph',
      text: 'As of the date of this prospectus supplement, we have sold shares of our common stock pursuant to the Sales Agreement for aggregate gross proceeds of $81,250,000, as we said in the accompanying prospectus dated April 13, 2022.',
    },
  ],
];

/** An at-the-market supplement with slips of many sorts, in the same words in each format. */
export function slippedDraft(format: DraftFormat, seed = 1): string {
  const chance = new Chance(seed);
  const writer: DraftWriter = format === 'markdown' ? new MarkdownWriter() : new PagedWriter(format === 'html' ? HTML : PLAIN_TEXT);
  writer.write(
    coverParts(chance).map(part =>
      part.kind === 'coverLine'
        ? { ...part, text: part.text.replace(' or determined if this prospectus supplement or the accompanying prospectus is truthful or complete', '') }
        : part,
    ),
  );
  for (const [index, slips] of SLIPS.entries()) {
    writer.write(programParts(chance, index + 1));
    writer.write(slips);
  }
  return writer.finish();
}
