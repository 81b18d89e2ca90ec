import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { OTHER_AGREEMENT, supplement } from './drafts';
import { apply, findingsOf, quickFixes, rangeOf, replace, Scratch } from './helpers';

describe('a suppression', () => {
  let scratch: Scratch;

  beforeEach(async () => {
    scratch = await Scratch.make();
  });

  afterEach(() => scratch.clear());

  const isFaded = ({ tags }: vscode.Diagnostic): boolean => tags?.includes(vscode.DiagnosticTag.Unnecessary) ?? false;

  async function applyFix(document: vscode.TextDocument, at: vscode.Range | undefined, title: string): Promise<void> {
    assert.ok(at !== undefined);
    const fix = (await quickFixes(document, at)).find(offered => offered.title === title);
    assert.ok(fix !== undefined, `“${title}” is offered`);
    await apply(fix);
  }

  it('works once it has a reason, is reported when the text is mended, and is taken out', async () => {
    const draft = supplement(OTHER_AGREEMENT);
    const document = await scratch.openText('draft.md', draft);
    const [finding] = await findingsOf(document.uri, 'undefined-term');
    await applyFix(document, finding?.range, 'Silence undefined-term here');
    const comment = document.lineAt(rangeOf(document, '<!-- tieout').start);
    assert.equal(comment.text, '<!-- tieout-disable-next-block undefined-term -- why -->');
    assert.equal(document.lineAt(comment.lineNumber + 2).text, OTHER_AGREEMENT);

    const { activeTextEditor: editor } = vscode.window;
    assert.equal(document.getText(editor?.selection), 'why', 'the reason is what is typed next');
    await vscode.commands.executeCommand('type', { text: 'it is the name of the old agreement' });
    await findingsOf(document.uri);

    await replace(document, rangeOf(document, 'Sales Agreement'), 'Equity Distribution Agreement');
    const [unused] = await findingsOf(document.uri, 'unused-suppression');
    assert.ok(unused !== undefined && isFaded(unused));
    assert.equal(document.getText(unused.range), '<!-- tieout-disable-next-block undefined-term -- it is the name of the old agreement -->');

    await applyFix(document, unused.range, 'Take the suppression out');
    await findingsOf(document.uri);
    assert.equal(document.getText(), draft.replace('Sales Agreement', 'Equity Distribution Agreement'));
  });

  it('without a reason silences nothing, and is reported', async () => {
    const comment = '<!-- tieout-disable-next-block undefined-term -->';
    const { uri } = await scratch.openText('draft.md', supplement(comment, OTHER_AGREEMENT));
    const found = await findingsOf(uri, 'undefined-term', 'unused-suppression');
    assert.ok(found.some(({ message }) => message.includes('gives no reason')));
  });
});
