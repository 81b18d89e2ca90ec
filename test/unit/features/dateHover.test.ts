import assert from 'node:assert/strict';
import { dateHoverAt } from '../../../server/src/features/dateHover';
import { dateAt, placesOfDate } from '../../../server/src/features/datePlaces';
import { checkSource, DATE_LINE, filingOf, sticker } from '../../support/drafts';
import { exampleText } from '../../support/project';

/** What a hover shows over the last place of some words in a draft. */
function hovered(source: string, words: string): readonly string[] {
  const { filed, findings } = checkSource(source);
  const [filing] = filed?.parts ?? [];
  const pointer = filed?.draft.locate(source.lastIndexOf(words) + 1);
  const hover = filing && pointer && dateHoverAt(filing, pointer, findings);
  return hover?.contents.replace(/\\/g, '').split('\n\n') ?? [];
}

describe('the hover over a date', () => {
  it('says of the date of the example what it is, when it is to be filed and when the shelf ends', () =>
    assert.deepEqual(hovered(exampleText(), 'October 20, 2022'), [
      '**Thursday, October 20, 2022**',
      'The date of this Supplement · The effective date of the suspension or termination',
      'Rule 424(b)(5): to be filed by **Monday, October 24, 2022** (2 business days from the earlier of pricing or first use, if that is this day)',
      'Rule 424(b)(3): to be filed by **Thursday, October 27, 2022** (5 business days from first use, if that is this day)',
      'Rule 415(a)(5): the third anniversary of the shelf is **Sunday, August 20, 2023**, if it became effective on August 20, 2020',
      'Stated 2 times',
    ]));

  it('says of the date of the chain whose it is', () =>
    assert.deepEqual(hovered(exampleText(), 'August 20, 2020').slice(0, 3), [
      '**Thursday, August 20, 2020**',
      'The date of the Prospectus Supplement · The date of the Prospectus',
      'Rule 415(a)(5): the third anniversary of the shelf is **Sunday, August 20, 2023**, if it became effective on August 20, 2020',
    ]));

  it('names the deadline of the paragraph that the document is filed under, and over a holiday', () => {
    const source = sticker('', { dateLine: DATE_LINE.replace('June 7, 2024', 'June 18, 2024') });
    assert.ok(hovered(source, 'June 18, 2024').some(line => line.includes('424(b)(5): to be filed by **Friday, June 21, 2024**')));
    assert.ok(!hovered(source, 'June 18, 2024').some(line => line.includes('424(b)(3)')));
  });

  for (const [date, says] of [
    ['March 29, 2024', 'Good Friday: the exchanges are closed, the Commission is open'],
    ['October 14, 2024', 'Columbus Day: the Commission is closed, the exchanges are open'],
    ['July 4, 2024', 'Independence Day'],
  ] as const)
    it(`says that ${date} is ${says}`, () => assert.ok(hovered(sticker(`We met on ${date}.`), date)[0]?.endsWith(`(${says})`)));

  it('names what contradicts it', () => {
    const source = sticker(
      'We entered into a Sales Agreement, dated March 15, 2024 (the “Sales Agreement”). On March 15, 2023, we entered into the Sales Agreement with Harborlight Securities LLC.',
    );
    assert.ok(hovered(source, 'March 15, 2024').some(line => line.startsWith('The Sales Agreement was entered into on March 15, 2023 here')));
    assert.ok(!hovered(source, 'March 15, 2023').some(line => line.startsWith('The Sales Agreement')));
  });

  it('is over dates only', () => {
    assert.deepEqual(hovered(sticker('We met on February 30, 2024.'), 'February 30'), []);
    assert.deepEqual(hovered(sticker('We met.'), 'We met'), []);
  });
});

describe('the mentions of a date', () => {
  it('are all places of the day, however it is written', () => {
    const source = sticker('We met on 7 June 2024 and on June 8, 2024.');
    const filing = filingOf(source);
    const pointer = filing.draft.locate(source.indexOf('7 June'));
    const date = pointer && dateAt(filing, pointer)?.date;
    assert.deepEqual(
      placesOfDate(filing, date ?? { year: 0, month: 0, day: 0 }).map(({ at, span }) => filing.draft.words(at, span)),
      ['7 June 2024', 'June 7, 2024'],
    );
  });
});
