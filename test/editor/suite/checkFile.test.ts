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
    assert.deepEqual(status, { kind: 'atm', complete: true, toFix: 2, findings: 2, projectProblems: 0 });
  });

  it('checks a Markdown file that reads as no prospectus, from then on', async () => {
    const notes = await scratch.openText('notes.md', NOTES);
    const status = await checkFile(notes.uri);
    assert.deepEqual([status?.['kind'], status?.['unchecked']], ['base', undefined]);
    await replace(notes, whole(notes), `# Notes\n\n${IMPOSSIBLE_DATE}\n`);
    await findingsOf(notes.uri, 'impossible-date');
  });

  it('checks a draft in EDGAR HTML, and points at its words through the tags', async () => {
    const paragraphs = supplement(OTHER_AGREEMENT)
      .replace('the Sales Agreement', 'the <FONT>Sales&nbsp;Agreement</FONT>')
      .replaceAll('**', '')
      .replace(/[“”]/g, '&quot;')
      .split('\n\n');
    const page = await scratch.openText('draft.htm', `<HTML><BODY>${paragraphs.map(words => `<P STYLE="margin: 0pt">${words}</P>`).join('\n')}</BODY></HTML>`);
    const status = await checkFile();
    assert.deepEqual([status?.['kind'], status?.['findings']], ['atm', 1]);
    const [finding] = await findingsOf(page.uri, 'undefined-term');
    assert.equal(finding && page.getText(finding.range), 'Sales&nbsp;Agreement');
  });

  it('checks a draft in plain text that is broken to fit a page', async () => {
    const broken = supplement(OTHER_AGREEMENT)
      .replaceAll('**', '')
      .replace(/[“”]/g, '"')
      .replace(/(?=.{73})(.{50,72}) /g, '$1\n');
    const text = await scratch.openText('draft.txt', broken);
    const status = await checkFile();
    assert.deepEqual([status?.['kind'], status?.['findings']], ['atm', 1]);
    const [finding] = await findingsOf(text.uri, 'undefined-term');
    assert.match(finding === undefined ? '' : text.getText(finding.range), /^Sales\sAgreement$/);
  });

  it('leaves alone what is no text of a draft', async () => {
    const { uri } = await scratch.openText('data.json', '[1, 2]');
    assert.equal(await checkFile(uri), undefined);
  });
});
