import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { OTHER_AGREEMENT, supplement } from './drafts';
import { apply, codeActions, findingsOf, quickFixes, Scratch } from './helpers';

describe('the quick fixes', () => {
  let scratch: Scratch;

  beforeEach(async () => {
    scratch = await Scratch.make();
  });

  afterEach(() => scratch.clear());

  it('stand in one order: mend, the dictionary, silence here, silence more widely, explain', async () => {
    const document = await scratch.openText('draft.md', supplement(OTHER_AGREEMENT));
    const [finding] = await findingsOf(document.uri, 'undefined-term');
    assert.ok(finding !== undefined);
    const fixes = await quickFixes(document, finding.range);
    assert.deepEqual(
      fixes.map(({ title }) => title),
      [
        'Use “Equity Distribution Agreement”',
        'Define “Sales Agreement” at its first use',
        'Add “Sales Agreement” to the dictionary of tieout.json',
        'Silence undefined-term here',
        'Silence undefined-term in this section',
        'Silence undefined-term in this file',
        'Explain undefined-term',
      ],
    );
    assert.deepEqual(
      fixes.filter(({ isPreferred }) => isPreferred).map(({ title }) => title),
      ['Use “Equity Distribution Agreement”'],
    );
  });

  it('insert the header of Rule 424(e) with the paragraphs to choose from', async () => {
    const document = await scratch.openText('draft.md', supplement().split('\n').slice(4).join('\n'));
    const [finding] = await findingsOf(document.uri, 'rule-424-header-missing');
    assert.ok(finding !== undefined);
    const fix = (await quickFixes(document, finding.range)).find(({ title }) => title === 'Insert the Rule 424(e) lines');
    assert.ok(fix !== undefined);
    await apply(fix);
    assert.equal(document.lineAt(0).text, '**Filed Pursuant to Rule 424(b)(5)**');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await vscode.commands.executeCommand('type', { text: '239488' });
    assert.equal(document.lineAt(2).text, '**Registration No. 333-239488**');
    await findingsOf(document.uri);
  });

  it('are applied all at once, the safe ones, on request', async () => {
    const idle = ['<!-- tieout-disable-next-block impossible-date -- as filed -->', '<!-- tieout-disable-section sold-exceeds-cap -- as filed -->'];
    const document = await scratch.openText('draft.md', supplement(...idle, OTHER_AGREEMENT));
    await findingsOf(document.uri, 'undefined-term', 'unused-suppression', 'unused-suppression');
    const nowhere = new vscode.Range(0, 0, 0, 0);
    const [all, ...others] = await codeActions(document, nowhere, vscode.CodeActionKind.SourceFixAll.append('tieout'));
    assert.ok(all !== undefined);
    assert.deepEqual(others, []);
    await apply(all);
    // The name of an agreement is for the drafter to decide.
    await findingsOf(document.uri, 'undefined-term');
    assert.equal(document.getText(), supplement(OTHER_AGREEMENT));
  });
});
