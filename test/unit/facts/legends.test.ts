import { assertStated } from '../../support/stated';

const elements = (text: string) => assertStated('commissionLegend', stated => [...stated.elements].join(' '), text);
const ALL = 'negation commission otherRegulator approval disclosure criminalOffense';
const OFFENSE = 'Any representation to the contrary is a criminal offense.';

describe('Commission legends', () => {
  for (const judgement of [
    'Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of these securities or passed upon the adequacy or accuracy of this prospectus.',
    'Neither the U.S. Securities and Exchange Commission (the “SEC”) nor any state securities commission has approved or disapproved of these securities, or determined if this prospectus is truthful or complete.',
    'Neither the SEC nor any other securities commission in any state has approved or disapproved of our common stock or determined that this prospectus supplement is accurate or complete.',
    'Neither the SEC nor any state or foreign securities commission or regulatory authority has approved or disapproved these securities or determined whether this prospectus is truthful and complete.',
    'Neither the SEC nor any U.S. state securities commission has approved or disapproved of these securities or determined if this Prospectus Supplement No. 3 or the Prospectus is truthful or complete.',
    'Neither the SEC nor any state securities commission has approved or disapproved of these securities or passed upon or endorsed the merits of this offering or the completeness of this prospectus.',
    'Neither the SEC nor any state securities commission has approved or disapproved of these securities or determined whether this prospectus is complete or accurate.',
    'None of the SEC, any state securities commission or any other regulatory body has approved or disapproved of these Notes or determined if this pricing supplement is truthful or complete.',
    'The Securities and Exchange Commission and state securities regulators have not approved or disapproved of these securities or determined whether this prospectus is truthful or complete.',
    'These securities have not been approved or disapproved by the SEC or any state securities commission nor have these organizations determined if this prospectus is truthful or complete.',
    'THESE SECURITIES HAVE NOT BEEN APPROVED OR DISAPPROVED BY THE SECURITIES AND EXCHANGE COMMISSION OR ANY STATE SECURITIES COMMISSION NOR HAS THE COMMISSION PASSED UPON THE ACCURACY OF THIS PROSPECTUS.',
  ]) {
    const legend = `${judgement} ${OFFENSE}`;
    it(`“${judgement.slice(0, 60)} …” has every element`, () => elements(`${legend}\n${'^'.repeat(legend.length)} ${ALL}`));
  }

  for (const [lost, legend] of [
    [
      'criminalOffense',
      'Neither the SEC nor any state securities commission has approved or disapproved of these securities or passed upon the adequacy of this prospectus.',
    ],
    ['disclosure', `Neither the SEC nor any state securities commission has approved or disapproved of these securities. ${OFFENSE}`],
    ['approval', `Neither the SEC nor any state securities commission has passed upon the adequacy or accuracy of this prospectus. ${OFFENSE}`],
    [
      'otherRegulator',
      `Neither the SEC nor anybody else has approved or disapproved of these securities or passed upon the adequacy of this prospectus. ${OFFENSE}`,
    ],
    [
      'commission',
      `No state securities commission nor any other body has approved or disapproved of these securities or determined if this prospectus is truthful or complete. ${OFFENSE}`,
    ],
    [
      'negation',
      `The SEC and any state securities commission have approved or disapproved of these securities or determined if this prospectus is truthful or complete. ${OFFENSE}`,
    ],
  ] as const) {
    it(`that lost its ${lost} have the others`, () => {
      const kept = ALL.split(' ').filter(element => element !== lost);
      elements(`${legend}\n${'^'.repeat(legend.length)} ${kept.join(' ')}`);
    });
  }

  for (const last of [
    'It is illegal for any person to tell you otherwise.',
    'Any contrary representation is a criminal offense.',
    'It is a criminal offense to make any representation to the contrary.',
    'It is a criminal offense for anyone to state otherwise.',
    'Anyone who tells you otherwise is committing a crime.',
  ]) {
    it(`may end in “${last}”`, () => {
      const judgement =
        'The SEC and state securities regulators have not approved these securities nor disapproved them, nor determined if this prospectus is accurate or adequate.';
      const legend = `${judgement} ${last}`;
      elements(`${legend}\n${'^'.repeat(legend.length)} ${ALL}`);
    });
  }

  it('are their own sentences, and not those around them', () => {
    const before = 'No state commission reviewed our plan. ';
    const legend = 'The SEC has approved or disapproved of these securities.';
    elements(`${before}${legend} Neither are they deposits.\n${' '.repeat(before.length)}${'^'.repeat(legend.length)} commission approval`);
  });

  it('name the documents that they judge', () => {
    const documents = (text: string) =>
      assertStated('commissionLegend', ({ span, documents: named }) => `${(named?.start ?? 0) - span.start} to ${(named?.end ?? 0) - span.start}`, text);
    const legend =
      'Neither the SEC nor any state commission has approved or disapproved of these securities or determined if this Supplement and the Prospectus are truthful or complete.';
    const start = legend.indexOf('this Supplement');
    documents(`${legend}\n${'^'.repeat(legend.length)} ${start} to ${start + 'this Supplement and the Prospectus'.length}`);
  });

  it('are not what a court or an agency approved', () => elements('The plan was approved by the court, and the FDA disapproved the drug.'));
});
