import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { NOTES } from './drafts';
import { eventually, Scratch } from './helpers';

describe('Form Check', () => {
  let scratch: Scratch;

  beforeEach(async () => {
    scratch = await Scratch.make();
  });

  afterEach(() => scratch.clear());

  const openFormCheck = () => vscode.commands.executeCommand<boolean>('tieout.openFormCheck');
  const tabs = (): readonly vscode.Tab[] =>
    vscode.window.tabGroups.all
      .flatMap(group => group.tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('tieout.formCheck'));

  it('is shown beside the active draft, once', async () => {
    await scratch.openExample('cellectar-supplement-no-1.md');
    for (let times = 0; times < 2; times++) assert.equal(await openFormCheck(), true);
    const [tab] = await eventually(
      'the form check',
      () => (tabs().length === 1 ? tabs() : undefined),
      vscode.window.tabGroups.onDidChangeTabs,
      vscode.window.tabGroups.onDidChangeTabGroups,
    );
    assert.equal(tab?.label, 'Form check: cellectar-supplement-no-1.md');
  });

  it('is not shown of what is no prospectus', async () => {
    await scratch.openText('notes.md', NOTES);
    assert.equal(await openFormCheck(), false);
    assert.equal(tabs().length, 0);
  });
});
