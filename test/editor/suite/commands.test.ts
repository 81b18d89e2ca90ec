import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { contributes } from '../../../package.json';
import { codeOf, diagnosticsOf, eventually, Scratch, toFix } from './helpers';

describe('the commands', () => {
  let scratch: Scratch;

  beforeEach(async () => {
    scratch = await Scratch.make();
  });

  afterEach(() => scratch.clear());

  it('are all there', async () => {
    await scratch.openExample('cellectar-supplement-no-1.md');
    const known = new Set(await vscode.commands.getCommands(true));
    for (const { command } of contributes.commands) assert.ok(known.has(command), `${command} is registered`);
  });

  it('Open an Example Draft opens a copy in the language of supplements, and it is checked', async () => {
    await vscode.commands.executeCommand('tieout.openExample');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled, 'the example itself cannot be changed');
    assert.equal(document.languageId, 'prospectus-supplement');
    const found = await diagnosticsOf(document.uri, 'the findings', diagnostics => diagnostics.length > 0);
    assert.deepEqual(toFix(found).map(codeOf), ['undefined-term']);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('Show Output shows what the server says', async () => {
    await vscode.commands.executeCommand('tieout.showOutput');
    const output = await eventually(
      'the output',
      () => vscode.window.visibleTextEditors.find(({ document: { uri } }) => uri.scheme === 'output' && uri.path.includes('Tieout')),
      vscode.window.onDidChangeVisibleTextEditors,
    );
    assert.doesNotMatch(output.document.getText(), /\[error\]/);
  });
});
