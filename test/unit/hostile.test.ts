import assert from 'node:assert/strict';
import { TermUses } from '../../server/src/features/termUses';
import { checkSource } from '../support/drafts';
import { exampleText } from '../support/project';

/** Text that makes careless scanners slow: one construct over and over, in one paragraph behind a real draft. */
// biome-ignore format: a list
const PATTERNS = [
  'up to $1,000 ', 'dated May 3, 2024 ',
    '(To Prospectus dated May 3, 2024) ',
    'Registration No. 333-278184 ', 'the Sales Agreement ', ', or the Xyz Abc Def', 'at the market (ATM) ', 'this prospectus supplement ', 'we have sold gross proceeds ',
  'approved or disapproved determined if ', '“a” (', '"a ', '(', '[a](', '*a **b ', '` `` ', '<!-- ', '<a ', '&amp', '|a', '1,234', 'references to the ',
];
const LENGTH = 300_000;
/** Far above what any of them takes, far below what a quadratic scan would. */
const LIMIT = 10_000;

function many(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join(' ');
}

describe('text that is made to be slow', () => {
  for (const pattern of PATTERNS) {
    it(`“${pattern.trim()}” over and over`, () => {
      const { complete, kind } = checkSource(`${exampleText()}\n\n${pattern.repeat(LENGTH / pattern.length)}`);
      assert.deepEqual([kind, complete], ['sticker', true]);
    }).timeout(LIMIT);
  }

  it('a hover where many terms start alike', () => {
    const { filing } = checkSource(`${exampleText()}\n\n${many(5000, i => `(the “Agreement B${i}”)`)} ${'Agreement '.repeat(12_000)}`);
    assert.ok(filing);
    const entry = filing.glossary.find('Agreement B4321');
    assert.ok(entry);
    assert.deepEqual(new TermUses(filing).of(entry), []);
  }).timeout(LIMIT);

  it('a hover where there are many terms', () => {
    const { filing } = checkSource(`${exampleText()}\n\n${many(5000, i => `(the “Term${i} Agreement”) and the Term${i} Agreement.`)}`);
    assert.ok(filing);
    const uses = new TermUses(filing);
    const entry = filing.glossary.find('Term4321 Agreement');
    assert.ok(entry);
    assert.equal(uses.of(entry).length, 1);
  }).timeout(LIMIT);

  for (const [name, text] of [
    ['a table row of many cells', `${'|a'.repeat(LENGTH)}\n${'|-'.repeat(LENGTH)}\n`],
    ['lines that open comments', '<!--\n'.repeat(LENGTH / 5)],
    ['block quotes in block quotes', '> '.repeat(LENGTH)],
    ['a list of many items', `We may sell:\n\n${'- one thing\n'.repeat(LENGTH / 12)}`],
    ['white space', ' '.repeat(LENGTH)],
    ['commas between two terms', `We refer to it as “Agreement”${', '.repeat(LENGTH)}x “B” ends.`],
    ['articles between two terms', `We refer to it as “Agreement”${' or, and, the, our, each,'.repeat(2000)} x “B” ends.`],
    ['colons in bold', `**${':'.repeat(LENGTH)}x:**`],
    ['many terms beside many phrases', many(5000, i => `(the “Term${i} Agreement”) and the Other${i} Agreement`)],
    ['many documents with their names', many(3000, i => `the prospectus dated May 3, ${2000 + (i % 90)} (the “Prospectus ${i}”)`)],
  ] as const) {
    it(name, () => {
      const { complete, kind } = checkSource(`${exampleText()}\n\n${text}`);
      assert.deepEqual([kind, complete], ['sticker', true]);
    }).timeout(LIMIT);
  }
});
