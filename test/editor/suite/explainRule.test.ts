import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { OTHER_AGREEMENT, supplement } from './drafts';
import { eventually, findingsOf, Scratch } from './helpers';

const previews = (): readonly string[] =>
  vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(({ input }) => input instanceof vscode.TabInputWebview).map(({ label }) => label));

/** The page as soon as it is shown. */
const page = (name: string) =>
  eventually(`the preview of ${name}`, () => previews().find(label => label.includes(name)), vscode.window.tabGroups.onDidChangeTabs);

describe('Explain a Rule', () => {
  let scratch: Scratch;

  beforeEach(async () => {
    scratch = await Scratch.make();
  });

  afterEach(() => scratch.clear());

  it('shows the page on the rule', async () => {
    await vscode.commands.executeCommand('tieout.explainRule', 'sold-exceeds-cap');
    await page('sold-exceeds-cap.md');
  });

  it('shows nothing for a rule that there is not', async () => {
    await vscode.commands.executeCommand('tieout.explainRule', 'no-such-rule');
    assert.deepEqual(previews(), []);
  });

  it('is where the code of a finding leads', async () => {
    const { uri } = await scratch.openText('draft.md', supplement(OTHER_AGREEMENT));
    const [finding] = await findingsOf(uri, 'undefined-term');
    const code = finding?.code;
    assert.ok(typeof code === 'object');
    assert.deepEqual([code.target.scheme, code.target.path], ['command', 'tieout.explainRule']);
    await vscode.commands.executeCommand(code.target.path, ...JSON.parse(code.target.query));
    await page('undefined-term.md');
  });
});
