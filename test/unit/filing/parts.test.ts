import assert from 'node:assert/strict';
import { checkSource, LEGEND } from '../../support/drafts';

/** How a draft is parted: each part with the first words of its cover, but for the first, which starts with the draft. */
function parts(...lines: readonly string[]): readonly string[] {
  const { filed } = checkSource(lines.join('\n\n'));
  assert.ok(filed, 'the source does not read as a Rule 424(b) document');
  return filed.starts.map(({ sort, from }) => (from === undefined ? sort : `${sort}: ${filed.draft.passage(from).text.slice(0, 40)}`));
}

const OF_PROSPECTUS = LEGEND.replace('this Supplement, the Prospectus Supplement or the Base Prospectus', 'this prospectus');
const COVER = [
  'Filed Pursuant to Rule 424(b)(5)',
  '**PROSPECTUS SUPPLEMENT**',
  '(To Prospectus dated March 22, 2024)',
  'This prospectus supplement relates to an at the market offering through our sales agent.',
  OF_PROSPECTUS,
  '**The date of this prospectus supplement is May 3, 2024.**',
];
const BODY = [
  '**TABLE OF CONTENTS**',
  '**PROSPECTUS SUPPLEMENT**',
  '| Risk Factors | S-4 |\n|---|---|',
  '**PROSPECTUS**',
  '| Risk Factors | 3 |\n|---|---|',
  'S-12',
];
const TYPES = ['**Common Stock**', '**Preferred Stock**', '**Debt Securities**'];
const BASE_END = ['We may offer any combination of these securities.', OF_PROSPECTUS, '**The date of this prospectus is March 22, 2024.**'];
const BACK_COVER = ['**Up to \\$50,000,000**', '**Common Stock**', '**PROSPECTUS SUPPLEMENT**', '**The date of this prospectus supplement is May 3, 2024.**'];
const REPORT = ['**UNITED STATES**', '**SECURITIES AND EXCHANGE COMMISSION**', 'Washington, D.C. 20549', '**FORM 8-K**', '**CURRENT REPORT**'];
const STICKER = ['**SUPPLEMENT NO. 1**', '(To Prospectus dated March 22, 2024)', 'This supplement updates and supplements the prospectus.', OF_PROSPECTUS];

describe('a base prospectus bound behind a supplement', () => {
  it('starts at its title', () => {
    assert.deepEqual(parts(...COVER, ...BODY, '**PROSPECTUS**', '**ACME BIO, INC.**', ...TYPES, ...BASE_END), ['supplement', 'prospectus: PROSPECTUS']);
  });

  it('starts at what stands right above its title: the lines by which it was filed, the name, the amount', () => {
    const filed = ['Filed Pursuant to Rule 424(b)(3)', 'Registration No. 333-278184'];
    assert.deepEqual(parts(...COVER, ...BODY, ...filed, '**PROSPECTUS**', ...TYPES, ...BASE_END), [
      'supplement',
      'prospectus: Filed Pursuant to Rule 424(b)(3)',
    ]);
    assert.deepEqual(parts(...COVER, ...BODY, '**ACME BIO, INC.**', '**\\$300,000,000**', '**PROSPECTUS**', ...TYPES, ...BASE_END), [
      'supplement',
      'prospectus: ACME BIO, INC.',
    ]);
  });

  it('starts at the list of its securities where it has no title, or at the line by which it was filed', () => {
    assert.deepEqual(parts(...COVER, ...BODY, '**ACME BIO, INC.**', ...TYPES, ...BASE_END), ['supplement', 'prospectus: ACME BIO, INC.']);
    assert.deepEqual(parts(...COVER, ...BODY, 'Filed pursuant to Rule 424(b)(1)', '**Rights**', ...BASE_END), [
      'supplement',
      'prospectus: Filed pursuant to Rule 424(b)(1)',
    ]);
  });

  it('is found though its legend is lost, by its date and its securities', () => {
    const lost = BASE_END.filter(line => line !== OF_PROSPECTUS);
    assert.deepEqual(parts(...COVER, ...BODY, '**PROSPECTUS**', ...TYPES, ...lost), ['supplement', 'prospectus: PROSPECTUS']);
  });

  it('is found though the supplement has lost its legend, or its date too', () => {
    const withoutLegend = COVER.filter(line => line !== OF_PROSPECTUS);
    const bound = [...BODY, '**PROSPECTUS**', ...TYPES, ...BASE_END];
    assert.deepEqual(parts(...withoutLegend, ...bound), ['supplement', 'prospectus: PROSPECTUS']);
    assert.deepEqual(parts(...withoutLegend.slice(0, -1), ...bound), ['supplement', 'prospectus: PROSPECTUS']);
  });

  it('is followed by a back cover of the supplement, which is no part', () => {
    assert.deepEqual(parts(...COVER, ...BODY, '**PROSPECTUS**', ...TYPES, ...BASE_END, ...BACK_COVER), ['supplement', 'prospectus: PROSPECTUS']);
  });

  it('may stand behind a supplement that is bound behind a sticker', () => {
    assert.deepEqual(parts(...STICKER, '**The date of this supplement is June 7, 2024.**', ...COVER, ...BODY, '**PROSPECTUS**', ...TYPES, ...BASE_END), [
      'supplement',
      'supplement: Filed Pursuant to Rule 424(b)(5)',
      'prospectus: PROSPECTUS',
    ]);
  });
});

describe('a document of one part', () => {
  it('is a supplement without its base, whatever its headings and its back cover repeat', () => {
    assert.deepEqual(parts(...COVER, ...BODY, '**PROSPECTUS SUMMARY**', 'This prospectus supplement is short.', ...BACK_COVER), ['supplement']);
  });

  it('may print its legend again', () => {
    assert.deepEqual(parts(...COVER, ...BODY, '**PROSPECTUS SUPPLEMENT**', 'Notice to investors', OF_PROSPECTUS), ['supplement']);
  });

  it('may date itself above its title', () => {
    assert.deepEqual(parts('Prospectus dated May 3, 2024', '**PROSPECTUS**', ...TYPES, ...BASE_END), ['prospectus']);
  });

  it('is a registration statement with its facing page and its Part II', () => {
    const facing = ['As filed with the Securities and Exchange Commission on May 3, 2024', '**FORM S-3**', '**ACME BIO, INC.**'];
    assert.deepEqual(parts(...facing, '**PROSPECTUS**', ...TYPES, ...BASE_END, '**PROSPECTUS**', '**PART II**', 'Item 14. Other expenses'), ['prospectus']);
  });
});

describe('a registration statement of two prospectuses', () => {
  it('is parted at the second cover, and not at the back cover of the first', () => {
    const red = 'The information in this prospectus is not complete and may be changed.';
    const second = [red, '**SUBJECT TO COMPLETION, DATED MAY 3, 2024**', '**PROSPECTUS**', '**Up to \\$75,000,000**', OF_PROSPECTUS];
    const backCover = [...TYPES, '**PROSPECTUS**', '**, 2024**'];
    assert.deepEqual(parts('**FORM S-3**', red, '**PROSPECTUS**', ...TYPES, ...BASE_END, ...backCover, ...second), [
      'prospectus',
      'prospectus: The information in this prospectus is no',
    ]);
  });
});

describe('a registration statement with the supplement of its first offering', () => {
  it('is parted at the title of the supplement, which names no prospectus', () => {
    const supplement = ['**PROSPECTUS SUPPLEMENT**', '**Up to \\$1,500,000,000**', OF_PROSPECTUS, '**The date of this prospectus is March 22, 2024**'];
    assert.deepEqual(parts('**FORM S-3**', '**PROSPECTUS**', ...TYPES, ...BASE_END, '32', ...supplement), ['prospectus', 'supplement: PROSPECTUS SUPPLEMENT']);
  });
});

describe('a report attached to a sticker', () => {
  it('starts with the country or the Commission above its form', () => {
    assert.deepEqual(parts(...STICKER, ...REPORT), ['supplement', 'report: UNITED STATES']);
    assert.deepEqual(parts(...STICKER, ...REPORT.slice(1)), ['supplement', 'report: SECURITIES AND EXCHANGE COMMISSION']);
  });

  it('may be followed by another, and by the exhibits behind its signatures', () => {
    const exhibits = ['Exhibit 99.1', '**SIGNATURE**', '/s/ the officer', '**Exhibit 10.1**', '**AGREEMENT**', 'Exhibit 10.1', 'page two', '**Exhibit 99.1**'];
    const quarterly = REPORT.map(line => line.replace('8-K', '10-Q'));
    assert.deepEqual(parts(...STICKER, ...REPORT, ...exhibits, ...quarterly), [
      'supplement',
      'report: UNITED STATES',
      'exhibit: Exhibit 10.1',
      'exhibit: Exhibit 99.1',
      'report: UNITED STATES',
    ]);
  });

  it('is none where a form is only spoken of', () => {
    assert.deepEqual(parts(...STICKER, '**FORM 8-K**', 'We filed a report with the Securities and Exchange Commission.'), ['supplement']);
  });

  it('may have been run together by a conversion', () => {
    const cover = 'UNITED STATES SECURITIES AND EXCHANGE COMMISSION Washington, D.C. 20549 FORM 8-K CURRENT REPORT Pursuant to Section 13 or 15(d) of the Act';
    assert.deepEqual(parts(...STICKER, cover), ['supplement', 'report: UNITED STATES SECURITIES AND EXCHANGE CO']);
  });
});
