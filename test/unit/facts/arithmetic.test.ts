import assert from 'node:assert/strict';
import Big from 'big.js';
import { difference, isResult, productOf, quotient, sumOf, totalOf } from '../../../server/src/facts/arithmetic';
import { slipBetween } from '../../../server/src/facts/digits';
import { type Figure, figureOf } from '../../../server/src/facts/figure';
import { sayDollars, sayNumber } from '../../../server/src/facts/sayFigure';

const figure = (words: string): Figure => {
  const [, hedge, digits = '', scale] = /^(about )?([\d.,]+)(?: (\w+))?$/.exec(words) ?? [];
  return figureOf({ digits, scale, hedged: hedge !== undefined });
};

describe('arithmetic with figures', () => {
  it('is exact in decimals', () => {
    assert.equal(sayNumber(sumOf([figure('0.1'), figure('0.2')]).value), '0.3');
    assert.equal(sayNumber(productOf(figure('608,197'), figure('5.103')).value), '3,103,629.291');
    assert.equal(sayNumber(difference(figure('4,758,381.12'), figure('42,825.42')).value), '4,715,555.7');
  });

  it('keeps what each figure leaves open', () => {
    const left = difference(figure('40.5 million'), figure('13,200,000'));
    assert.ok(isResult(figure('27,350,000'), left));
    assert.ok(!isResult(figure('27,350,001'), left));
    assert.ok(isResult(figure('27.4 million'), left));
    assert.ok(!isResult(figure('27.5 million'), left));
    assert.ok(isResult(figure('about 27,400,000'), left));
    assert.equal(productOf(figure('1.0 million'), figure('about 2.00')).slack, 50_000 * 2 + 1_000_000 * 0.01 + 50_000 * 0.01);
    assert.equal(totalOf([left, left]).slack, 100_000);
  });

  it('allows what a relation allows, and no more', () => {
    assert.ok(isResult(figure('13,504,438'), { value: Big('13504437.61'), slack: 0 }, 1));
    assert.ok(!isResult(figure('13,504,439'), { value: Big('13504437.61'), slack: 0 }, 1));
  });

  it('divides', () => assert.equal(sayDollars(quotient(figure('69,000'), figure('4,169'))), '$16.55'));
});

describe('figures as they are said', () => {
  it('have commas by threes, and as many decimals as there are', () => {
    assert.deepEqual(
      ['0', '999', '1000', '-1234567.5', '49900000'].map(words => sayNumber(Big(words))),
      ['0', '999', '1,000', '-1,234,567.5', '49,900,000'],
    );
  });

  it('have two decimals in dollars, or none', () => {
    assert.deepEqual(
      ['14431000', '16.5508', '-0.86', '2.4', '-0.001', '1e21'].map(words => sayDollars(Big(words))),
      ['$14,431,000', '$16.55', '-$0.86', '$2.40', '$0', '$1,000,000,000,000,000,000,000'],
    );
  });
});

describe('slips of the fingers', () => {
  const slips: readonly (readonly [string, string, ReturnType<typeof slipBetween>])[] = [
    ['60687645', '60867645', 'swapped'],
    ['9583834', '9583334', 'changed'],
    ['960867645', '60867645', 'added'],
    ['6086745', '60867645', 'lost'],
    ['1112', '1122', 'changed'],
    ['60867645', '60867645', undefined],
    ['60687654', '60867645', undefined],
    ['13504438', '13405438', undefined],
    ['1234', '123456', undefined],
    ['', '1', 'lost'],
  ];
  for (const [a, b, slip] of slips) it(`“${a}” for “${b}”: ${slip ?? 'none'}`, () => assert.equal(slipBetween(a, b), slip));
});
