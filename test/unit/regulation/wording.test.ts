import assert from 'node:assert/strict';
import { findWording, wordingOf } from '../../../server/src/regulation/items/wording';

/** What a wording covers in a text. */
function found(text: string, wording: string): string | undefined {
  const parsed = wordingOf(wording);
  assert.ok(parsed);
  const span = findWording(text, parsed);
  return span && text.slice(span.start, span.end);
}

describe('a wording of the firm', () => {
  it('is found in any case and with any quotation marks', () => {
    assert.equal(found('We call it The “Agent’s” fee.', 'the "agent\'s" FEE'), 'The “Agent’s” fee');
  });

  it('has blanks between brackets that may be anything, for a while', () => {
    assert.equal(found('On May 1, 2024, Harbor acts as our agent.', '[Name] acts as our [role].'), ' acts as our agent.'.trimStart());
    assert.equal(found(`It acts${' and acts'.repeat(60)} as agent.`, 'It acts [x] as agent.'), undefined);
  });

  it('is looked for from each place where it may start', () => {
    assert.equal(found(`The agent is paid. ${'x '.repeat(200)}The agent is Harbor.`, 'The agent is [n]Harbor'), 'The agent is Harbor');
  });

  it('has its place where it stands, whatever letters stand before it', () => {
    assert.equal(found('İİİ: Harbor is paid.', 'harbor IS paid'), 'Harbor is paid');
  });

  it('starts and ends with words', () => {
    assert.equal(found('unpaid', 'paid'), undefined);
    assert.equal(found('We are paid.', 'paid'), 'paid');
  });

  it('needs words that are no blank', () => {
    assert.equal(wordingOf('[all] [of it]'), undefined);
    assert.equal(wordingOf('  '), undefined);
  });
});
