import assert from 'node:assert/strict';
import { boundSupplement, OF_PROSPECTUS } from '../../support/boundSupplement';
import { checkSource, DATE_LINE, LEGEND, sticker } from '../../support/drafts';

const SUBJECT_TO_COMPLETION = 'Subject to Completion, dated May 3, 2024';

function found(source: string): readonly string[] {
  return checkSource(source)
    .findings.filter(({ rule }) => rule === 'unfilled-placeholder' || rule === 'base-date-blank')
    .map(
      ({ rule, severity, message }) => `${rule === 'base-date-blank' ? 'base: ' : ''}${severity} ${message.replace(/ (?:is|are) still to be filled in$/, '')}`,
    );
}

describe('blanks that wait to be filled in', () => {
  it('are warnings in a document that has its date, in each part', () =>
    assert.deepEqual(found(boundSupplement({ text: ['We sold [●] shares.'], base: ['We may sell $[ ] of notes.'] })), ['warning “[●]”', 'warning “$[ ]”']));

  it('are to be expected in a preliminary document whose cover is open', () => {
    const cover = [SUBJECT_TO_COMPLETION, 'We are offering [●] shares.'];
    assert.deepEqual(found(boundSupplement({ cover, text: ['The price is $[●] a share.'] })), ['information “[●]”', 'information “$[●]”']);
  });

  it('are overlooked in a preliminary document whose cover is filled in, or has spaces for its blanks', () => {
    assert.deepEqual(found(boundSupplement({ cover: [SUBJECT_TO_COMPLETION], text: ['The price is $[●] a share.'] })), ['warning “$[●]”']);
    const cover = [SUBJECT_TO_COMPLETION, 'We are offering shares at a price of $ per share.'];
    assert.deepEqual(found(boundSupplement({ cover, text: ['The price is $[●] a share, for $ million.'] })), [
      'information “of $ per”',
      'warning “$[●]” and 1 more here',
    ]);
  });

  it('are to be expected in a preliminary document whose last line is open', () => {
    const source = (last: string) =>
      [
        'Filed Pursuant to Rule 424(b)(5)',
        'Registration No. 333-278184',
        '**Subject to completion**\n**Preliminary prospectus supplement dated May 3, 2024**',
        '**Prospectus supplement**\n(To prospectus dated April 2, 2024)',
        'The information in this preliminary prospectus supplement is not complete and may be changed.',
        LEGEND,
        'The underwriters expect to deliver the shares on or about , 2024.',
        last,
      ].join('\n\n');
    assert.deepEqual(found(source(', 2024')), ['information “about , 2024”', 'information “, 2024”']);
    assert.deepEqual(found(source('May [●], 2024')), ['information “about , 2024”', 'information “May [●], 2024”']);
  });

  it('are to be expected in a draft that has no date yet', () =>
    assert.deepEqual(found(sticker('We sold [●] shares.', { dateLine: DATE_LINE.replace('June 7', '[●]') })), [
      'information “[●]”',
      'information “[●], 2024”',
    ]));

  it('are the date of the prospectus bound behind, once', () => {
    const last = ['The date of this prospectus is , 2024.'];
    assert.deepEqual(found(boundSupplement({ last })), [
      'base: warning The prospectus bound behind leaves its date blank, “The date of this prospectus is , 2024.”; the supplement in front of it says “March 22, 2024”',
    ]);
  });

  it('may be the date on the back cover of the whole', () => {
    const last = ['**The date of this prospectus is March 22, 2024.**', '**Common Stock**', '**, 2024**'];
    assert.deepEqual(found(boundSupplement({ last })), ['information “, 2024”']);
  });

  it('are none in a form that others fill in', () =>
    assert.deepEqual(found(sticker('We tell of it.\n\n**FORM OF NOTICE OF EXERCISE**\n\nWe buy [●] shares on [date].')), []));

  it('are none in the date and the number of a registration statement', () =>
    assert.deepEqual(
      found(
        [
          'As filed with the Securities and Exchange Commission on May 3, 2024',
          'Registration No. 333-',
          '**FORM S-3**',
          '**REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933**',
          '**PROSPECTUS**',
          'We may offer common stock, preferred stock and debt securities from time to time. This prospectus is part of a registration statement.',
          OF_PROSPECTUS,
          '**The date of this prospectus is , 2024.**',
        ].join('\n\n'),
      ),
      [],
    ));
});
