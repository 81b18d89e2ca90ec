import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { IMPOSSIBLE_DATE, OTHER_AGREEMENT, supplement } from './drafts';
import { eventually, findingsOf, Scratch } from './helpers';

describe('Go to the Next Finding', () => {
  let scratch: Scratch;

  beforeEach(async () => {
    scratch = await Scratch.make();
  });

  afterEach(() => scratch.clear());

  /** The words of the finding that the command goes to. */
  async function next(): Promise<string | undefined> {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor !== undefined);
    const range = await vscode.commands.executeCommand<vscode.Range | undefined>('tieout.nextFinding');
    if (range === undefined) return undefined;
    assert.deepEqual(editor.selection.active, range.start);
    return editor.document.getText(range);
  }

  it('goes through them in the order of the draft, and from the last one to the first', async () => {
    const { uri } = await scratch.openText('draft.md', supplement(IMPOSSIBLE_DATE, OTHER_AGREEMENT));
    await findingsOf(uri, 'impossible-date', 'undefined-term');
    assert.deepEqual([await next(), await next(), await next()], ['February 30, 2022', 'Sales Agreement', 'February 30, 2022']);
  });

  it('goes to the latest draft where a page without text is active, such as the walkthrough', async () => {
    const { uri } = await scratch.openText('draft.md', supplement(IMPOSSIBLE_DATE));
    await findingsOf(uri, 'impossible-date');
    await vscode.commands.executeCommand('tieout.explainRule', 'impossible-date');
    const isPage = () => (vscode.window.activeTextEditor === undefined ? true : undefined);
    await eventually('the page on the rule', isPage, vscode.window.onDidChangeActiveTextEditor);
    await vscode.commands.executeCommand('tieout.nextFinding');
    const { activeTextEditor: editor } = vscode.window;
    assert.equal(editor?.document.uri.toString(), uri.toString());
    assert.equal(editor?.document.getText(editor.document.getWordRangeAtPosition(editor.selection.active)), 'February');
  });

  it('stays where it is in a draft without findings', async () => {
    await scratch.openText('draft.md', supplement());
    await vscode.commands.executeCommand('tieout.checkFile');
    assert.equal(await next(), undefined);
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 0);
  });
});
