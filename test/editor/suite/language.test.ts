import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import snippets from '../../../snippets/prospectus-supplement.json';
import { findingsOf, Scratch } from './helpers';

describe('the language Prospectus Supplement', () => {
  let scratch: Scratch;

  beforeEach(async () => {
    scratch = await Scratch.make();
  });

  afterEach(() => scratch.clear());

  for (const name of ['no-1.supplement.md', 'no-1.424b.md']) {
    it(`is that of ${name}`, async () => {
      assert.equal((await scratch.openText(name, '')).languageId, 'prospectus-supplement');
    });
  }

  it('is not that of other Markdown files', async () => {
    assert.equal((await scratch.openText('supplement.md', '')).languageId, 'markdown');
  });

  for (const name of ['no-1.supplement.md', 'no-1.md']) {
    it(`offers every snippet in ${name}`, async () => {
      const { uri } = await scratch.openText(name, '424-');
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, new vscode.Position(0, 4));
      const offered = new Set(items.map(({ label }) => (typeof label === 'string' ? label : label.label)));
      for (const { prefix } of Object.values(snippets)) assert.ok(offered.has(prefix), `${prefix} is offered`);
    });
  }

  it('offers nothing while words are typed, as Markdown: Enter must not change them', () => {
    const suggestionsIn = (languageId: string) => vscode.workspace.getConfiguration('editor', { languageId }).get('quickSuggestions');
    assert.deepEqual(suggestionsIn('prospectus-supplement'), { comments: 'off', strings: 'off', other: 'off' });
    assert.deepEqual(suggestionsIn('prospectus-supplement'), suggestionsIn('markdown'));
  });

  it('expands the header snippet, with the paragraphs of Rule 424(b) to choose from', async () => {
    const document = await scratch.openText('no-1.supplement.md', '');
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'prospectus-supplement', name: 'Rule 424(e) header' });
    assert.equal(document.getText(), 'Filed Pursuant to Rule 424(b)(5)\n\nRegistration No. 333-[      ]');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await vscode.commands.executeCommand('type', { text: '239488' });
    assert.ok(document.getText().endsWith('333-239488'));
  });

  it('is checked whatever the draft says so far', async () => {
    const { uri } = await scratch.openText('no-1.supplement.md', 'It was signed on February 30, 2022.\n');
    await findingsOf(uri, 'impossible-date');
  });
});
