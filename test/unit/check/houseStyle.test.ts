import assert from 'node:assert/strict';
import { fixesFor } from '../../../server/src/check/check';
import { DEFAULT_CONFIGURATION } from '../../../server/src/check/config/configuration';
import { readProjectFile } from '../../../server/src/check/config/projectFile';
import { coverWithout, SUSPENSION_COVER } from '../../support/covers';
import { applied, assertProjectFile, checkSource } from '../../support/drafts';

const LEGEND = '[Agent] and its affiliates have an interest in this offering.';

/** The configuration of a project file in which nothing is wrong. */
function configurationOf(project: object) {
  const { project: read, remarks } = readProjectFile(JSON.stringify(project));
  assert.deepEqual(remarks, []);
  return { ...DEFAULT_CONFIGURATION, legends: read.legends, acceptedWordings: read.acceptedWordings };
}

/** What is said of the firm's legends in a sticker. */
function missing(legend: object, source = coverWithout(SUSPENSION_COVER)): readonly string[] {
  const { findings } = checkSource(source, undefined, configurationOf({ legends: [legend] }));
  return findings.filter(({ rule }) => rule === 'house-legend-missing').map(({ severity, message }) => `${severity}: ${message}`);
}

describe('the house style in a project file', () => {
  it('says what is wrong in it, and where', () => {
    assertProjectFile(`{
  "legends": [
    { "name": "Interest" },
    ^^^^^^^^^^^^^^^^^^^^^^ warning unknown-setting: The legend has no “text”; it is left out
    { "name": "Blank", "text": "[all] [of it]" },
                               ^^^^^^^^^^^^^^^ warning unknown-setting: A “text” of a legend has to have words outside its brackets; it is left out
    { "name": "Sort", "text": "Words", "documents": ["stickers"], "sverity": "hint" },
                                                     ^^^^^^^^^^ warning unknown-setting: “stickers” is no document that has legends; write “sticker”
                                                                  ^^^^^^^^^ warning unknown-setting: “sverity” is nothing that a legend has; did you mean “severity”?
    { "name": "Sort", "text": "Other words" },
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unknown-setting: There is another legend “Sort”; this one is left out
    "words"
    ^^^^^^^ warning unknown-setting: A legend is an object with its “name” and its “text”; it is left out
  ],
  "acceptedWordings": {
    "market": ["Our shares trade somewhere"],
    ^^^^^^^^ warning unknown-setting: “market” is no item of the form check
    "relation": "in words"
                ^^^^^^^^^^ warning unknown-setting: “relation” has to be a list of wordings; it is left out
  }
}`);
  });

  it('asks for a legend of the documents that it names, at its severity', () => {
    assert.deepEqual(missing({ name: 'Interest', text: LEGEND, documents: ['sticker'], severity: 'error' }), [
      'error: The firm’s legend “Interest” (“[Agent] and its affiliates have an …”) is missing',
    ]);
    assert.equal(missing({ name: 'Interest', text: LEGEND }).length, 1);
    assert.deepEqual(missing({ name: 'Interest', text: LEGEND, documents: ['base-prospectus'] }), []);
  });

  it('asks no document for a legend whose documents are all misspelt', () => {
    const { project } = readProjectFile(JSON.stringify({ legends: [{ name: 'Interest', text: LEGEND, documents: ['stickers'] }] }));
    const { findings } = checkSource(coverWithout(SUSPENSION_COVER), undefined, { ...DEFAULT_CONFIGURATION, legends: project.legends });
    assert.deepEqual(findings, []);
  });

  it('holds nothing for missing in a sticker whose end was not read', () => {
    const long = 'Our business is described at length in the reports that we file. '.repeat(400);
    const source = coverWithout({ ...SUSPENSION_COVER, agreement: `${SUSPENSION_COVER.agreement}\n\n${long}` });
    assert.deepEqual(missing({ name: 'Interest', text: LEGEND }, source), []);
  });

  it('answers items by accepted wordings in the rules on them, too', () => {
    const cases = [
      ['commission-legend', 'commission-legend-missing', 'legend'],
      ['rule-424-paragraph', 'rule-424-header-missing', 'paragraph'],
      ['registration-number', 'rule-424-header-missing', 'number'],
      ['document-date', 'document-date-missing', 'date'],
      ['chain-reference', 'chain-reference-missing', 'chain'],
    ] as const;
    // A cover without its date line is looked at once it is long.
    const words = 'Nothing else is changed by it. '.repeat(20);
    for (const [item, rule, left] of cases) {
      const relation = SUSPENSION_COVER.relation.replace(' dated May 3, 2024', '').replace(' dated April 2, 2024', '');
      const source = coverWithout(
        { ...SUSPENSION_COVER, relation: `${relation} See the inside cover for more.`, suspension: `${SUSPENSION_COVER.suspension} ${words}` },
        [left],
      );
      const rules = (project: object) => checkSource(source, undefined, configurationOf(project)).findings.map(found => found.rule);
      assert.ok(rules({}).includes(rule), rule);
      assert.ok(!rules({ acceptedWordings: { [item]: ['See the inside cover'] } }).includes(rule), item);
    }
  });

  it('asks for the registration number, though the firm accepts a wording for the paragraph', () => {
    const source = coverWithout({ ...SUSPENSION_COVER, together: `${SUSPENSION_COVER.together} Filed as agreed.` }, ['paragraph', 'number']);
    const configuration = configurationOf({ acceptedWordings: { 'rule-424-paragraph': ['Filed as agreed'] } });
    const { findings, filed } = checkSource(source, undefined, configuration);
    const finding = findings.find(({ rule }) => rule === 'rule-424-header-missing');
    assert.ok(finding && filed);
    assert.match(finding.message, /^The cover does not give the registration number/);
    assert.deepEqual(
      fixesFor(finding, filed).map(({ title }) => title),
      ['Insert “Registration No. 333-[ ]”'],
    );
  });

  it('takes the text of the legend, and each wording that it accepts', () => {
    const source = coverWithout({ ...SUSPENSION_COVER, agreement: `${SUSPENSION_COVER.agreement}\n\nHarbor has an interest of its own.` });
    assert.equal(missing({ name: 'Interest', text: LEGEND }, source).length, 1);
    assert.deepEqual(missing({ name: 'Interest', text: LEGEND, accepted: ['[Agent] has an interest of its own'] }, source), []);
  });

  it('puts the legend before the date line, with a tab stop at each blank', () => {
    const configuration = configurationOf({ legends: [{ name: 'Interest', text: LEGEND }] });
    const source = coverWithout(SUSPENSION_COVER);
    const { findings, filed } = checkSource(source, undefined, configuration);
    const [finding] = findings;
    assert.ok(finding && filed && findings.length === 1);
    const [fix] = fixesFor(finding, filed);
    assert.ok(fix);
    assert.equal(fix.title, 'Insert the legend “Interest”');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: tab stops look like that
    assert.equal(fix.edits[0].snippet?.trim(), '${1:[Agent]} and its affiliates have an interest in this offering.');
    const mended = applied(source, fix).replace('\\[Agent\\]', 'Harbor');
    assert.ok(mended.indexOf('Harbor and its affiliates') < mended.indexOf('The date of this'));
    assert.deepEqual(checkSource(mended, undefined, configuration).findings, []);
  });

  it('answers an item of the form check by a wording that it accepts', () => {
    const source = coverWithout({ ...SUSPENSION_COVER, together: 'This Supplement goes along with them.' });
    const found = (project: object) => checkSource(source, undefined, configurationOf(project)).findings.map(({ rule }) => rule);
    assert.deepEqual(found({}), ['relation-paragraph']);
    assert.deepEqual(found({ acceptedWordings: { relation: ['This [name] goes along with'] } }), []);
  });
});
