import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../../scripts/editor/projectRoot';
import { generatedDraft } from '../../../scripts/generatedDraft';

/** How many copies of the draft there are in the archive, so that a check of the folder takes its time. */
const ARCHIVED = 800;

/** The names of the files in the folder of a deal. */
export const DRAFT = 'supplement-no-1.md';
export const NEXT_DRAFT = 'no-2.supplement.md';
/** The example, less its Commission legend. */
export const WITHOUT_LEGEND = 'supplement-without-legend.md';
export const NOTES = 'README.md';
export const PROJECT_FILE = 'tieout.json';
/** A filing of half a megabyte as EDGAR has it: a real one where there is a corpus. */
export const FILING = 'filing.htm';
const FILING_SIZE = 500_000;
/** How many drafts there are in it. */
export const DRAFTS = ARCHIVED + 4;

/** A draft that has only begun, in the language of supplements. */
const BEGUN = `Filed Pursuant to Rule 424(b)(3)

Registration No. 333-[      ]

(To Prospectus Supplement dated August 20, 2020 and Prospectus dated August 20, 2020)

**SUPPLEMENT NO. 2**

${[
  'We may sell shares of our common stock having an aggregate offering price of up to \\$14,500,000 under the equity distribution agreement dated',
  'August 11, 2020 (the “Equity Distribution Agreement”). As of [●], 2022, we have sold 4,169 shares for aggregate gross proceeds of \\$[X].',
].join(' ')}

${[
  '**Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of these securities or',
  'determined if this Supplement, the Prospectus Supplement or the Prospectus is truthful or complete. Any representation to the contrary is a',
  'criminal offense.**',
].join(' ')}

`;

/** The editor does not colour or hover in longer lines. */
const LONGEST_LINE = 20_000;

/** The smallest supplement of the corpus that is as large, or a generated one. */
async function filing(): Promise<string> {
  const corpus = path.join(process.env['TIEOUT_SHARED'] ?? path.resolve(projectRoot(), '..', 'shared'), 'corpus', 'raw');
  const names = existsSync(corpus) ? await readdir(corpus) : [];
  const sources = await Promise.all(names.filter(name => name.startsWith('424b5')).map(name => readFile(path.join(corpus, name), 'utf8')));
  const [smallest] = sources
    .filter(source => source.length >= FILING_SIZE && source.split('\n').every(({ length }) => length < LONGEST_LINE))
    .sort((a, b) => a.length - b.length);
  return smallest ?? generatedDraft(FILING_SIZE, { format: 'html' });
}

/** Makes the folder of a deal with the example draft, a draft that has begun, notes that are no draft, and an archive. */
export async function makeDeal(folder: string): Promise<void> {
  const example = path.join(projectRoot(), 'examples', 'cellectar-supplement-no-1.md');
  const archive = path.join(folder, 'archive');
  await mkdir(archive, { recursive: true });
  await copyFile(example, path.join(folder, DRAFT));
  await writeFile(path.join(folder, WITHOUT_LEGEND), (await readFile(example, 'utf8')).replace(/^.*criminal offense.*$/m, ''));
  await writeFile(path.join(folder, NEXT_DRAFT), BEGUN);
  await writeFile(path.join(folder, FILING), await filing());
  await writeFile(path.join(folder, NOTES), '# The deal\n\nDrafts and what they are taken from.\n');
  for (let copy = 1; copy <= ARCHIVED; copy++) await copyFile(example, path.join(archive, `version-${copy}.md`));
}
