import { LEGEND } from './drafts';

/** The Commission legend of a supplement that names itself alone. */
export const OF_PROSPECTUS = LEGEND.replace('this Supplement, the Prospectus Supplement or the Base Prospectus', 'this prospectus');

/** A supplement with lines on its cover and in its text, and a base prospectus bound behind it. */
export function boundSupplement({
  cover = [],
  text = [],
  base = [],
  last = [],
}: Readonly<Partial<Record<'cover' | 'text' | 'base' | 'last', readonly string[]>>>): string {
  return [
    'Filed Pursuant to Rule 424(b)(5)',
    'Registration No. 333-278184',
    '**PROSPECTUS SUPPLEMENT**',
    '(To Prospectus dated March 22, 2024)',
    ...cover,
    'The underwriters expect to deliver the shares against payment in New York.',
    OF_PROSPECTUS,
    '**The date of this prospectus supplement is May 3, 2024.**',
    '**TABLE OF CONTENTS**',
    '| Risk Factors | S-4 |\n|---|---|',
    ...text,
    '**PROSPECTUS**',
    '**HARBOR LIGHT, INC.**',
    '**Common Stock**',
    '**Preferred Stock**',
    '**Debt Securities**',
    ...base,
    'We may offer any combination of these securities.',
    OF_PROSPECTUS,
    ...(last.length === 0 ? ['**The date of this prospectus is March 22, 2024.**'] : last),
  ].join('\n\n');
}
