import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { IMPOSSIBLE_DATE, NOTES, OTHER_AGREEMENT, supplement } from './drafts';
import { findingsOf, replace, Scratch, whole } from './helpers';

describe('Check this File', () => {
  let scratch: Scratch;

  beforeEach(async () => {
    scratch = await Scratch.make();
  });

  afterEach(() => scratch.clear());

  const checkFile = (file?: vscode.Uri) => vscode.commands.executeCommand<Record<string, unknown> | undefined>('tieout.checkFile', file);

  it('says how the active draft stands', async () => {
    const { uri } = await scratch.openText('draft.md', supplement(OTHER_AGREEMENT, IMPOSSIBLE_DATE));
    const { uri: checked, ...status } = (await checkFile()) ?? {};
    assert.equal(vscode.Uri.parse(String(checked)).toString(), uri.toString());
    assert.deepEqual(status, { kind: 'supplement', complete: true, toFix: 2, findings: 2, projectProblems: 0 });
  });

  it('checks a Markdown file that reads as no prospectus, from then on', async () => {
    const notes = await scratch.openText('notes.md', NOTES);
    const status = await checkFile(notes.uri);
    assert.deepEqual([status?.['kind'], status?.['unchecked']], ['base', undefined]);
    await replace(notes, whole(notes), `# Notes\n\n${IMPOSSIBLE_DATE}\n`);
    await findingsOf(notes.uri, 'impossible-date');
  });

  it('says of a format without a reader that it was not checked', async () => {
    const { uri } = await scratch.openText('draft.htm', '<p>PROSPECTUS SUPPLEMENT</p>');
    const status = await checkFile();
    assert.match(String(status?.['unchecked']), /does not read EDGAR HTML drafts yet/);
    assert.equal(status?.['complete'], false);
    await findingsOf(uri, 'check-incomplete');
  });

  it('leaves alone what is no text of a draft', async () => {
    const { uri } = await scratch.openText('data.json', '[1, 2]');
    assert.equal(await checkFile(uri), undefined);
  });
});
