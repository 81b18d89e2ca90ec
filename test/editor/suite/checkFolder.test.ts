import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { IMPOSSIBLE_DATE, NOTES, OTHER_AGREEMENT, supplement } from './drafts';
import { findingsOf, Scratch } from './helpers';

describe('Check the Folder', () => {
  let scratch: Scratch;

  beforeEach(async () => {
    scratch = await Scratch.make();
  });

  afterEach(() => scratch.clear());

  const checkFolder = (folder?: vscode.Uri) => vscode.commands.executeCommand('tieout.checkFolder', folder);
  const BINARY = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x00, 0xff, 0xfe, 0xc3, 0x28]);

  it('counts drafts, other files and what could not be read', async () => {
    await scratch.write('a.md', supplement(OTHER_AGREEMENT));
    await scratch.write('exhibits/b.markdown', supplement(IMPOSSIBLE_DATE, OTHER_AGREEMENT));
    await scratch.write('notes.md', NOTES);
    const scan = await scratch.write('scan.md', BINARY);
    const old = await scratch.write('old.htm', BINARY);
    await scratch.write('logo.png', BINARY);
    await scratch.write('.drafts/hidden.md', supplement(OTHER_AGREEMENT));
    assert.deepEqual(await checkFolder(scratch.uri), {
      drafts: 2,
      otherFiles: 1,
      toFix: 3,
      findings: 3,
      incomplete: ['old.htm', 'scan.md'],
      wasCancelled: false,
    });
    for (const unread of [scan, old]) await findingsOf(unread, 'check-incomplete');
  });

  it('takes the folder of the window where none is named', async () => {
    await scratch.write('a.md', supplement(OTHER_AGREEMENT));
    const summary = await vscode.commands.executeCommand<{ readonly drafts: number }>('tieout.checkFolder');
    assert.equal(summary.drafts, 1);
  });

  it('shows findings of files that are not open, and hands them over when one is opened', async () => {
    const file = await scratch.write('a.md', supplement(IMPOSSIBLE_DATE, OTHER_AGREEMENT));
    await checkFolder(scratch.uri);
    const found = await findingsOf(file, 'impossible-date', 'undefined-term');
    assert.ok(!vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === file.toString()));

    const { uri } = await scratch.open('a.md');
    const live = await findingsOf(uri, 'impossible-date', 'undefined-term');
    assert.deepEqual(live.map(({ message }) => message).sort(), found.map(({ message }) => message).sort());
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await findingsOf(uri);
  });

  it('leaves the findings of an open draft to its editor', async () => {
    const { uri } = await scratch.openText('a.md', supplement(OTHER_AGREEMENT));
    await findingsOf(uri, 'undefined-term');
    await checkFolder(scratch.uri);
    await findingsOf(uri, 'undefined-term');
  });

  it('forgets what it found when a file changes', async () => {
    const file = await scratch.write('a.md', supplement(OTHER_AGREEMENT));
    await checkFolder(scratch.uri);
    await findingsOf(file, 'undefined-term');
    // The editor makes one event of two that come close together: a change right after the file was made would be lost in that.
    const changing = setInterval(() => void scratch.write('a.md', supplement()), 200);
    try {
      await findingsOf(file);
    } finally {
      clearInterval(changing);
    }
  });
});
