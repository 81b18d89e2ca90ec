import assert from 'node:assert/strict';
import { type BenchRow, overBudget } from '../../../scripts/benchBudget';

const MEGABYTE = 1024 * 1024;
const SMALL: BenchRow = { name: '1 MB', format: 'markdown', size: MEGABYTE, floor: 4, full: 150, typed: [0.4, 0.6, 0.9], hover: 1, heap: 15 };
const LARGE: BenchRow = { ...SMALL, name: '4 MB', size: 4 * MEGABYTE, floor: 16, full: 2000, typed: [0.5, 0.8, 1.9], heap: 11 };

describe('the budget of the bench', () => {
  it('holds where nothing is over it', () => assert.deepEqual(overBudget([SMALL, LARGE]), []));

  it('names each number that is over it', () => {
    const slow = { ...SMALL, full: 280, typed: [0.4, 4.5], hover: 2.5 };
    const heavy = { ...LARGE, typed: [9.9], heap: 14 };
    assert.deepEqual(overBudget([slow, heavy]), [
      '1 MB: full check, times the floor: 70.0 (budget 40)',
      '1 MB: typed character, milliseconds: 4.5 (budget 4)',
      '1 MB: hover, milliseconds: 2.5 (budget 2)',
      '4 MB: typed character, times that of a megabyte: 2.2 (budget 2)',
      '4 MB: heap, times the source: 14.0 (budget 12)',
    ]);
  });

  it('allows HTML more for a keystroke, and compares no times that the clock makes', () => {
    assert.deepEqual(overBudget([{ ...SMALL, format: 'html', typed: [7.9] }]), []);
    assert.deepEqual(
      overBudget([
        { ...SMALL, typed: [0.1] },
        { ...LARGE, typed: [1.9] },
      ]),
      [],
    );
  });
});
