import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingsOf, rangeOf, Scratch } from './helpers';
import { resetSettings, set } from './settings';

const DRAFT = `Filed Pursuant to Rule 424(b)(5)

# Supplement No. 1

## Plan of Distribution

We have a sales agreement, dated May 1, 2024 (the “Sales Agreement”). The Sales Agreement ends on February 30, 2025.

## Legal Matters

None.
`;

describe('the structure of a draft', () => {
  let scratch: Scratch;
  let document: vscode.TextDocument;

  beforeEach(async () => {
    scratch = await Scratch.make();
    document = await scratch.openText('no-1.supplement.md', DRAFT);
    // Then the server is there.
    await findingsOf(document.uri, 'impossible-date');
  });

  afterEach(async () => {
    await resetSettings();
    await scratch.clear();
  });

  it('is its outline', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const written = (entries: readonly vscode.DocumentSymbol[], indent = ''): readonly string[] =>
      entries.flatMap(({ name, children }) => [indent + name, ...written(children, `${indent}  `)]);
    assert.deepEqual(written(symbols), ['Supplement No. 1', '  Plan of Distribution', '    Sales Agreement', '  Legal Matters']);
  });

  it('can be folded', async () => {
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    const { line } = rangeOf(document, '## Plan').start;
    assert.ok(folds.some(({ start, end }) => start === line && end === line + 2));
  });

  it('shows its terms in colours', async () => {
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri);
    assert.ok(legend.tokenTypes.includes('definedTerm'));
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    assert.equal(data.length, 2 * 5);
  });

  it('counts the uses of terms where the drafter wants it, and lists them', async () => {
    const lenses = () => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
    assert.deepEqual(await lenses(), []);
    await set('codeLens.uses', true);
    let [lens] = await lenses();
    // The server learns of the setting a little later.
    for (let attempt = 0; lens === undefined && attempt < 200; attempt++) {
      await new Promise(resolve => setTimeout(resolve, 50));
      [lens] = await lenses();
    }
    assert.equal(lens?.command?.title, '“Sales Agreement”: 1 use');
    await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
  });
});
