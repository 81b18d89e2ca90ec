import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FORMAT_HEAD, formatInside } from '../../server/src/draft/format';
import { draftOf } from '../../server/src/draft/readDraft';
import { statementsOf } from '../../server/src/facts/statementsOf';
import { COMMISSION_LEGEND_ELEMENTS } from '../../server/src/regulation/commissionLegend';
import { SHARED } from '../support/project';

const CORPUS = path.join(SHARED, 'corpus');
const WHOLE = Object.keys(COMMISSION_LEGEND_ELEMENTS).join(' ');
/** Legends that are not whole, by the filing and what they have: that of a mutual fund, by Rule 481(b)(1), names no state. */
const NOT_WHOLE: Readonly<Record<string, string>> = { 'neg-485bpos-edgartools-delaware-485bpos': 'negation commission approval disclosure criminalOffense' };
/** Small words that are lost in the legends of filings: the base prospectus of one issuer, bound behind two supplements (R35 in inconsistencies.jsonl). */
const SLIPS: Readonly<Record<string, readonly string[]>> = {
  '424b5-strive-inc-2026-01-22': ['disapproved these'],
  '424b5-strive-inc-2026-01-23': ['disapproved these'],
};
const APPROVAL = /approved (?:of )?or disapproved/i;
const OFFENSE = /criminal offense/i;

/** What the passages of a filing that speak of approvals and of criminal offenses come to: how many legends, what is not whole, what is not as in the rule. */
function legendsOf(file: string) {
  const source = readFileSync(file, 'utf8');
  const draft = draftOf(source, file.endsWith('.md') ? 'markdown' : formatInside('html', source.slice(0, FORMAT_HEAD)));
  const [notWhole, slips]: [string[], string[]] = [[], []];
  let count = 0;
  for (const at of draft.passages()) {
    const passage = draft.passage(at);
    if (!APPROVAL.test(passage.text) || !OFFENSE.test(passage.text)) continue;
    const [legend] = statementsOf(passage).filter(({ kind }) => kind === 'commissionLegend');
    const elements = legend?.kind === 'commissionLegend' ? [...legend.elements].join(' ') : 'no legend';
    if (elements !== WHOLE) notWhole.push(elements);
    if (legend?.kind === 'commissionLegend') slips.push(...legend.slips.map(({ span }) => passage.text.slice(span.start, span.end)));
    count++;
  }
  return { count, notWhole, slips };
}

describe('the Commission legends of real filings', () => {
  before(function () {
    if (existsSync(CORPUS)) return;
    console.log(`    skipped: there is no corpus of filings at ${CORPUS} (TIEOUT_SHARED)`);
    this.skip();
  });

  for (const folder of ['md', 'raw', path.join('negative', 'md'), path.join('negative', 'raw')])
    it(`are known with every element, and their slips: ${folder}`, () => {
      let total = 0;
      for (const file of readdirSync(path.join(CORPUS, folder))) {
        const { name } = path.parse(file);
        const { count, notWhole, slips } = legendsOf(path.join(CORPUS, folder, file));
        assert.deepEqual([name, notWhole], [name, NOT_WHOLE[name] === undefined ? [] : [NOT_WHOLE[name]]]);
        assert.deepEqual([name, slips], [name, SLIPS[name] ?? []]);
        total += count;
      }
      if (!folder.startsWith('negative')) assert.ok(total >= 100, `${total}`);
    }).timeout(60_000);
});
