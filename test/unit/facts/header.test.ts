import { assertStated } from '../../support/stated';

const lines = (text: string) => assertStated('rule424Line', ({ subparagraph }) => subparagraph ?? 'none', text);
const numbers = (text: string) => assertStated('fileNumber', ({ number, ofCover }) => `${number ?? 'blank'}${ofCover ? '' : ' in prose'}`, text);

describe('the line of Rule 424(e)', () => {
  for (const line of [
    'Filed Pursuant to Rule 424(b)(5)',
    'Filed pursuant to Rule 424(b)(3)',
    'FILED PURSUANT TO RULE 424(B)(2)',
    'As filed under Rule 424(b)(3)',
    'Filing Pursuant to Rule 424(b)(3)',
    'Filed Pursuant to 424(b)(3)',
    'Rule 424(b)(5)',
    'Filed Pursuant to Rule 424(b)([ ])',
    'Filed Pursuant to Rule 424(b)(●)',
  ]) {
    const subparagraph = /\(([^()]*)\)$/.exec(line)?.[1] ?? '';
    it(`is “${line}”`, () => lines(`${line}\n${'^'.repeat(line.length)} ${subparagraph}`));
  }

  it('may name several rules, the Commission, or run the subparagraph in', () =>
    lines(
      [
        'Filed Pursuant to Rules 424(b)(3) and 424(c)\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 3',
        'Filed pursuant to SEC Rule 424(b)(5)\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 5',
        'Filed Pursuant to Rule 424(b)5\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 5',
      ].join('\n'),
    ));

  it('may lack the subparagraph', () => lines('Filed Pursuant to Rule 424(b)\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ none'));

  it('may stand behind the title', () =>
    lines(
      'Prospectus Supplement No. 1 (to prospectus dated May 20, 2021) Filed pursuant to Rule 424(b)(3) Registration No. 333-248516\n' +
        '                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 3',
    ));

  for (const prose of [
    'We filed a prospectus supplement pursuant to Rule 424(b)(5) on May 3, 2024.',
    'The prospectus dated May 3, 2024, filed pursuant to Rule 424(b)(3), is incorporated by reference.',
    '- Filed pursuant to Rule 424(b)(3) on May 3, 2024',
  ]) {
    it(`is not “${prose}”`, () => lines(prose));
  }
});

describe('file numbers', () => {
  it('stand behind many labels', () =>
    numbers(
      [
        'Registration No. 333-278184\n^^^^^^^^^^^^^^^^^^^^^^^^^^^ 333-278184',
        'Registration Statement Nos. 333-268718 and 333-268718-01\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 333-268718',
        'Registration Number: 333-278184\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 333-278184',
        'File No. 333-42994\n^^^^^^^^^^^^^^^^^^ 333-42994',
        'Registration No. 333- 257567\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 333-257567',
        'Registration No. 333\u2011278184\n^^^^^^^^^^^^^^^^^^^^^^^^^^^ 333-278184',
        'Registration No. 333-277286-01\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 333-277286-01',
        'Registration No. 333-[ ]\n^^^^^^^^^^^^^^^^^^^^^^ blank',
        'Registration No. ____\n^^^^^^^^^^^^^^^^^^ blank',
      ].join('\n'),
    ));

  it('may open a cover that was run together into one line', () => {
    const before = 'Filed Pursuant to Rule 424(b)(3) ';
    const behind =
      ` MICROSTRATEGY INCORPORATED Prospectus Supplement No. 1 dated July 13, 2001 to Prospectus dated June 27, 2001. ${'This supplements the prospectus. '.repeat(4)}`.trimEnd();
    numbers(`${before}File No. 333-42994${behind}\n${' '.repeat(before.length)}^^^^^^^^^^^^^^^^^^ 333-42994`);
  });

  it('are no header in parentheses of running prose', () => {
    const before =
      'This prospectus supplement is part of a registration statement that we have filed with the Securities and Exchange Commission, using a shelf registration process, on Form S-3 (';
    numbers(`${before}File No. 333-278184), as we describe below in more detail.\n${' '.repeat(before.length)}^^^^^^^^^^^^^^^^^^^ 333-278184 in prose`);
  });
});
