import assert from 'node:assert/strict';
import { SCOPES } from '../../server/src/check/suppress/directive';
import { strip } from '../../server/src/check/suppress/strip';
import { TermUses } from '../../server/src/filing/termUses';
import { checkSource, filingOf } from '../support/drafts';
import { exampleText } from '../support/project';

/** Text that makes careless scanners slow: one construct over and over, in one paragraph behind a real draft. */
// biome-ignore format: a list
const PATTERNS = [
  'up to $1,000 ', 'dated May 3, 2024 ',
    '(To Prospectus dated May 3, 2024) ',
    'Registration No. 333-278184 ', 'the Sales Agreement ', ', or the Xyz Abc Def', 'at the market (ATM) ', 'this prospectus supplement ', 'we have sold gross proceeds ',
  'approved or disapproved determined if ', '“a” (', '"a ', '(', '[a](', '*a **b ', '` `` ', '<!-- ', '<a ', '&amp', '|a', '1,234', 'references to the ',
  '$1000 consisting of (i) $5 and (ii) $6 ', '5,000 shares at $2.00 per share for gross proceeds of $10,000 ', 'increase by $5 from $1 to $6 ',
  'one hundred million dollars ($', '1,23,456.789 ', 'assuming 5,000 shares at $2.00 ', 'May 5 , 2024 ', 'on May 5, 2024 we entered into the Agreement ',
  'closing price market value. The ', 'I.B.6 of ', 'public reference room ', 'safe harbor ', 'terminated the ', 'not an offer ', 'risk factors ',
];
const LENGTH = 300_000;
/** Far above what any of them takes, far below what a quadratic scan would. */
const LIMIT = 10_000;
/** For 10,000 suppressions; where each is compared with each they take ten times as long. */
const SUPPRESSION_LIMIT = 2000;

function many(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join(' ');
}

describe('text that is made to be slow', () => {
  for (const pattern of PATTERNS) {
    it(`“${pattern.trim()}” over and over`, () => {
      const { complete, kind } = checkSource(`${exampleText()}\n\n${pattern.repeat(LENGTH / pattern.length)}`);
      assert.deepEqual([kind, complete], ['sticker-atm-suspend', true]);
    }).timeout(LIMIT);
  }

  it('a hover where many terms start alike', () => {
    const filing = filingOf(`${exampleText()}\n\n${many(5000, i => `(the “Agreement B${i}”)`)} ${'Agreement '.repeat(12_000)}`);
    const entry = filing.glossary.find('Agreement B4321');
    assert.ok(entry);
    assert.deepEqual(new TermUses(filing).of(entry), []);
  }).timeout(LIMIT);

  it('a hover where there are many terms', () => {
    const filing = filingOf(`${exampleText()}\n\n${many(5000, i => `(the “Term${i} Agreement”) and the Term${i} Agreement.`)}`);
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
    [
      'tables of prices',
      '| | Total |\n|---|---|\n' + many(5000, i => `| Public offering price | ${i},000.500 |\n| Underwriting discount | 5 |\n| Proceeds to us | 4 |\n`),
    ],
    ['a figure of many digits', `We sold shares for gross proceeds of $1${'0'.repeat(400)}, leaving $${'9,999'.repeat(400)}.`],
    ['many documents with their names', many(3000, i => `the prospectus dated May 3, ${2000 + (i % 90)} (the “Prospectus ${i}”)`)],
  ] as const) {
    it(name, () => {
      const { complete, kind } = checkSource(`${exampleText()}\n\n${text}`);
      assert.deepEqual([kind, complete], ['sticker-atm-suspend', true]);
    }).timeout(LIMIT);
  }

  const COUNT = 10_000;
  const SLIP = 'It ends on February 30, 2025.';
  for (const scope of SCOPES) {
    const comment = `<!-- tieout-disable-${scope} impossible-date -- “quoted” -->`;
    for (const [name, text] of [
      ['used', `${comment}\n\n${SLIP}\n\n`.repeat(COUNT)],
      ['unused', `${comment}\n\nWe sell.\n\n`.repeat(COUNT)],
      ['used in sections of their own', `# Until\n\n${comment}\n\n${SLIP}\n\n`.repeat(COUNT)],
      ['line by line', `We sell.\n${`${comment}\n`.repeat(COUNT)}We buy.`],
      ['between lines', `${comment}\nWe sell.\n`.repeat(COUNT)],
      ['in one line', comment.repeat(COUNT)],
      ['between words', `We ${`${comment} sell `.repeat(COUNT)}.`],
      ['without an end', `We ${comment.replace('-->', '').repeat(COUNT)}`],
    ] as const) {
      it(`${COUNT} suppressions (${scope}), ${name}`, () => {
        const source = `${exampleText()}\n\n${text}`;
        const started = performance.now();
        const { complete } = checkSource(source);
        const checked = performance.now();
        strip(source, 'markdown');
        assert.ok(complete);
        const [checking, stripping] = [checked - started, performance.now() - checked];
        assert.ok(checking < SUPPRESSION_LIMIT && stripping < SUPPRESSION_LIMIT, `checked in ${checking} ms, stripped in ${stripping} ms`);
      }).timeout(LIMIT);
    }
  }
});
