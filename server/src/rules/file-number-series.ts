import type { RegistrationNumberStated } from '../facts/documentStatements';
import { RULE_424_E } from '../regulation/authority';
import type { CalendarDate } from '../regulation/calendarDate';
import { ALL_KINDS, type Rule } from './rule';

/** What stands on the cover as the registration number is the number of another series, or none (regulation.md, section 3.3). */
export const fileNumberSeries: Rule = {
  id: 'file-number-series',
  title: 'A registration number of another series, or malformed',
  category: 'cover',
  severity: 'error',
  kinds: ALL_KINDS,
  authority: RULE_424_E,
  why: 'The cover gives the file number of the registration statement, which starts with 333-; the issuer’s number under the Exchange Act identifies none.',

  *check({ document, draft, cover, timeline }) {
    const { numbers, rule424 } = cover.header;
    // Without the line of Rule 424 above it, and on the facing page of a registration statement, a number may be of anything.
    if (rule424 === undefined || cover.isFacingPage) return;
    const isGiven = numbers.some(({ stated }) => isRegistrationNumber(stated, timeline.dated ?? cover.dated));
    for (const { at, stated } of numbers) {
      const defect = defectOf(stated, timeline.dated ?? cover.dated);
      // A fund gives its number under the Investment Company Act beside it.
      if (defect === undefined || (isGiven && seriesOf(stated) in SERIES)) continue;
      yield {
        place: { document, at, span: stated.span },
        message: `“${draft.words(at, stated.span)}” stands where the registration number belongs, and ${defect}`,
      };
    }
  },
};

/** The series of file numbers that are mistaken for it. */
const SERIES: Readonly<Record<string, string>> = {
  '1': 'the Exchange Act',
  '01': 'the Exchange Act',
  '001': 'the Exchange Act',
  '0': 'the Exchange Act',
  '00': 'the Exchange Act',
  '000': 'the Exchange Act',
  '811': 'the Investment Company Act',
  '814': 'the Investment Company Act',
  '024': 'Regulation A',
  '24': 'Regulation A',
  '021': 'Regulation D',
  '21': 'Regulation D',
};

function seriesOf({ number }: RegistrationNumberStated): string {
  return number.split('-')[0] ?? '';
}

/** Series and digits of registration numbers; those with five digits ended in 2002, and a statement of that time is used no more. */
const SIX_DIGITS = /^333-\d{6}$/;
const OF_OLD = /^33[34]?-\d{5}$/;
const LAST_OF_OLD = 2009;

function isRegistrationNumber({ number }: RegistrationNumberStated, dated: CalendarDate | undefined): boolean {
  return SIX_DIGITS.test(number) || (OF_OLD.test(number) && (dated === undefined || dated.year <= LAST_OF_OLD));
}

function defectOf(stated: RegistrationNumberStated, dated: CalendarDate | undefined): string | undefined {
  if (isRegistrationNumber(stated, dated)) return undefined;
  const [series = '', digits = ''] = stated.number.split('-');
  const act = SERIES[series];
  if (act !== undefined) return `is of the series of ${act}; registration numbers start with “333-”`;
  if (series !== '333') return 'is of no series of registration numbers, which start with “333-”';
  return `has ${digits.length} ${digits.length === 1 ? 'digit' : 'digits'} behind “333-” where registration numbers have six`;
}
