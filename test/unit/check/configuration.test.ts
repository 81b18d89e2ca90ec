import assert from 'node:assert/strict';
import { ADJUSTABLE_RULES } from '../../../server/src/check/catalogue';
import { checkToEnd } from '../../../server/src/check/check';
import { ROLES } from '../../../server/src/check/config/configuration';
import { readEditorSettings } from '../../../server/src/check/config/editorSettings';
import { ALL_RULES } from '../../../server/src/rules/allRules';
import { ChunkedText } from '../../../server/src/text/chunkedText';
import { checkSource, sticker } from '../../support/drafts';
import { exampleText } from '../../support/project';
import { configured, effective, type Settings } from '../../support/settings';

const NOTES = '# Notes\n\nThe Sales Agreement ends on February 30, 2025.\n';

/** What is found in a source under settings, as "severity rule". */
function found(source: string, settings: Settings): readonly string[] {
  return checkSource(source, undefined, configured(settings)).findings.map(({ severity, rule }) => `${severity} ${rule}`);
}

describe('the severity of a rule', () => {
  const EDITOR = { severity: { 'undefined-term': 'error', 'rule-424-header-missing': 'hint' } };
  const PROJECT = { severity: { 'undefined-term': 'information' } };

  it('is its own where nothing is set', () =>
    assert.deepEqual(found(exampleText(), {}), ['information rule-424-header-missing', 'warning undefined-term', 'information legend-object-mismatch']));

  it('is what the editor says', () =>
    assert.deepEqual(found(exampleText(), { editor: EDITOR }), ['hint rule-424-header-missing', 'error undefined-term', 'information legend-object-mismatch']));

  it('is what tieout.json says, rule by rule, before what the editor says', () => {
    assert.deepEqual(found(exampleText(), { editor: EDITOR, project: PROJECT }), [
      'hint rule-424-header-missing',
      'information undefined-term',
      'information legend-object-mismatch',
    ]);
    const { severity } = effective({ editor: EDITOR, project: PROJECT });
    assert.deepEqual(
      ['undefined-term', 'rule-424-header-missing', 'impossible-date'].map(rule => severity[rule]),
      [
        { value: 'information', from: 'tieout.json' },
        { value: 'hint', from: 'editor settings' },
        { value: 'error', from: 'default' },
      ],
    );
  });

  it('can be set for every rule, and switch every rule off', () => {
    for (const { id } of ADJUSTABLE_RULES) {
      for (const severity of ['error', 'warning', 'information', 'hint', 'off']) {
        assert.deepEqual(effective({ project: { severity: { [id]: severity } } }).severity[id], { value: severity, from: 'tieout.json' });
        assert.deepEqual(effective({ editor: { severity: { [id]: severity } } }).severity[id], { value: severity, from: 'editor settings' });
      }
    }
    const off = Object.fromEntries(ALL_RULES.map(({ id }) => [id, 'off']));
    assert.deepEqual(found(exampleText(), { project: { severity: off } }), []);
  });

  it('“off” does not run the rule at all', () => {
    const failing = ALL_RULES.map(rule => (rule.id === 'undefined-term' ? { ...rule, check: () => assert.fail('it was run') } : rule));
    const { remarks } = checkSource(exampleText(), failing, configured({ editor: { severity: { 'undefined-term': 'off' } } }));
    assert.deepEqual(remarks, []);
  });

  it('“off” in the editor is undone by tieout.json', () => {
    const settings = { editor: { severity: { 'undefined-term': 'off' } }, project: { severity: { 'undefined-term': 'warning' } } };
    assert.ok(found(exampleText(), settings).includes('warning undefined-term'));
  });

  it('does not raise a finding that the rule holds for less sure, but lowers it', () => {
    // Without a rival of its kind, the term may be one that every reader knows.
    const source = sticker('The Closing Date is near. The Closing Date will be announced.');
    assert.deepEqual(found(source, {}), ['information undefined-term']);
    assert.deepEqual(found(source, { project: { severity: { 'undefined-term': 'error' } } }), ['information undefined-term']);
    assert.deepEqual(found(source, { project: { severity: { 'undefined-term': 'hint' } } }), ['hint undefined-term']);
    assert.deepEqual(found(source, { project: { severity: { 'undefined-term': 'off' } } }), []);
  });
});

describe('the dictionary', () => {
  const SOURCE = sticker('The Closing Dates are near. The Closing Date will be announced. The Closing-Date is set.');

  it('names terms that need no definition, in any number, case and with or without a hyphen', () => {
    assert.deepEqual(found(SOURCE, {}), ['information undefined-term']);
    for (const term of ['Closing Date', 'closing date', 'CLOSING DATES', 'Closing-Date', ' Closing  Date '])
      assert.deepEqual(found(SOURCE, { project: { dictionary: ['Indenture', term] } }), [], term);
  });

  it('leaves other terms alone, also those that start or end alike', () => {
    for (const term of ['Closing', 'Date', 'First Closing Date', 'Closing Date Agreement'])
      assert.deepEqual(found(SOURCE, { project: { dictionary: [term] } }), ['information undefined-term'], term);
  });
});

describe('the role of a document', () => {
  const kind = (source: string, project: unknown, path = 'draft.md') => checkSource(source, undefined, configured({ project, path })).kind;

  it('decides what it is, whatever its cover says', () => {
    for (const [role, expected] of Object.entries(ROLES)) {
      const project = { documents: [{ path: 'draft.md', role }] };
      assert.deepEqual([role, kind(exampleText(), project)], [role, role === 'sticker' ? 'sticker-atm-suspend' : expected]);
      assert.deepEqual([role, kind(NOTES, project)], [role, expected]);
    }
  });

  it('is that of the document’s own path, however the path is written', () => {
    for (const path of ['drafts/Base.md', './drafts/Base.md', '././drafts/base.MD', 'drafts\\base.md', '.\\drafts\\Base.md'])
      assert.equal(kind(exampleText(), { documents: [{ path, role: 'base-prospectus' }] }, 'drafts/Base.md'), 'base', path);
    for (const path of ['Base.md', 'drafts/Base.markdown', 'drafts', 'old/drafts/Base.md'])
      assert.equal(kind(exampleText(), { documents: [{ path, role: 'base-prospectus' }] }, 'drafts/Base.md'), 'sticker-atm-suspend', path);
  });

  it('“other” says why the document is not checked', () => {
    const project = { documents: [{ path: 'draft.md', role: 'other' }] };
    const { findings, remarks, complete, unchecked } = checkSource(exampleText(), undefined, configured({ project }));
    assert.deepEqual([findings, remarks, complete, unchecked], [[], [], true, 'The project file gives it the role “other”']);
  });
});

describe('when files of a format are checked', () => {
  const verdict = (source: string, settings: Settings) => {
    const { kind, unchecked } = checkSource(source, undefined, configured(settings));
    return unchecked ?? kind;
  };

  it('automatic: where they read as a Rule 424(b) document', () => {
    for (const settings of [{}, { editor: { check: { markdown: 'automatic' } } }]) {
      assert.equal(verdict(exampleText(), settings), 'sticker-atm-suspend');
      assert.equal(verdict(NOTES, settings), 'It does not read as a Rule 424(b) document');
    }
  });

  it('always: whatever they read as', () => {
    const settings = { editor: { check: { markdown: 'always' } } };
    assert.equal(verdict(exampleText(), settings), 'sticker-atm-suspend');
    assert.equal(verdict(NOTES, settings), 'base');
    assert.deepEqual(found(NOTES, settings), ['error impossible-date']);
  });

  it('never: not at all', () => {
    const settings = { editor: { check: { markdown: 'never' } } };
    for (const isDeclared of [false, true])
      assert.equal(verdict(exampleText(), { ...settings, isDeclared }), 'The settings say that Markdown files are never checked');
  });

  it('always in the editor’s own language, unless never', () => {
    for (const editor of [undefined, { check: { markdown: 'automatic' } }]) {
      assert.equal(verdict(NOTES, { isDeclared: true, editor }), 'base');
      assert.deepEqual(effective({ isDeclared: true, editor }).check, { value: 'always', from: 'default' });
    }
  });

  it('is set for each format by itself', () => {
    const editor = { check: { markdown: 'never', plainText: 'always' } };
    const check = (format: Settings['format']) => effective({ editor, ...(format === undefined ? {} : { format }) }).check;
    assert.deepEqual(check('markdown'), { value: 'never', from: 'editor settings' });
    assert.deepEqual(check('plaintext'), { value: 'always', from: 'editor settings' });
    assert.deepEqual(check('html'), { value: 'automatic', from: 'default' });
    for (const [format, name] of [
      ['plaintext', 'plain text'],
      ['html', 'EDGAR HTML'],
    ] as const) {
      const configuration = configured({ editor: { check: { plainText: 'never', html: 'never' } }, format });
      const { unchecked } = checkToEnd({ document: 'draft', text: ChunkedText.of(exampleText()), format, configuration });
      assert.equal(unchecked, `The settings say that ${name} files are never checked`);
    }
  });
});

describe('settings of the editor that mean nothing', () => {
  const problems = (section: unknown) => readEditorSettings(section).problems;

  it('are named, and the default holds for them alone', () => {
    const editor = {
      check: { markdown: 'sometimes', html: 'always' },
      severity: { 'undefined-terms': 'off', 'impossible-date': 'loud', 'sold-exceeds-cap': 3, 'check-incomplete': 'off', 'cap-conflict': 'hint' },
      codeLens: { uses: 'often' },
    };
    assert.deepEqual(effective({ editor }).problems, [
      'tieout.check.markdown knows automatic, always, never, not "sometimes"',
      'tieout.severity: “undefined-terms” is no rule whose severity can be set',
      'tieout.severity: impossible-date knows error, warning, information, hint, off, not "loud"',
      'tieout.severity: sold-exceeds-cap knows error, warning, information, hint, off, not 3',
      'tieout.severity: “check-incomplete” is no rule whose severity can be set',
      'tieout.codeLens.uses knows true and false, not "often"',
    ]);
    const { check, severity } = effective({ editor });
    assert.deepEqual(check, { value: 'automatic', from: 'default' });
    assert.deepEqual(
      ['impossible-date', 'sold-exceeds-cap', 'cap-conflict'].map(rule => severity[rule]?.value),
      ['error', 'error', 'hint'],
    );
  });

  it('are passed over where the editor sends nothing or something else altogether', () => {
    for (const section of [undefined, null, 5, 'always', [], {}, { check: null, severity: null }, { check: 'always' }]) assert.deepEqual(problems(section), []);
    for (const severity of ['off', 7, true]) assert.deepEqual(problems({ severity }), ['tieout.severity has to be an object with a severity for each rule']);
  });
});
