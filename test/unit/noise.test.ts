import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { Chance } from '../../scripts/chance';
import type { DraftFormat } from '../../server/src/draft/format';
import { written } from '../../server/src/draft/writing';
import { sticker } from '../support/drafts';
import { NOISES } from '../support/noise';
import { exampleText, SHARED } from '../support/project';
import { runs, TIMES } from '../support/runs';
import { saidFindings } from '../support/saidFindings';
import { slippedDraft } from '../support/slippedDraft';

/** Of the corpus so many filings are read, and none longer. */
const FILINGS = 16;
const LONGEST = 600_000;

const FORMATS = ['markdown', 'html', 'plaintext'] as const;

/** A sticker with a slip of each sort. */
const STICKER =
  sticker(`On May 3, 2023, we entered into a sales agreement (the “Equity Agreement”) with an agent, relating to shares of our common stock, which ends on February 30, 2026.

**Offering Price:** In accordance with the terms of the Equity Agreement, we may offer and sell shares of our common stock having an aggregate offering price of up to $4,000,000.

**Use of Proceeds:** As of the date of this Supplement, we have sold shares under the Equity Agreement for aggregate gross proceeds of $5,000,000, as the Sales Agreement allows.

The Base Prospectus is amended: the words “prospectus dated April 3, 2024” are to be read as they stand in the accompanying prospectus dated April 5, 2024.`);

/** Paragraphs of Markdown, some of which start in bold, in another format. */
function inFormat(markdown: string, format: DraftFormat): string {
  if (format === 'markdown') return `${markdown}\n`;
  const plain = markdown.replaceAll('\\$', '$');
  if (format === 'plaintext') return `${plain.replaceAll('**', '').replaceAll('---', '<PAGE>')}\n`;
  const paragraphs = plain.split('\n\n').filter(text => text.trim() !== '');
  return paragraphs.map(text => `<p>${written(text, format, false).replace(/\*\*(.*?)\*\*/gs, '<b>$1</b>')}</p>\n`).join('');
}

/** Which rules found something, each once. */
function rulesOf([, ...findings]: readonly string[]): readonly string[] {
  return [...new Set(findings.map(said => said.slice(0, said.indexOf(' '))))].sort();
}

const ALL_SLIPS = ['cap-conflict', 'commission-legend-element', 'impossible-date', 'prior-document-date-conflict', 'sold-exceeds-cap', 'undefined-term'];

describe('mark-up and white space that say nothing', () => {
  for (const format of FORMATS) {
    const drafts = [inFormat(STICKER, format), inFormat(exampleText(), format), slippedDraft(format, 1), slippedDraft(format, 2)];
    const said = drafts.map(draft => saidFindings(draft, format));

    it(`stand in drafts with slips: ${format}`, () => {
      assert.deepEqual(said.map(rulesOf), [
        ['impossible-date', 'sold-exceeds-cap', 'undefined-term'],
        ['legend-object-mismatch', 'rule-424-header-missing', 'undefined-term'],
        ALL_SLIPS,
        ALL_SLIPS,
      ]);
    });

    for (const [name, noise] of Object.entries(NOISES[format])) {
      it(`change no finding: ${format}, ${name}`, () => {
        fc.assert(
          fc.property(fc.nat(drafts.length - 1), fc.nat(), (index, seed) => {
            assert.deepEqual(saidFindings(noise(drafts[index] ?? '', new Chance(seed)), format), said[index]);
          }),
          runs(40),
        );
      });
    }
  }

  it('nor does the format, where the words are the same', () => {
    fc.assert(
      fc.property(fc.nat(), seed => {
        const [markdown, ...others] = FORMATS.map(format => saidFindings(slippedDraft(format, seed), format).map(said => said.replace(/[“”"]/g, '"')));
        for (const other of others) assert.deepEqual(other, markdown);
      }),
      runs(20),
    );
  });
});

describe('mark-up and white space that say nothing in real filings', () => {
  const corpus = path.join(SHARED, 'corpus');

  before(function () {
    if (existsSync(corpus)) return;
    console.log(`    skipped: there is no corpus of filings at ${corpus} (TIEOUT_SHARED)`);
    this.skip();
  });

  for (const [folder, format] of [
    ['md', 'markdown'],
    ['raw', 'html'],
  ] as const) {
    it(`change no finding: ${format}`, () => {
      const names = readdirSync(path.join(corpus, folder)).filter(name => /^424.*\.(?:md|htm)$/.test(name));
      const every = Math.ceil(names.length / FILINGS);
      for (const name of names.filter((_, index) => index % every === 0)) {
        const source = readFileSync(path.join(corpus, folder, name), 'utf8').replaceAll('\r\n', '\n');
        if (source.length > LONGEST) continue;
        const said = saidFindings(source, format);
        for (const [what, noise] of Object.entries(NOISES[format]))
          assert.deepEqual(saidFindings(noise(source, new Chance(1)), format), said, `${name}: ${what}`);
      }
    }).timeout(120_000 * TIMES);
  }
});
