import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { IMPOSSIBLE_DATE, NOTES, OTHER_AGREEMENT, supplement } from './drafts';
import { findingsOf, Scratch } from './helpers';
import { resetSettings, set } from './settings';

describe('the settings', () => {
  let scratch: Scratch;

  beforeEach(async () => {
    scratch = await Scratch.make();
  });

  afterEach(async () => {
    await scratch.clear();
    await resetSettings();
  });

  it('tieout.check.markdown: never leaves drafts alone, automatic takes them up again', async () => {
    const { uri } = await scratch.openText('draft.md', supplement(OTHER_AGREEMENT));
    await findingsOf(uri, 'undefined-term');
    await set('check.markdown', 'never');
    await findingsOf(uri);
    await set('check.markdown', 'automatic');
    await findingsOf(uri, 'undefined-term');
  });

  it('tieout.check.markdown: never holds for Prospectus Supplements too', async () => {
    const { uri } = await scratch.openText('draft.supplement.md', supplement(OTHER_AGREEMENT));
    await findingsOf(uri, 'undefined-term');
    await set('check.markdown', 'never');
    await findingsOf(uri);
  });

  it('tieout.check.markdown: always checks what reads as no prospectus', async () => {
    const { uri } = await scratch.openText('notes.md', `${NOTES}\n${IMPOSSIBLE_DATE}`);
    await set('check.markdown', 'always');
    await findingsOf(uri, 'impossible-date');
  });

  for (const { setting, name, words } of [
    { setting: 'check.html', name: 'draft.html', words: '<p>It ends on <b>February&nbsp;30,</b> 2025.</p>' },
    { setting: 'check.plainText', name: 'draft.txt', words: 'It ends on February 30, 2025.' },
  ]) {
    it(`tieout.${setting}: always checks what is no Rule 424(b) document, automatic leaves it alone`, async () => {
      const { uri } = await scratch.openText(name, words);
      await set(setting, 'always');
      await findingsOf(uri, 'impossible-date');
      await set(setting, 'automatic');
      await findingsOf(uri);
    });
  }

  it('tieout.severity weighs the findings of a rule, and switches it off', async () => {
    const { uri } = await scratch.openText('draft.md', supplement(OTHER_AGREEMENT, IMPOSSIBLE_DATE));
    await findingsOf(uri, 'impossible-date', 'undefined-term');
    await set('severity', { 'impossible-date': 'off' });
    const [left] = await findingsOf(uri, 'undefined-term');
    assert.equal(left?.severity, vscode.DiagnosticSeverity.Warning);
    await set('severity', { 'impossible-date': 'hint', 'undefined-term': 'off' });
    const [weighed] = await findingsOf(uri, 'impossible-date');
    assert.equal(weighed?.severity, vscode.DiagnosticSeverity.Hint);
  });
});
