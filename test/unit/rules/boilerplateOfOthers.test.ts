import assert from 'node:assert/strict';
import { assertFixed, checkSource, LEGEND, sticker } from '../../support/drafts';

/** The findings of a rule, as severity and message. */
const found = (rule: string, source: string) =>
  checkSource(source)
    .findings.filter(finding => finding.rule === rule)
    .map(({ severity, message }) => `${severity} ${message}`);

const DUTY =
  'all dealers that effect transactions in these securities, whether or not participating in this offering, may be required to deliver a prospectus.';

/** A prospectus of June 7, 2024 that stands alone. */
function prospectus(title: string, body: string): string {
  const legend = LEGEND.replace('this Supplement, the Prospectus Supplement or the Base Prospectus', 'this prospectus');
  return [
    '**Filed Pursuant to Rule 424(b)(4)**',
    '**Registration No. 333-278184**',
    '**PROSPECTUS**',
    title,
    legend,
    'The date of this prospectus is June 7, 2024.',
    body,
  ].join('\n\n');
}
const FIRST = 'This is the initial public offering of shares of common stock of Example, Inc.';

describe('the legend for dealers', () => {
  const legends = (source: string) => found('dealer-legend', source);
  const until = (day: string, days = '') => prospectus(FIRST, `Until ${day}${days}, ${DUTY}`);

  it('gives the day so many days after the date of the prospectus', () => {
    for (const day of ['July 2, 2024', 'July 17, 2024', 'September 5, 2024', '[\u25cf], 2024']) assert.deepEqual(legends(until(day)), []);
    assert.match(legends(until('August 2, 2024')).join(), /^warning “August 2, 2024” is 56 days after/);
    assert.match(legends(until('July 12, 2024', ' (25 days after the date of this prospectus)')).join(), /^warning .* end on July 2, 2024$/);
    assert.match(legends(until('July 1, 2024', ' (25 days after the date of this prospectus)')).join(), /^information /);
  });

  it('is let pass where nothing says that the offering is the first', () => {
    assert.deepEqual(legends(prospectus('We are offering shares of our common stock.', `Until August 2, 2024, ${DUTY}`)), []);
    assert.deepEqual(legends(sticker(`Until August 2, 2024, ${DUTY}`)), []);
  });

  it('leaked where the issuer reports already', () => {
    const onForm = (form: string) =>
      sticker(`This Supplement is part of a registration statement on Form ${form} (File No. 333-278184).\n\nUntil July 2, 2024, ${DUTY}`);
    assert.match(legends(onForm('S-3')).join(), /^hint “Until July 2, 2024, all dealers …” is the legend/);
    assert.deepEqual(legends(onForm('S-1')), []);
  });
});

describe('the legend of a free writing prospectus', () => {
  const LEAK =
    'The issuer has filed a registration statement (including a prospectus) with the SEC for the offering to which this communication relates. Before you invest, you should read it.';

  it('does not belong in a supplement', () => {
    assert.match(found('free-writing-legend', sticker(LEAK)).join(), /^information “The issuer has filed a registration statement …” is/);
  });

  it('is let pass in pricing and preliminary supplements', () => {
    for (const title of ['**PRICING SUPPLEMENT**', '**PRELIMINARY PROSPECTUS SUPPLEMENT**\n\n**Subject to Completion, dated June 7, 2024**']) {
      const supplement = prospectus('Notes due June 7, 2030', LEAK).replace('**PROSPECTUS**', `${title}\n\n(To Prospectus dated April 2, 2024)`);
      assert.deepEqual(found('free-writing-legend', supplement.replace('of this prospectus is', 'of this pricing supplement is')), []);
    }
  });
});

describe('the safe harbor', () => {
  const CLAIM = 'They are made pursuant to the safe harbor of the Private Securities Litigation Reform Act of 1995.';

  it('is not that of an initial public offering', () => {
    assert.equal(found('safe-harbor-excluded', prospectus(FIRST, CLAIM)).length, 1);
    assert.deepEqual(found('safe-harbor-excluded', prospectus('We are offering shares. We completed our initial public offering in 2021.', CLAIM)), []);
    assert.deepEqual(found('safe-harbor-excluded', prospectus(FIRST, CLAIM.replace('are made', 'are not made'))), []);
  });
});

describe('a General Instruction', () => {
  const FLOAT = 'in no event will we sell securities with a value of more than one-third of our public float in any 12 calendar months.';
  const on = (form: string, cited: string) =>
    sticker(`This Supplement is part of a registration statement on Form ${form} (File No. 333-278184).\n\nPursuant to General Instruction ${cited}, ${FLOAT}`);
  const findings = (source: string) => found('form-instruction-mismatch', source);

  it('is that of the form of the registration statement', () => {
    for (const [form, cited] of [
      ['S-3', 'I.B.6 of Form S-3'],
      ['F-3', 'I.B.5 of Form F-3'],
      ['S-3', 'I.B.6'],
      ['F-3', 'I.B.5'],
    ] as const)
      assert.deepEqual(findings(on(form, cited)), []);
    for (const [form, cited] of [
      ['F-3', 'I.B.6 of Form S-3'],
      ['S-3', 'I.B.5 of Form F-3'],
      ['S-3', 'I.B.5 of Form S-3'],
      ['S-3', 'I.B.5'],
    ] as const)
      assert.match(findings(on(form, cited)).join(), /^warning /, `${form} ${cited}`);
  });

  it('may be cited of both forms by a company that moved', () => {
    const moved = on('S-3', 'I.B.6 of Form S-3').replace(FLOAT, `${FLOAT} We sold $500,000 of securities pursuant to General Instruction I.B.5 of Form F-3.`);
    assert.deepEqual(findings(moved), []);
    const before = on('F-3', 'I.B.6 of Form S-3').replace(FLOAT, `${FLOAT} Our registration statement on Form S-3 (File No. 333-212345) expired.`);
    assert.deepEqual(findings(before), []);
  });

  it('is mended where the form is known', () => {
    assert.equal(assertFixed(on('S-3', 'I.B.5 of Form S-3'), 'form-instruction-mismatch'), on('S-3', 'I.B.6 of Form S-3'));
  });
});

describe('the table of fees', () => {
  const TABLE = '**CALCULATION OF REGISTRATION FEE**';
  const dated = (day: string) => found('fee-table-stale', sticker(TABLE, { dateLine: `**The date of this Supplement No. 1 is ${day}.**` }));

  it('has stood in an exhibit since January 31, 2022', () => {
    assert.deepEqual(dated('January 28, 2022'), []);
    assert.equal(dated('January 31, 2022').length, 1);
    assert.equal(found('fee-table-stale', sticker(`| CALCULATION OF REGISTRATION FEE (1) |  |\n|---|---|\n| Title | Amount |`)).length, 1);
  });

  it('is none that is spoken of', () => {
    assert.deepEqual(found('fee-table-stale', sticker('No more than set forth in the “Calculation of Registration Fee” table.')), []);
  });
});
