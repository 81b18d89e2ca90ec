import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf, rangeOf, replace, Scratch, toFix } from './helpers';

const EXAMPLE = 'cellectar-supplement-no-1.md';
const TERM = 'Equity Distribution Agreement';

describe('defined terms, in a real editor', () => {
  let scratch: Scratch;

  beforeEach(async () => {
    scratch = await Scratch.make();
  });

  afterEach(() => scratch.clear());

  /** The example, opened and checked. */
  async function checkedExample(): Promise<vscode.TextDocument> {
    const document = await scratch.openExample(EXAMPLE);
    await diagnosticsOf(document.uri, 'the first findings', found => toFix(found).length > 0);
    return document;
  }

  it('are renamed where they are defined and where they are used, and back again', async () => {
    const document = await checkedExample();
    const text = document.getText();
    const use = rangeOf(document, TERM, -1);
    const prepared = await vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>('vscode.prepareRename', document.uri, use.start);
    assert.equal(prepared.placeholder, TERM);
    assert.equal(document.getText(prepared.range), TERM);

    const rename = async (from: vscode.Position, name: string): Promise<void> => {
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, from, name);
      assert.ok(await vscode.workspace.applyEdit(edit), 'the edit is taken');
    };
    await rename(use.start, 'Open Market Agreement');
    assert.ok(document.getText().includes('(the “Open Market Agreement”)'));
    await rename(rangeOf(document, 'Open Market Agreement', -1).start, TERM);
    assert.equal(document.getText(), text);
  });

  it('are offered behind a capital letter', async () => {
    const document = await checkedExample();
    const use = rangeOf(document, TERM, -1);
    await replace(document, use, 'Equity Di');
    const typed = new vscode.Position(use.start.line, use.start.character + 'Equity Di'.length);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, typed);
    const item = items.find(({ label }) => label === TERM);
    assert.ok(item !== undefined, 'the term is offered');
    assert.ok(item.range !== undefined && 'inserting' in item.range, 'the rest of a word may stay or go');
    assert.equal(document.getText(item.range.inserting), 'Equity Di');
  });
});
