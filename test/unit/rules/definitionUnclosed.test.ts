import assert from 'node:assert/strict';
import { assertFindings, assertFixed, checkSource, sticker } from '../../support/drafts';

const RULE = 'definition-unclosed';

/** What a sentence reads like once all that it defines is closed. */
function mended(sentence: string): string {
  const source = assertFixed(sticker(sentence), RULE);
  return source.split('\n\n')[4] ?? '';
}

function messages(source: string): readonly string[] {
  return checkSource(source)
    .findings.filter(({ rule }) => rule === RULE)
    .map(({ message }) => message);
}

describe('definitions that are not closed', () => {
  for (const [broken, whole] of [
    ['We sell shares (the “Placement Shares).', 'We sell shares (the “Placement Shares”).'],
    ['We sell shares (the "Placement Shares).', 'We sell shares (the "Placement Shares").'],
    ['We sell shares (the “Placement Shares)”.', 'We sell shares (the “Placement Shares”).'],
    ['We sell shares (the “Placement Shares’).', 'We sell shares (the “Placement Shares”).'],
    ['We sell shares (the Placement Shares”).', 'We sell shares (the “Placement Shares”).'],
    ['We sell shares (the ”Placement Shares”).', 'We sell shares (the “Placement Shares”).'],
    ['We sell shares (the “**Placement Shares**).', 'We sell shares (the “**Placement Shares”**).'],
    ['Jones (“Jones” or the “Agent) sells.', 'Jones (“Jones” or the “Agent”) sells.'],
    ['Jones (the “Agent, and together with Smith, the “Agents”) sells.', 'Jones (the “Agent”, and together with Smith, the “Agents”) sells.'],
  ] as const)
    it(`are mended: ${broken}`, () => assert.equal(mended(broken), whole));

  it('still define, so that no use is one of an undefined term', () =>
    assert.deepEqual(
      checkSource(sticker('We entered into an agreement (the “Sales Agreement). The Sales Agreement ends; the Sales Agreement is void.')).findings.map(
        ({ rule }) => rule,
      ),
      [RULE],
    ));

  for (const right of [
    'We sell shares (the “Placement Shares”), of 12” (or 12"), to Jones (“Jones,” the “Agent” or “us”).',
    'We sell (see “Plan of Distribution (Continued)” below) and (“Risk Factors”) what they call (in their words “a share”).',
    'The word “share” (a share) and the “notes (the senior notes)” are not terms.',
    'We sell shares (the "Placement Shares" or the "Shares").',
  ])
    it(`are not found in: ${right}`, () => assert.deepEqual(messages(sticker(right)), []));

  it('are worth a look in a report that is attached', () =>
    assertFindings(
      `${sticker('We attach a report.')}

UNITED STATES

SECURITIES AND EXCHANGE COMMISSION

FORM 8-K

We sell shares (the “Shares) on a market.
                    ^^^^^^^ information definition-unclosed 💡: The definition of “Shares” lacks its closing quotation mark
`,
    ));
});
