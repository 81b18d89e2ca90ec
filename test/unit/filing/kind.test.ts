import assert from 'node:assert/strict';
import { draftOf } from '../../../server/src/draft/readDraft';
import { headOf } from '../../../server/src/filing/kind/head';
import { kindOfHead, kindOfPart, kindTakenFor424, refinedByHead } from '../../../server/src/filing/kind/kindOfHead';
import { CHECKED_KINDS, type DocumentKind, isSupplement } from '../../../server/src/regulation/documentKind';
import { ChunkedText } from '../../../server/src/text/chunkedText';
import { exampleText } from '../../support/project';

/** The lines of a cover, each a paragraph of its own. */
const cover = (...lines: readonly string[]) => draftOf(lines.join('\n\n'), 'markdown');
const FILED = ['Filed Pursuant to Rule 424(b)(5)', 'Registration No. 333-278184'];
const SUPPLEMENT = [...FILED, '**PROSPECTUS SUPPLEMENT**', '(To Prospectus dated March 22, 2024)', '**ACME BIO, INC.**'];
const STICKER = [...FILED, '**SUPPLEMENT NO. 2**', '(To Prospectus Supplement dated May 3, 2024 and Prospectus dated April 2, 2024)'];
const PROSPECTUS = ['Filed Pursuant to Rule 424(b)(3)', 'Registration No. 333-278184', '**PROSPECTUS**', '**ACME BIO, INC.**'];
const PROGRAM = 'This supplement amends the prospectus supplement that relates to our at the market offering under the sales agreement with Cowen.';
const SHELF = ['**\\$300,000,000**', '**Common Stock**', '**Preferred Stock**', '**Debt Securities**', '**Warrants**', '**Units**'];
const DATED = 'The date of this prospectus is May 3, 2024.';
const REOFFER = [
  '**PROSPECTUS**',
  'This prospectus is for the resale by the selling stockholders of shares that they hold. We will not receive any proceeds.',
  DATED,
];
const RUN_TOGETHER = `As filed with the Securities and Exchange Commission on May 3, 2024 FORM S-3 REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933 ACME BIO, INC. ${'1 Main Street, '.repeat(8)}`;

const KINDS: readonly (readonly [DocumentKind, string, readonly string[]])[] = [
  ['sticker', 'one that brings a report', [...STICKER, 'This supplement updates the prospectus with our Current Report on Form 8-K.']],
  ['sticker', 'one to a resale prospectus', ['Supplement No. 3 dated May 14, 2024', 'This supplements the prospectus of the selling stockholders.', ...FILED]],
  [
    'sticker',
    'one whose report tells of a program, for that is none of its own words',
    [...STICKER, 'This supplement updates and supplements the prospectus.', '**FORM 8-K**', 'We terminated our at-the-market sales agreement.'],
  ],
  [
    'sticker',
    'one that only asks to be read with the prospectus',
    [...FILED, '**SUPPLEMENT**', 'This supplement should be read in conjunction with the prospectus.'],
  ],
  ['sticker', 'one that lowers the commission', [...STICKER, PROGRAM, 'We reduced the commission payable under the sales agreement from 3.0% to 2.5%.']],
  ['sticker-atm-increase', 'more to sell', [...STICKER, PROGRAM, 'We are increasing the aggregate offering price from \\$50,000,000 to \\$75,000,000.']],
  [
    'sticker-atm-increase',
    'more to sell since the float has risen',
    [...STICKER, PROGRAM, 'The value of our stock held by non-affiliates allows us to increase the amount that we may sell.', 'General Instruction I.B.6.'],
  ],
  [
    'sticker-atm-increase',
    'whose offering ends one day',
    [
      ...STICKER,
      PROGRAM,
      'The agreement was amended to increase the aggregate offering price to \\$75,000,000. Either party may suspend the offering.',
      'The offering will terminate upon the earlier of the sale of all shares subject to the sales agreement and its termination.',
    ],
  ],
  ['sticker', 'one that pays its debt', [...STICKER, PROGRAM, 'We use the proceeds to reduce the amount outstanding of our borrowings, and the agents sell.']],
  ['sticker-atm-reduce', 'less to sell', [...STICKER, PROGRAM, 'We are filing this supplement to decrease the aggregate offering amount to \\$150,000,000.']],
  ['sticker-atm-suspend', 'the example, which suspends and ends the offering', [exampleText()]],
  ['sticker-atm-suspend', 'not terminated', [...STICKER, PROGRAM, 'We have suspended, but not terminated, sales under the sales agreement.']],
  [
    'sticker-atm-suspend',
    'what may be terminated is not',
    [...STICKER, PROGRAM, 'We suspended sales. Cowen may terminate the sales agreement. We suspend the ATM.'],
  ],
  ['sticker-atm-terminate', 'the agreement', [...STICKER, PROGRAM, 'On May 31, 2024 we delivered notice of termination of the sales agreement.']],
  ['sticker-atm-terminate', 'the offering', [...STICKER, PROGRAM, 'We are terminating the offering of the remaining shares.']],
  ['sticker-atm-agent', 'one more', [...STICKER, PROGRAM, 'On June 3, 2024, we amended the sales agreement to add BTIG as an additional sales agent.']],
  ['sticker-atm-agent', 'one less', [...STICKER, PROGRAM, 'We terminated the sales agreement solely with respect to Cowen.']],
  ['sticker-atm-terminate', 'nothing more to sell', [...STICKER, PROGRAM, 'Effective today, we are reducing to zero the number of shares that we offer.']],
  ['sticker-atm-terminate', 'discontinued', [...STICKER, PROGRAM, 'We have discontinued the offering, and have ceased all sales under the ATM.']],
  [
    'sticker-atm-agent',
    'an agent that ceased to be one',
    [...STICKER, PROGRAM, 'We added BTIG as an agent, and Cowen ceased to act under the sales agreement.'],
  ],
  [
    'sticker-atm-float',
    'what the float allows, of a program that is not named',
    [
      ...STICKER,
      'This supplement updates the prospectus supplement as to the number of shares that we are permitted to sell under General Instruction I.B.6 of Form S-3.',
    ],
  ],
  ['sticker', 'an amendment', [...FILED, '**AMENDMENT NO. 1 DATED JUNE 7, 2024 TO PROSPECTUS SUPPLEMENT DATED MAY 3, 2024**', 'We pay a fee of 2%.']],
  ['sticker', 'an amendment in lines', [...FILED, '**AMENDMENT NO. 1 DATED JUNE 7, 2024**', '**TO PROSPECTUS SUPPLEMENT DATED MAY 3, 2024**', 'We pay 2%.']],
  [
    'sticker',
    'one that changes the table of those who resell',
    [...SUPPLEMENT, 'The prospectus covers the resale by the selling stockholders. The table in the prospectus is amended as follows.'],
  ],
  ['sticker-atm-float', 'the float', [...STICKER, PROGRAM, 'Pursuant to General Instruction I.B.6, our public float was \\$21,000,000.']],
  [
    'pricing-supplement',
    'preliminary, and not preliminary',
    ['Preliminary Pricing Supplement', 'Subject to Completion', 'This pricing supplement is not complete and may be changed.'],
  ],
  ['pricing-supplement', 'a product supplement', [...FILED, '**PRODUCT SUPPLEMENT EQUITY-1**', '(To Prospectus dated December 30, 2022)', 'Notes']],
  [
    'pricing-supplement',
    'a final term sheet of notes',
    [...FILED, 'See “Risk Factors” on page TS-6 of this term sheet.', 'Approved or disapproved of this prospectus.'],
  ],
  ['pricing-supplement', 'one that only its pages call so', [...SUPPLEMENT, 'See “Risk Factors” beginning on page PS-9 of this document.']],
  ['preliminary', 'a takedown', ['**Subject to Completion, dated May 1, 2024**', ...SUPPLEMENT, '| Underwriting discount | \\$ |\n|---|---|']],
  ...[
    'PRELIMINARY PROSPECTUS — SUBJECT TO COMPLETION, DATED MAY 1, 2024',
    'PROSPECTUS (Subject to Completion) Dated May 1, 2024',
    'Subject to Completion, dated May 1, 2024 — Preliminary Prospectus',
  ].map(line => ['preliminary', `by “${line}”`, [`**${line}**`, 'This prospectus is the first. We are offering shares.']] as const),
  ['preliminary', 'of an initial public offering', ['SUBJECT TO COMPLETION', 'PRELIMINARY PROSPECTUS', 'This is the initial public offering of our shares.']],
  [
    'resale',
    'by selling stockholders',
    [...PROSPECTUS, 'This prospectus relates to the resale by the selling stockholders of up to 5,000,000 shares.', 'We will not receive any proceeds.'],
  ],
  [
    'resale',
    'by a supplement',
    [...SUPPLEMENT, 'The selling stockholders may offer these shares from time to time.', 'We will not receive any proceeds from their sale.'],
  ],
  [
    'resale',
    'of an equity line',
    [
      ...PROSPECTUS,
      'This prospectus relates to the offer and sale by Lincoln (the “Selling Stockholder”) of shares. We are not selling shares in this offering.',
    ],
  ],
  [
    'atm',
    'which takes the place of an earlier one',
    [
      ...SUPPLEMENT,
      'This prospectus supplement amends and restates, and supersedes, in its entirety the prospectus supplement dated May 3, 2023.',
      'We sell shares in an “at the market offering” through our sales agent.',
    ],
  ],
  [
    'atm',
    'amended and restated by its title',
    [
      ...FILED,
      '**AMENDED AND RESTATED PROSPECTUS SUPPLEMENT**',
      '(To Prospectus dated March 22, 2024)',
      'It amends, supplements and restates the prospectus supplement.',
      'An equity distribution agreement.',
    ],
  ],
  ['atm', 'by the name that a bank gave to its agreements', [...SUPPLEMENT, 'We are party to an ATM Equity Offering℠ Sales Agreement with a bank.']],
  [
    'atm',
    'by the terms of its program',
    [...SUPPLEMENT, 'Under the sales agreement we may sell, from time to time, up to \\$5,000,000 of shares through Cowen, as our sales agent.'],
  ],
  ['atm', 'at the market', [...SUPPLEMENT, 'Sales may be made by any method deemed to be an “at the market offering” through our sales agent.']],
  ['atm', 'by its agreement alone', [...SUPPLEMENT, 'We have entered into separate equity distribution agreements with each of the managers.']],
  [
    'atm',
    'whose agents are deemed underwriters',
    [
      ...SUPPLEMENT,
      'An at-the-market offering. The agent’s compensation will be deemed to be underwriting commissions or discounts, including up to \\$50,000 of fees.',
    ],
  ],
  ['underwritten', 'by its price table', [...SUPPLEMENT, '| Underwriting discounts and commissions | \\$1.19 |\n|---|---|']],
  [
    'underwritten',
    'with selling stockholders',
    [...SUPPLEMENT, 'The selling stockholders are offering shares. We will not receive any proceeds.', 'Underwriting discount \\$1.00'],
  ],
  [
    'underwritten',
    'beside an at-the-market program',
    [...SUPPLEMENT, 'We suspended our at-the-market sales agreement.', '| Underwriting discount | \\$1 |\n|---|---|'],
  ],
  ['underwritten', 'by its delivery', [...SUPPLEMENT, 'The underwriters expect to deliver the notes on or about June 5, 2024.']],
  [
    'underwritten',
    'an initial public offering',
    [...PROSPECTUS, '| Initial public offering price | \\$17.00 |\n|---|---|\n| Underwriting discounts | \\$1.19 |'],
  ],
  [
    'best-efforts',
    'a registered direct offering',
    [...SUPPLEMENT, 'We are offering 2,000,000 shares directly to certain institutional investors.', 'Placement agent fees \\$0.14'],
  ],
  ['best-efforts', 'by a purchase agreement', [...SUPPLEMENT, 'We are offering 2,000,000 shares under a securities purchase agreement dated May 1, 2024.']],
  ['best-efforts', 'whose placement agent need not buy', [...SUPPLEMENT, 'Cowen acts as placement agent. It has no obligation to buy any of the shares.']],
  ['best-efforts', 'by a prospectus of its own', [...PROSPECTUS, 'The placement agent has no obligation to buy any of the units.']],
  [
    'sales-agreement-prospectus',
    'by its title',
    ['Registration No. 333-278184', '**SALES AGREEMENT PROSPECTUS**', 'We may sell shares. The date of this prospectus is May 3, 2024.'],
  ],
  ['sales-agreement-prospectus', 'by its name', [...PROSPECTUS, 'This sales agreement prospectus covers up to \\$50,000,000 of shares.']],
  [
    'supplement',
    'shares for warrants',
    [...SUPPLEMENT, 'We are issuing shares upon exercise of warrants that were sold under a securities purchase agreement.'],
  ],
  ['supplement', 'a rights offering', [...SUPPLEMENT, 'We are distributing subscription rights to the holders of our common stock.']],
  ['supplement', 'a dividend reinvestment plan', [...SUPPLEMENT, 'Participants in the plan may reinvest their dividends.']],
  ['prospectus', 'shares for warrants', [...PROSPECTUS, 'This prospectus relates to the issuance of up to 3,000,000 shares upon the exercise of warrants.']],
  ['prospectus', 'an exchange offer', [...PROSPECTUS, '**Offer to Exchange**', 'The date of this prospectus is May 1, 2024.']],
  [
    'base',
    'a shelf',
    ['**PROSPECTUS**', ...SHELF, 'We may offer these in one or more offerings. This prospectus may not be used to sell them without a supplement.'],
  ],
  [
    'base',
    'a shelf for selling stockholders too',
    ['**PROSPECTUS**', ...SHELF, 'We or selling stockholders may offer and sell these in one or more offerings. This prospectus is for resale too.'],
  ],
  [
    'base',
    'a registration statement, though for resale',
    ['**FORM S-3**', '**PROSPECTUS**', 'The selling stockholders may resell. We will not receive any proceeds.'],
  ],
  ['base', 'a foreign issuer’s registration statement', ['As filed on May 1, 2024', '**AMENDMENT NO. 1 TO FORM F-3**', '**REGISTRATION STATEMENT**']],
  ['free-writing-prospectus', 'a pricing term sheet', ['Filed Pursuant to Rule 433', 'Registration No. 333-278184', '**Pricing Term Sheet**', 'Issuer: Acme']],
  ['none', 'a memo', ['# Closing memo', 'This prospectus supplement will be filed under Rule 424(b)(5).']],
  ['none', 'shares for employees', ['**FORM S-8**', '**REGISTRATION STATEMENT**', 'INFORMATION REQUIRED IN THE SECTION 10(a) PROSPECTUS']],
  ['none', 'shares for employees, with the prospectus of those who resell them', ['**FORM S-8**', ...REOFFER]],
  ['none', 'shares for employees, of a company that was merged', ['**POST-EFFECTIVE AMENDMENT NO. 1**', '**ON FORM S-8**', '**TO FORM S-3**', ...REOFFER]],
  ['none', 'shares for employees, from a shelf', ['**POST-EFFECTIVE AMENDMENT NO. 1 ON FORM S-8 TO FORM S-3**', ...REOFFER]],
  ['none', 'shares for employees, on a facing page that was run together', [RUN_TOGETHER.replace('S-3', 'S-8'), ...REOFFER]],
  ['none', 'a merger', ['**AMENDMENT NO. 2 TO FORM S-4**', ...REOFFER]],
  ['none', 'a closed-end fund', ['**FORM N-2**', '**PROSPECTUS**', ...SHELF, 'We may offer these in one or more offerings.', DATED]],
  ['base', 'a shelf that was registered for an offering', ['**POST-EFFECTIVE AMENDMENT NO. 1 TO FORM S-1 ON FORM S-3**', ...REOFFER]],
  ['base', 'a shelf whose form stands below its amendment', ['**POST-EFFECTIVE AMENDMENT NO. 2**', '**TO FORM S-3**', ...REOFFER]],
  ['base', 'a shelf on a facing page that was run together', [RUN_TOGETHER, ...REOFFER]],
  ['preliminary', 'what a registration statement offers on another form', ['**FORM S-1**', '**SUBJECT TO COMPLETION**', ...REOFFER]],
];

describe('the kinds of documents', () => {
  for (const [kind, name, lines] of KINDS) it(`${kind}: ${name}`, () => assert.equal(kindOfHead(cover(...lines)), kind));

  it('have each a draft above', () => {
    const shown = new Set(KINDS.map(([kind]) => kind));
    assert.deepEqual(
      CHECKED_KINDS.filter(kind => !shown.has(kind)),
      [],
    );
  });

  it('are read from the cover: what stands behind the table of contents decides nothing', () => {
    const behind = ['**TABLE OF CONTENTS**', 'We have suspended our at-the-market sales agreement.', 'Underwriting discount \\$1.00'];
    assert.equal(kindOfHead(cover(...SUPPLEMENT, 'We issue shares under our plan.', ...behind)), 'supplement');
  });

  it('do not take links back to the table of contents, which converted pages carry, for the table', () => {
    const pages = ['TABLE OF CONTENTS', ...SUPPLEMENT, 'TABLE OF CONTENTS', 'Underwriting discount \\$1.00', 'Approved or disapproved of these securities.'];
    assert.equal(kindOfHead(cover(...pages)), 'underwritten');
  });
});

describe('the kind of a part', () => {
  const part = (isOfRegistrationStatement: boolean, ...lines: readonly string[]) => {
    const draft = cover(...lines);
    return kindOfPart(
      [...draft.passages()].map(at => draft.passage(at)),
      isOfRegistrationStatement,
    );
  };
  const AGENT = 'This prospectus relates to sales through our sales agent in an “at the market offering”.';

  it('is the sales agreement prospectus beside a base, though subject to completion as every prospectus of a registration statement', () => {
    assert.equal(part(true, 'SUBJECT TO COMPLETION', '**PROSPECTUS**', '**Up to \\$75,000,000**', AGENT), 'sales-agreement-prospectus');
    assert.equal(part(false, 'SUBJECT TO COMPLETION', '**PROSPECTUS**', '**Up to \\$75,000,000**', AGENT), 'preliminary');
  });

  it('is the base bound behind a supplement', () => assert.equal(part(false, ...SHELF, 'We may sell any combination of these.'), 'base'));

  it('asks for no more passages than decide it', () => {
    const draft = cover('**PROSPECTUS**', ...SHELF, ...Array.from({ length: 400 }, () => 'We may sell any combination of these securities. '.repeat(4)));
    let asked = 0;
    const counted = function* () {
      for (const at of draft.passages()) {
        asked++;
        yield draft.passage(at);
      }
    };
    assert.equal(kindOfPart(counted(), false), 'base');
    assert.ok(asked < 120, String(asked));
  });
});

describe('a kind that is given', () => {
  it('is told in detail by the cover, and never changed by it', () => {
    const sticker = cover(...STICKER, PROGRAM, 'We have suspended the ATM offering.');
    assert.equal(refinedByHead('sticker', sticker), 'sticker-atm-suspend');
    assert.equal(refinedByHead('base', sticker), 'base');
    assert.equal(refinedByHead('supplement', cover(...SUPPLEMENT, 'Underwriting discount \\$1.00')), 'underwritten');
  });

  it('of whatever is taken for a prospectus is one', () => assert.equal(kindTakenFor424(cover('# Notes', 'Buy milk.')), 'base'));

  it('is a supplement by itself, or by the name that it bears', () => {
    assert.ok(isSupplement('atm', '') && isSupplement('sticker-atm-float', '') && isSupplement('resale', 'this prospectus supplement'));
    assert.ok(!isSupplement('resale', 'this prospectus') && !isSupplement('base', 'this prospectus supplement'));
  });
});

describe('the head of a source', () => {
  it('ends with a line, and is longer where mark-up takes its room', () => {
    const source = ChunkedText.of(`${'x'.repeat(99)}\n`.repeat(1000));
    assert.equal(headOf(source, 'markdown').length % 100, 99);
    assert.ok(headOf(source, 'html').length > headOf(source, 'plaintext').length);
    assert.equal(headOf(ChunkedText.of('short'), 'markdown'), 'short');
  });
});
