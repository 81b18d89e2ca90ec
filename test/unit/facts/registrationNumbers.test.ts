import { assertStated } from '../../support/stated';

const numbers = (text: string) =>
  assertStated(
    'registrationNumber',
    ({ number, isSpaced, ofCover, role, form }) =>
      [number, isSpaced && 'spaced', ofCover && 'cover', role, form].filter(part => typeof part === 'string').join(' '),
    text,
  );

/** A line with a note under each number, given as it is written and with the note behind a colon. */
const noted = (line: string, ...notes: readonly string[]) =>
  [
    line,
    ...notes.map(note => {
      const [written = '', said = ''] = note.split(': ');
      return `${' '.repeat(line.indexOf(written))}${'^'.repeat(written.length)} ${said}`;
    }),
  ].join('\n');

describe('registration numbers', () => {
  for (const [line, ...notes] of [
    ['Registration No. 333-278184', '333-278184: 333-278184 cover'],
    ['Registration Nos. 333-268718 and 333-268718-01', '333-268718: 333-268718 cover', '333-268718-01: 333-268718 cover'],
    ['Registration No. 333- 257567', '333- 257567: 333-257567 spaced cover'],
    ['Registration No. 333-2575 67', '333-2575 67: 333-257567 spaced cover'],
    ['Registration No. 001-38387', '001-38387: 001-38387 cover'],
    ['File No. 333-42994', '333-42994: 333-42994 cover'],
    [
      'This prospectus supplement and the accompanying prospectus are part of a registration statement on Form S-3 (File No. 333-273984) that we have filed with the Commission using a shelf registration process.',
      '333-273984: 333-273984 own S-3',
    ],
    [
      'The registration statement on Form F-3 (File No. 333-273984), of which this prospectus forms a part, was declared effective by the Commission on August 11, 2023 and may be used for three years from then.',
      '333-273984: 333-273984 own F-3',
    ],
    [
      'The shares are being offered and sold by us from time to time pursuant to our effective shelf registration statement on Form S-3 (File No. 333-273984), which was declared effective on August 11, 2023.',
      '333-273984: 333-273984 offered S-3',
    ],
    [
      'The form of warrant is incorporated by reference to Exhibit 4.2 to our registration statement on Form S-1 (File No. 333-268038), which was filed with the Commission on October 28, 2022, as amended.',
      '333-268038: 333-268038 S-1',
    ],
    [
      'Under our prior registration statement on Form S-3 (File No. 333-261077), of which a prospectus supplement dated May 3, 2021 was a part, we sold shares for gross proceeds of $4,000,000 until it expired.',
      '333-261077: 333-261077 other S-3',
    ],
  ] as const) {
    it(`are stated by “${line}”`, () => numbers(noted(line, ...notes)));
  }

  for (const line of ['Commission File No. 001-38387', 'Call us at (212) 333-1234, or send us a file.', 'Registration No. 333-[ ]']) {
    it(`are not stated by “${line}”`, () => numbers(line));
  }
});
