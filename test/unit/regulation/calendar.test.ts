import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addBusinessDays, businessDaysFrom, federalHoliday, isBusinessDay } from '../../../server/src/regulation/businessDays';
import { addDays, addYears, dayNumber, dayOfNumber, daysFrom, isAfter, WEEKDAYS, weekdayOf } from '../../../server/src/regulation/calendarArithmetic';
import { dateKey, sayDate } from '../../../server/src/regulation/calendarDate';
import { dayOf } from '../../../server/src/regulation/holidays';
import { filingDeadline, paragraph424 } from '../../../server/src/regulation/rule424';
import { settlementEra } from '../../../server/src/regulation/settlement';
import { shelfEnd, shelfGraceEnd } from '../../../server/src/regulation/shelf';
import { noTrading, tradingDayBefore } from '../../../server/src/regulation/tradingDays';

describe('the arithmetic of days', () => {
  it('counts as the calendar of the platform does, over ten centuries', () =>
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), number => {
        const platform = new Date(number * 864e5);
        const day = dayOfNumber(number);
        assert.deepEqual(day, { year: platform.getUTCFullYear(), month: platform.getUTCMonth() + 1, day: platform.getUTCDate() });
        assert.equal(dayNumber(day), number);
        assert.equal(weekdayOf(day), platform.getUTCDay());
      }),
    ));

  it('adds days and years, and knows what comes after what', () => {
    assert.equal(dateKey(addDays(dayOf('2023-12-31'), 1)), '2024-01-01');
    assert.equal(dateKey(addYears(dayOf('2020-08-20'), 3)), '2023-08-20');
    assert.equal(dateKey(addYears(dayOf('2024-02-29'), 3)), '2027-03-01');
    assert.equal(daysFrom(dayOf('2024-02-28'), dayOf('2024-03-01')), 2);
    assert.ok(isAfter(dayOf('2024-03-01'), dayOf('2024-02-29')) && !isAfter(dayOf('2024-03-01'), dayOf('2024-03-01')));
    assert.equal(WEEKDAYS[weekdayOf(dayOf('2022-10-20'))], 'Thursday');
  });
});

describe('the business days of the Commission', () => {
  for (const [day, holiday] of [
    ['2025-01-20', 'the Birthday of Martin Luther King, Jr.'],
    ['2024-02-19', 'Washington’s Birthday'],
    ['2024-05-27', 'Memorial Day'],
    ['2021-06-18', 'Juneteenth'],
    ['2020-07-03', 'Independence Day'],
    ['2024-09-02', 'Labor Day'],
    ['2024-10-14', 'Columbus Day'],
    ['2023-11-10', 'Veterans Day'],
    ['2024-11-28', 'Thanksgiving Day'],
    ['2022-12-26', 'Christmas Day'],
    ['2021-12-31', 'New Year’s Day'],
    ['2025-01-09', 'the National Day of Mourning for Jimmy Carter'],
  ] as const)
    it(`are closed on ${day}`, () => assert.equal(federalHoliday(dayOf(day)), holiday));

  it('are open on Good Friday, on June 19 before 2021 and while appropriations lapse', () => {
    for (const day of ['2024-03-29', '2020-06-19', '2025-10-01']) assert.ok(isBusinessDay(dayOf(day)));
  });

  it('are counted', () => {
    assert.equal(dateKey(addBusinessDays(dayOf('2024-11-27'), 2)), '2024-12-02');
    assert.equal(businessDaysFrom(dayOf('2024-11-27'), dayOf('2024-12-02')), 2);
  });
});

describe('the trading days of the exchanges', () => {
  for (const [day, reason] of [
    ['2024-03-29', 'Good Friday'],
    ['2024-03-30', 'a Saturday'],
    ['2022-06-20', 'Juneteenth'],
    ['2012-10-29', 'Hurricane Sandy'],
  ] as const)
    it(`are not ${day}`, () => assert.equal(noTrading(dayOf(day)), reason));

  for (const day of ['2024-10-14', '2024-11-11', '2021-06-18', '2021-12-31', '2010-12-31', '2025-12-24', '2025-12-26'])
    it(`are such as ${day}`, () => assert.equal(noTrading(dayOf(day)), undefined));

  for (const [day, before] of [
    ['2025-11-27', '2025-11-26'],
    ['2024-06-01', '2024-05-31'],
    ['2024-04-01', '2024-03-28'],
    ['2012-10-30', '2012-10-26'],
  ] as const)
    it(`have ${before} before ${day}`, () => assert.deepEqual(tradingDayBefore(dayOf(day)), dayOf(before)));
});

describe('the deadline of Rule 424(b)', () => {
  for (const [paragraph, from, due] of [
    // Published examples, with January 9, 2025 closed.
    ['2', '2025-01-07', '2025-01-10'],
    ['2', '2025-01-08', '2025-01-13'],
    ['5', '2022-10-20', '2022-10-24'],
    ['3', '2022-10-20', '2022-10-27'],
    ['6', '2022-10-20', '2022-10-20'],
  ] as const)
    it(`of (b)(${paragraph}) from ${from} is ${due}`, () => {
      const found = paragraph424(paragraph);
      assert.equal(found && dateKey(filingDeadline(found, dayOf(from))), due);
    });

  it('is not counted in days for what was missed', () => assert.equal(paragraph424('8'), undefined));
});

describe('settlement and the shelf', () => {
  it('trades settle in one, two or three business days, by the trade date', () => {
    const standard = (day: string) => settlementEra(dayOf(day))?.standard;
    assert.deepEqual(['2024-05-28', '2024-05-27', '2017-09-05', '2017-09-04', '1995-06-06'].map(standard), [1, 2, 2, 3, undefined]);
  });

  it('securities are sold for three years, and for half a year more while a new shelf is under way', () => {
    assert.equal(sayDate(shelfEnd(dayOf('2020-08-20'))), 'August 20, 2023');
    assert.equal(sayDate(shelfGraceEnd(dayOf('2020-08-20'))), 'February 16, 2024');
  });
});
