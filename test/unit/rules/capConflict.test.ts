import assert from 'node:assert/strict';
import { checkSource, LEGEND, sticker } from '../../support/drafts';

const messages = (source: string) =>
  checkSource(source)
    .findings.filter(({ rule }) => rule === 'cap-conflict')
    .map(({ message }) => message);
const inSticker = (words: string) => messages(sticker(words));

/** An at-the-market supplement of 2024 with these paragraphs. */
const supplement = (...words: readonly string[]) =>
  [
    '**Filed Pursuant to Rule 424(b)(5)**',
    '**Registration No. 333-278184**',
    '**PROSPECTUS SUPPLEMENT**',
    '(To Prospectus dated April 2, 2024)',
    'This prospectus supplement relates to at-the-market sales of our common stock.',
    ...words,
    LEGEND,
    'The date of this prospectus supplement is June 7, 2024.',
  ].join('\n\n');
const inSupplement = (...words: readonly string[]) => messages(supplement(...words));

const may = (amount: string) => `We may sell shares of our common stock having an aggregate offering price of up to ${amount}.`;

describe('two amounts for what may be sold', () => {
  it('are found on a cover whose amount stands nowhere else', () => {
    assert.equal(inSticker(`**Up to $20,000,000 of Common Stock**\n\n${may('$25,000,000')}`).length, 1);
    assert.equal(inSticker(`**Up to $35,000,000**\n\nWe increase the maximum aggregate offering price from $15,000,000 to $25,000,000.`).length, 1);
  });

  it('are not found where the cover agrees with any other amount', () => {
    assert.deepEqual(inSticker(`**Up to $2,000,000,000**\n\n${may('$2.0 billion')}`), []);
    assert.deepEqual(inSticker(`**Up to $25,000,000**\n\nWe may sell up to $15,000,000 of common stock. We increase that to $25,000,000.`), []);
    assert.deepEqual(inSticker('**Up to $25,000,000 of Common Stock**'), []);
  });

  it('take the line of the back cover for a second statement of the cover’s amount', () => {
    const covers = (body: string) => inSupplement('**Up to $20,000,000 of Common Stock**', body, '**Up to $20,000,000 of Common Stock**');
    assert.deepEqual(covers(may('$25,000,000')), ['“$25,000,000” may be sold here, but “$20,000,000” elsewhere; one of the two is wrong']);
    assert.deepEqual(covers(may('$300,000,000')), []);
  });

  it('are found in an exact amount whatever its sentence speaks of', () =>
    assert.equal(inSupplement('**Up to $13,504,438**', may('$13,504,438'), 'Holders know that we may sell up to $53,504,438 of our common stock.').length, 1));

  it('are found where one statement is a digit away from the others', () => {
    assert.equal(inSupplement('**Up to $13,504,438**', may('$13,504,438'), may('$13,504,433')).length, 1);
    assert.equal(inSupplement('**Up to $13,504,438**', may('$13,504,438'), may('$13,540,438')).length, 1);
    assert.equal(inSupplement('**Up to $75,000,000**', may('$75,000,000'), may('$45,000,000')).length, 1);
  });

  for (const words of [
    'Our board authorized the repurchase of up to $25,000,000 of our common stock.',
    'We may also sell up to $25,000,000 of our common stock to Lincoln Park under a purchase agreement.',
    'Under the Committed Equity Facility we may sell up to $25,000,000 of our common stock.',
    'Because of the baby shelf limits, we may currently sell shares having an aggregate offering price of up to $25,000,000 under this prospectus supplement.',
    'In a concurrent offering we may sell up to $25,000,000 of our common stock.',
    'Our chief executive officer may sell up to $25,000,000 of our common stock.',
    'Exercise of the warrants would result in the sale of up to $25,000,000 of our common stock.',
    'The lock-up does not restrict sales of up to $25,000,000 of our common stock.',
    'The Sales Agreement provides that we may sell shares having an aggregate offering price of up to $95,000,000, of which $75,000,000 are offered hereby.',
    '**Up to $25,000,000 of Warrants**',
  ]) {
    it(`are not found in “${words}”`, () => assert.deepEqual(inSupplement('**Up to $75,000,000**', may('$75,000,000'), words), []));
  }

  it('are not found in amounts of other programs, of the shelf, and before a change', () => {
    assert.deepEqual(
      inSupplement(
        '**Up to $75,000,000**',
        may('$75,000,000'),
        'In 2022 we entered into an agreement under which we may sell up to $25,000,000 of common stock.',
      ),
      [],
    );
    assert.deepEqual(inSupplement('**Up to $75,000,000**', may('$75,000,000'), 'Under our prior program we could sell up to $75,500,000 of common stock.'), []);
    assert.deepEqual(inSupplement('**Up to $13,504,438**', may('$13,504,438'), may('$300,000,000')), []);
    assert.deepEqual(
      inSticker(`**Up to $25,000,000**\n\n${may('$15,000,000')} We increase the maximum aggregate offering price from $15,000,000 to $25,000,000.`),
      [],
    );
  });
});
