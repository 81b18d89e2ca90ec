import assert from 'node:assert/strict';
import { agreementOf } from '../../../server/src/filing/agreements';
import { sayDate } from '../../../server/src/regulation/calendarDate';
import { phraseKey } from '../../../server/src/regulation/wordLists';
import { checkSource, filingOf, LEGEND, sticker } from '../../support/drafts';
import { exampleText } from '../../support/project';

const paragraphs = (...lines: readonly string[]) => lines.join('\n\n');
const ATM = paragraphs(
  'Filed Pursuant to Rule 424(b)(5)',
  '**PROSPECTUS SUPPLEMENT**',
  '**(To Prospectus dated March 22, 2024)**',
  '**Up to \\$50,000,000**',
  'We have entered into an at-the-market sales agreement. This prospectus supplement and the accompanying prospectus relate to it.',
  '**TABLE OF CONTENTS**',
);

describe('the kind of a document', () => {
  for (const [kind, name, source] of [
    ['sticker-atm-suspend', 'the example', exampleText()],
    ['sticker', 'a numbered supplement', sticker('')],
    ['atm', 'an at-the-market supplement', ATM],
    ['underwritten', 'a takedown', ATM.replace('an at-the-market sales', 'an underwriting')],
    ['base', 'a prospectus', paragraphs('**PROSPECTUS**', 'This prospectus describes the securities.', '**The date of this prospectus is May 1, 2024.**')],
    ['base', 'a registration statement', paragraphs('As filed with the Commission', '**FORM S-3**', '**REGISTRATION STATEMENT**', '**PROSPECTUS**')],
    ['none', 'notes about prospectuses', '# Notes\n\nA prospectus supplement is filed under Rule 424(b). It carries the Commission legend.'],
    [
      'none',
      'a report',
      paragraphs('**FORM 8-K**', '**CURRENT REPORT**', 'We filed a prospectus supplement. This prospectus supplement was dated May 1, 2024.'),
    ],
    ['none', 'a free writing prospectus', paragraphs('Filed pursuant to Rule 433', 'Issuer Free Writing Prospectus', 'Relating to this prospectus supplement')],
    ['none', 'an agreement', paragraphs('**SALES AGREEMENT**', 'the Prospectus Supplement and this prospectus supplement')],
    ['none', 'a draft in a fence', `# How to\n\n\`\`\`\n${sticker('')}\n\`\`\``],
    ['none', 'nothing', ''],
    ['none', 'a checklist', '# Prospectus supplement checklist\n\n- The date of the prospectus\n- Supplement No. 1'],
    ['sticker-atm-suspend', 'a sticker with a heading that other papers have', exampleText().replace('**Common Stock**', '**Equity Distribution Agreement**')],
    [
      'sticker-atm-suspend',
      'a sticker that speaks of free writing prospectuses',
      exampleText().replace('**Common Stock**', 'We have not authorized any free writing prospectus.'),
    ],
    [
      'none',
      'a closing checklist',
      '# Closing Checklist\n\n## Prospectus Supplement\n\n- Filed pursuant to Rule 424(b)(5) within two days\n\n## Sales Agreement\n\n- signed',
    ],
    [
      'sticker',
      'a sticker whose first heading is an agreement',
      paragraphs(
        '# ACME CORP.',
        '## Sales Agreement',
        'This prospectus supplement amends and supplements the prospectus supplement dated May 1, 2023 and should be read in conjunction with the prospectus.',
      ),
    ],
    [
      'sticker',
      'a supplement dated in its title',
      paragraphs('**Supplement dated October 7, 2024 to the Prospectus dated May 1, 2024**', 'This supplement updates, amends and supplements the prospectus.'),
    ],
    [
      'pricing-supplement',
      'a pricing supplement',
      paragraphs('**Pricing Supplement No. 1234**', '(To Prospectus Supplement dated May 1, 2024)', 'Rule 424(b)(2)', '**TABLE OF CONTENTS**'),
    ],
    ['base', 'a post-effective amendment', paragraphs('**POST-EFFECTIVE AMENDMENT NO. 1 TO FORM S-3**', '**REGISTRATION STATEMENT**')],
  ] as const) {
    it(`${name} is ${kind}`, () => assert.equal(checkSource(source).kind, kind));
  }
});

describe('a filing', () => {
  it('knows its name, its chain and its agreement', () => {
    const { selfName, chain, glossary } = filingOf(exampleText());
    assert.equal(selfName, 'this Supplement');
    assert.deepEqual(
      chain.map(({ name, dated }) => `${name}, ${dated && sayDate(dated)}`),
      ['the Prospectus Supplement, August 20, 2020', 'the Prospectus, August 20, 2020'],
    );
    assert.deepEqual(
      [...glossary.entries()].flatMap(entry => {
        const agreement = agreementOf(entry);
        return agreement === undefined ? [] : [[entry.term, agreement.dated && sayDate(agreement.dated), agreement.isSalesAgreement]];
      }),
      [['Equity Distribution Agreement', 'August 11, 2020', true]],
    );
  });

  it('takes the names of its chain from their definitions, one by one or together', () => {
    const names = (relation: string) =>
      filingOf(
        paragraphs('**SUPPLEMENT NO. 1**', '(To Prospectus Supplement dated May 3, 2024 and Prospectus dated April 2, 2024)', relation, LEGEND),
      ).chain.map(({ name }) => name);
    assert.deepEqual(
      names(
        'This supplement amends the prospectus supplement dated May 3, 2024 (the “ATM Supplement”) and the prospectus dated April 2, 2024 (the “Base Prospectus”).',
      ),
      ['the ATM Supplement', 'the Base Prospectus'],
    );
    assert.deepEqual(
      names(
        'This supplement amends the prospectus supplement dated May 3, 2024 and the accompanying prospectus dated April 2, 2024 (together, the “ATM Prospectus”).',
      ),
      ['the ATM Prospectus', 'the ATM Prospectus'],
    );
    assert.deepEqual(names('This supplement amends the prospectus supplement dated May 3, 2024 and the accompanying prospectus.'), [
      'the prospectus supplement',
      'the accompanying prospectus',
    ]);
  });

  it('names documents of its chain that have no date', () => {
    const relation = 'This Supplement amends the prospectus supplement dated May 3, 2024 (the “ATM Supplement”) and the accompanying base prospectus.';
    const { chain } = filingOf(paragraphs('**SUPPLEMENT NO. 1**', relation, LEGEND));
    assert.deepEqual(
      chain.map(({ name }) => name),
      ['the ATM Supplement', 'the accompanying base prospectus'],
    );
  });

  it('calls itself as it most often does where it defines no name', () => assert.equal(filingOf(ATM).selfName, 'this prospectus supplement'));

  it('keeps the glossary by variants of a term', () => {
    const { glossary } = filingOf(sticker('We issued pre-funded warrants (the “Pre-Funded Warrants”) and the “Notes.”'));
    assert.equal(glossary.find('Pre-funded Warrant')?.term, 'Pre-Funded Warrants');
    assert.equal(glossary.find('Warrants'), undefined);
    assert.equal(glossary.isLabel(phraseKey('Notes')), true);
  });

  it('ends where an attached report starts', () => {
    const report = paragraphs(
      '**UNITED STATES**',
      '**SECURITIES AND EXCHANGE COMMISSION**',
      '**FORM 8-K**',
      'On February 30, 2024 the Sales Agreement (the “Agreement”) and the Sales Agreement ended.',
    );
    const { filed, findings } = checkSource(paragraphs(sticker(''), report));
    assert.equal(filed?.parts[0].glossary.find('Agreement'), undefined);
    assert.deepEqual(
      findings.map(({ rule, severity }) => [rule, severity]),
      [['impossible-date', 'information']],
    );
  });
});
