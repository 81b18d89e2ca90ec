import assert from 'node:assert/strict';
import { checkSource } from '../support/drafts';
import { exampleText } from '../support/project';

/** Text that makes careless scanners slow: one construct over and over, in one paragraph behind a real draft. */
// biome-ignore format: a list
const PATTERNS = [
  'up to $1,000 ', 'dated May 3, 2024 ', 'the Sales Agreement ', ', or the Xyz Abc Def', 'at the market (ATM) ', 'this prospectus supplement ', 'we have sold gross proceeds ',
  'approved or disapproved determined if ', '“a” (', '"a ', '(', '[a](', '*a **b ', '` `` ', '<!-- ', '<a ', '&amp', '|a', '1,234', 'references to the ',
];
const LENGTH = 300_000;
/** Far above what any of them takes, far below what a quadratic scan would. */
const LIMIT = 10_000;

describe('text that is made to be slow', () => {
  for (const pattern of PATTERNS) {
    it(`“${pattern.trim()}” over and over`, () => {
      const { gaps, kind } = checkSource(`${exampleText()}\n\n${pattern.repeat(LENGTH / pattern.length)}`);
      assert.deepEqual([kind, gaps], ['sticker', []]);
    }).timeout(LIMIT);
  }

  for (const [name, text] of [
    ['a table row of many cells', `${'|a'.repeat(LENGTH)}\n${'|-'.repeat(LENGTH)}\n`],
    ['lines that open comments', '<!--\n'.repeat(LENGTH / 5)],
    ['block quotes in block quotes', '> '.repeat(LENGTH)],
    ['a list of many items', `We may sell:\n\n${'- one thing\n'.repeat(LENGTH / 12)}`],
    ['white space', ' '.repeat(LENGTH)],
  ] as const) {
    it(name, () => {
      const { gaps, kind } = checkSource(`${exampleText()}\n\n${text}`);
      assert.deepEqual([kind, gaps], ['sticker', []]);
    }).timeout(LIMIT);
  }
});
