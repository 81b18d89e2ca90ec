import assert from 'node:assert/strict';
import { numberInWords } from '../../../server/src/regulation/numberWords';
import { assertStated } from '../../support/stated';

describe('numbers in words', () => {
  const reads = (words: string, value: number | undefined, length = words.length) =>
    it(`“${words}” is ${value ?? 'no number'}`, () => assert.deepEqual(numberInWords(words), value === undefined ? undefined : { value, length }));

  reads('twelve', 12);
  reads('Thirty-Five', 35);
  reads('FIVE HUNDRED THOUSAND', 500_000);
  reads('one hundred and fifty thousand', 150_000);
  reads('two million five hundred thousand', 2_500_000);
  reads('one billion two million three', 1_002_000_003);
  reads('at least one hundred', 100, 'one hundred'.length);
  reads('and twenty', 20, 'twenty'.length);
  reads('five and six', undefined);
  reads('twenty twenty', undefined);
  reads('three and one-half', 3.5);
  reads('one-half', 0.5);
  reads('only two and three-quarters', 2.75, 'two and three-quarters'.length);
  reads('one and a half million', 1_500_000);
  reads('two point two five', 2.25);
  reads('one-third', undefined);
  reads('point five', undefined);
  reads('million', undefined);
  reads('five thousand million', undefined);
  reads('', undefined);
});

describe('figures in words and digits', () => {
  const pairs = (text: string) =>
    assertStated('spelledFigure', ({ inWords, figure: { value } }) => (inWords === value ? 'alike' : `${inWords}, ${value}`), text);

  it('are amounts, and numbers of what is counted', () =>
    pairs(`
Up to twenty-five million dollars ($25.0 million), one hundred million United States dollars (US$10,000,000) or six hundred thousand ($600,000).
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ alike
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 100000000, 10000000
                                                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ alike
Upon thirty (30) days’ notice, ten (15) business days before, five hundred thousand (50,000) shares and two (3) warrants.
     ^^^^^^^^^^ alike
                               ^^^^^^^ 10, 15
                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 500000, 50000
                                                                                                        ^^^^^^ 2, 3
A discount of five percent (5%), six percent (7%) and eight (8%) percent.
              ^^^^^^^^^^^^^^^ alike
                                 ^^^^^^^^^^^^^^ 6, 7
                                                      ^^^^^^^^ alike
`));

  it('are parts of one, decimals, and numbers of what is told more of', () =>
    pairs(`
A fee of three and one-half percent (2.5%), one-half of one percent (0.50%), a quarter of a percent (0.20%) or two point five (2.5%) percent is due.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 3.5, 2.5
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ alike
                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 0.25, 0.2
                                                                                                               ^^^^^^^^^^^^^^^^^^^ alike
The lowest price of the three (5) consecutive trading days, ten (10) full trading days and two (2) consecutive calendar weeks.
                        ^^^^^^^^ 3, 5
                                                            ^^^^^^^ alike
                                                                                           ^^^^^^ alike
`));

  it('are no shares of a whole, which a number of people may be', () =>
    pairs(`
The board has seven members, of whom four (57%) are independent and two (28.6%) are new. Of ten holders, five (50%) objected.
`));

  it('are no parts without an end in decimals, no years, and no numbers of items and notes', () =>
    pairs(`
One-third of one percent (0.33%), a third (33.3%), two and one-half years (2.5), year two (2020), items one (2) and note three (see 12).
Phase one ($5,000,000) and phase two ($7.5 million) of the project are done, and five directors (60%) agreed.
`));
});
