import assert from 'node:assert/strict';
import type { CheckResult } from '../../../server/src/check/check';
import type { Finding } from '../../../server/src/rules/finding';
import { checkSource, LEGEND } from '../../support/drafts';
import { submitted, supplementWith, WRAPPED_FORMATS } from '../../support/submissions';

const SLIP = 'It ends on February 30, 2025.';
const OPINION = [
  'Exhibit 5.1',
  'Opinion of Harborlight LLP',
  `We have acted as counsel to the Company under the Paying Agency Agreement. ${SLIP}`,
  'We have examined the registration statement and the prospectus supplement dated May 9, 2024 (the “Supplement Letter”).',
];
const AGREEMENT = [
  'Exhibit 1.1',
  'SALES AGREEMENT',
  'The Company may sell up to $75,000,000 of shares under this agreement and the Distribution Agreement (the “Distribution Agreement”).',
];
const CURRENT_REPORT = ['FORM 8-K', 'CURRENT REPORT', `The Merger Agreement was signed. ${SLIP}`];
const FEES = ['Calculation of Filing Fee Tables', 'Form 424(b)(5)'];

/** Whether a finding is of what the draft says: the drafts here are not written as EDGAR takes them. */
function isOfWords({ rule }: Finding): boolean {
  return !rule.startsWith('edgar-');
}

/** What was found, with the kinds of the parts. */
function told({ kind, findings, complete, filed }: CheckResult) {
  assert.ok(complete);
  return {
    kind,
    parts: filed?.parts.map(part => part.kind) ?? [],
    findings: findings.filter(isOfWords).map(({ rule, severity, place }) => `${rule} (${severity}) in ${filed?.draft.passage(place.at).text.slice(0, 30)}`),
  };
}

for (const format of WRAPPED_FORMATS) {
  const document = (formType: string, ...paragraphs: readonly string[]) => submitted(format, formType, paragraphs);
  const check = (...documents: readonly string[]) => told(checkSource(documents.join(''), undefined, undefined, format));
  const OWN = document('424B5', ...supplementWith());
  const SLIP_OF_OWN = 'impossible-date (error) in It ends on February 30, 2025.';

  describe(`a submission to EDGAR in ${format}`, () => {
    it('has a part for each document, of which exhibits and reports are only checked for what needs no context', () => {
      assert.deepEqual(
        check(OWN, document('EX-1.1', ...AGREEMENT), document('EX-5.1', ...OPINION), document('8-K', ...CURRENT_REPORT), document('EX-FILING FEES', ...FEES)),
        {
          kind: 'atm',
          parts: ['atm', 'report', 'report', 'report', 'report'],
          findings: ['impossible-date (information) in We have acted as counsel to th', 'impossible-date (information) in The Merger Agreement was signe'],
        },
      );
    });

    it('is checked as the supplement that it is filed for, though exhibits stand before it', () => {
      const own = document('424B5', ...supplementWith(SLIP, 'The Placement Agreement binds us. The Placement Agreement is with the Agent.'));
      const { kind, parts, findings } = check(document('EX-1.1', ...AGREEMENT), document('EX-5.1', ...OPINION), own, document('EX-99.1', ...FEES));
      assert.deepEqual([kind, parts], ['atm', ['report', 'report', 'atm', 'report']]);
      assert.deepEqual(findings.slice(1), [SLIP_OF_OWN, 'undefined-term (warning) in The Placement Agreement binds ']);
    });

    it('may have an exhibit before the supplement that is longer than what tells the kind of a draft', () => {
      const long = document('EX-1.1', ...AGREEMENT, ...Array.from({ length: 2000 }, () => 'The Company represents and warrants that all of it is true.'));
      assert.deepEqual(check(long, document('424B5', ...supplementWith(SLIP))), { kind: 'atm', parts: ['report', 'atm'], findings: [SLIP_OF_OWN] });
    });

    it('lends no term of an exhibit to the supplement, and none of the supplement to an exhibit', () => {
      const own = document('424B5', ...supplementWith('The Distribution Agreement binds us. We may end the Distribution Agreement.'));
      const { filed, findings } = checkSource(own + document('EX-1.1', ...AGREEMENT), undefined, undefined, format);
      assert.deepEqual(
        findings.filter(isOfWords).map(({ rule }) => rule),
        ['undefined-term'],
      );
      assert.deepEqual(
        filed?.parts.map(({ glossary, boundGlossaries }) => [
          glossary.knows('sales agreement'),
          glossary.knows('distribution agreement'),
          boundGlossaries.length,
        ]),
        [
          [true, false, 0],
          [false, true, 0],
        ],
      );
    });

    it('is parted inside too: a base prospectus is bound behind the supplement, and their terms are read together', () => {
      const base = [
        'PROSPECTUS',
        'ACME BIO, INC.',
        'Common Stock',
        'Preferred Stock',
        'We may offer any combination of these under the Indenture (the “Indenture”).',
      ];
      const closing = [
        LEGEND.replaceAll('**', '').replace('this Supplement, the Prospectus Supplement or the Base Prospectus', 'this prospectus'),
        'The date of this prospectus is March 22, 2024.',
      ];
      const { filed } = checkSource(
        document('EX-5.1', ...OPINION) + document('424B5', ...supplementWith('TABLE OF CONTENTS'), ...base, ...closing) + document('EX-99.1', ...FEES),
        undefined,
        undefined,
        format,
      );
      assert.deepEqual(
        filed?.parts.map(({ kind, boundGlossaries }) => [kind, boundGlossaries.length]),
        [
          ['report', 0],
          ['atm', 1],
          ['base', 1],
          ['report', 0],
        ],
      );
    });

    it('is a supplement by its form type, though its cover says too little', () => {
      const own = document('424B3', 'ACME BIO, INC.', SLIP);
      assert.deepEqual(check(own, document('EX-99.1', ...FEES)).findings, [SLIP_OF_OWN]);
    });

    it('may be a supplement without a wrapper, and exhibits behind it', () => {
      const text = format === 'html' ? supplementWith(SLIP).map(words => `<p>${words}</p>`) : supplementWith(SLIP);
      assert.deepEqual(check(`${text.join('\n\n')}\n\n`, document('EX-5.1', ...OPINION)), {
        kind: 'atm',
        parts: ['atm', 'report'],
        findings: [SLIP_OF_OWN, 'impossible-date (information) in We have acted as counsel to th'],
      });
    });

    it('of a report alone is none of ours, whatever is attached to it', () => {
      assert.deepEqual(check(document('8-K', ...CURRENT_REPORT), document('EX-5.1', ...OPINION), document('EX-99.1', ...supplementWith())), {
        kind: 'none',
        parts: [],
        findings: [],
      });
    });

    it('reads no sentence on from one document into the next', () => {
      const cut = document('EX-99.1', 'This letter ends with the following:', '- of the Company; and');
      const { filed } = checkSource(cut + document('424B5', '- this is the first line', ...supplementWith()), undefined, undefined, format);
      assert.deepEqual(
        filed?.starts.map(({ from }) => from !== undefined && filed.draft.passage(from).text.replace(/^- /, '')),
        [false, 'this is the first line'],
      );
    });
  });
}
