import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { supplement } from './drafts';
import { eventually, replace, Scratch, whole } from './helpers';
import { resetSettings, set } from './settings';

interface Shown {
  readonly dictionary: unknown;
  readonly check: unknown;
  readonly severity: Readonly<Record<string, unknown>>;
  readonly problems: readonly string[];
}

describe('Show Effective Configuration', () => {
  let scratch: Scratch;

  beforeEach(async () => {
    scratch = await Scratch.make();
  });

  afterEach(async () => {
    await scratch.clear();
    await resetSettings();
  });

  const show = (draft: vscode.Uri) => vscode.commands.executeCommand<vscode.Uri>('tieout.showConfiguration', draft);

  /** What the active view shows, as soon as it is as wanted. */
  function shown(view: vscode.Uri, wanted: (shown: Shown) => boolean): Promise<Shown> {
    const look = (): Shown | undefined => {
      const { document } = vscode.window.activeTextEditor ?? {};
      if (document?.uri.toString() !== view.toString()) return undefined;
      const read: Shown = JSON.parse(document.getText());
      return wanted(read) ? read : undefined;
    };
    return eventually('the configuration', look, vscode.window.onDidChangeActiveTextEditor, vscode.workspace.onDidChangeTextDocument);
  }

  it('shows what holds, and where it was said', async () => {
    await set('severity', { 'undefined-term': 'hint', 'impossible-date': 'warning' });
    await scratch.write('tieout.json', JSON.stringify({ dictionary: ['Indenture'], severity: { 'undefined-term': 'off' }, colour: 'red' }));
    const { uri } = await scratch.openText('draft.md', supplement());
    const { dictionary, check, severity, problems } = await shown(await show(uri), () => true);
    assert.deepEqual(dictionary, { value: ['Indenture'], from: 'tieout.json' });
    assert.deepEqual(check, { value: 'automatic', from: 'default' });
    assert.deepEqual(severity['undefined-term'], { value: 'off', from: 'tieout.json' });
    assert.deepEqual(severity['impossible-date'], { value: 'warning', from: 'editor settings' });
    assert.deepEqual(severity['sold-exceeds-cap'], { value: 'error', from: 'default' });
    assert.equal(problems.length, 1);
    assert.match(String(problems[0]), /“colour” is no setting/);
  });

  it('is fresh after a change of the project file', async () => {
    const project = await scratch.openText('tieout.json', '{ "dictionary": ["Indenture"] }');
    const { uri } = await scratch.openText('draft.md', supplement());
    await shown(await show(uri), ({ dictionary }) => JSON.stringify(dictionary).includes('Indenture'));
    await replace(project, whole(project), '{ "dictionary": ["Trustee"] }');
    await shown(await show(uri), ({ dictionary }) => JSON.stringify(dictionary).includes('Trustee'));
  });
});
