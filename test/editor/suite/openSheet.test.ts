import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { NOTES, supplement } from './drafts';
import { eventually, rangeOf, replace, Scratch } from './helpers';

describe('Open Tie-Out Sheet', () => {
  let scratch: Scratch;

  beforeEach(async () => {
    scratch = await Scratch.make();
  });

  afterEach(() => scratch.clear());

  const openSheet = (draft?: vscode.Uri) => vscode.commands.executeCommand<boolean>('tieout.openSheet', draft);

  /** The tabs that show sheets. */
  const sheets = (): readonly vscode.Tab[] =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('tieout.sheet'));
  const shown = (count: number) =>
    eventually(
      `${count} sheets`,
      () => (sheets().length === count ? sheets() : undefined),
      vscode.window.tabGroups.onDidChangeTabs,
      vscode.window.tabGroups.onDidChangeTabGroups,
    );

  it('shows the sheet of the active draft beside it, once, and leaves the cursor where it is', async () => {
    const draft = await scratch.openExample('cellectar-supplement-no-1.md');
    assert.equal(await openSheet(), true);
    const [tab] = await shown(1);
    assert.equal(tab?.label, 'Tie-out sheet: cellectar-supplement-no-1.md');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), draft.uri.toString());
    assert.notEqual(tab?.group.viewColumn, vscode.window.activeTextEditor?.viewColumn);
    assert.equal(await openSheet(draft.uri), true);
    await replace(draft, rangeOf(draft, '69,000'), '96,000');
    assert.equal((await shown(1)).length, 1);
  });

  it('shows one for each draft', async () => {
    const one = await scratch.openText('one.md', supplement('We owe $5.'));
    const other = await scratch.openText('other.md', supplement('We owe $6.'));
    for (const { uri } of [one, other]) assert.equal(await openSheet(uri), true);
    await shown(2);
  });

  it('shows none of what is no prospectus', async () => {
    const { uri } = await scratch.openText('notes.md', NOTES);
    assert.equal(await openSheet(uri), false);
    await shown(0);
  });
});
