import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readArguments } from '../../../server/src/cli/arguments';
import type { Sheet } from '../../../server/src/features/sheet/sheet';
import { TemporaryFolder, tieout } from '../../support/commandLine';
import { sticker } from '../../support/drafts';
import { EXAMPLE } from '../../support/project';

const OVERSOLD = sticker('We may sell up to $1,000,000 of our common stock. We have sold 500,000 shares for gross proceeds of $1,250,000.');

describe('tieout sheet', () => {
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = new TemporaryFolder();
  });
  afterEach(() => folder.remove());

  it('prints the figures and dates of a draft for people', () => {
    const { code, out, error } = tieout(['sheet', EXAMPLE]);
    assert.deepEqual([code, error], [0, '']);
    for (const line of [
      /^ {2}Sold {4}\$69,000 for 4,169 shares at \$16\.55 on average \(\$69,000 ÷ 4,169\)$/m,
      /^ {2}Unsold {2}\$14,431,000 \(\$14,500,000 − \$69,000\)$/m,
      /^ {4}\d+:\d+ +\$14,500,000 +aggregate offering price \(cap\) +– stated once$/m,
      /^ {4}\d+:\d+ +August 11, 2020 +date of the Equity Distribution Agreement +✓ tied to \d+:\d+$/m,
      /^10 figures and dates: 0 conflicting, 7 tied, 3 stated once$/m,
    ])
      assert.match(out, line);
  });

  it('prints what conflicts first, with what was found', () => {
    const { code, out } = tieout(['sheet', folder.file('draft.md', OVERSOLD)]);
    assert.equal(code, 0);
    assert.match(out, /^ {2}Over {4}\$250,000 /m);
    assert.match(out, /^ {2}Conflicts\n {4}\d+:\d+ +\$1,000,000 .*✗ conflicting\n +at \d+:\d+: “\$1,250,000” sold is more than .*sold-exceeds-cap$/m);
  });

  it('prints JSON for programs, with the same places as the Language Server Protocol', () => {
    const draft = folder.file('draft.md', OVERSOLD);
    const { code, out } = tieout(['sheet', '--format', 'json', draft]);
    const sheet: Sheet = JSON.parse(out);
    assert.deepEqual([code, sheet.version, sheet.document, sheet.complete, sheet.kind], [0, 2, draft, true, 'sticker']);
    assert.deepEqual(Object.keys(sheet), [
      'version',
      'document',
      'title',
      'kind',
      'kindName',
      'selfName',
      'complete',
      'parts',
      'formCheck',
      'ledger',
      'summary',
      'rows',
      'timeline',
    ]);
    const sold = sheet.rows.find(({ words }) => words === '$1,250,000');
    assert.deepEqual(Object.keys(sold ?? {}).sort(), [
      'after',
      'before',
      'findings',
      'kind',
      'part',
      'range',
      'role',
      'roleName',
      'section',
      'status',
      'tiedTo',
      'unit',
      'value',
      'within',
      'words',
    ]);
    const line = OVERSOLD.split('\n').findIndex(one => one.includes('$1,250,000'));
    assert.deepEqual([sold?.role, sold?.status, sold?.range.start.line], ['soldGross', 'conflicting', line]);
  });

  it('writes a page to a file, and nothing to the terminal', () => {
    const page = path.join(folder.path, 'sheet.html');
    assert.deepEqual(tieout(['sheet', '--format', 'html', '--output', page, EXAMPLE]), { code: 0, out: '', bytes: Buffer.of(), error: '' });
    assert.match(readFileSync(page, 'utf8'), /^<!DOCTYPE html>\n[\s\S]*<\/html>\n$/);
    assert.equal(tieout(['sheet', '--format', 'html', EXAMPLE]).out, readFileSync(page, 'utf8'));
  });

  it('goes by the project file that bears on the draft, or the one that is named', () => {
    const draft = folder.file('draft.md', OVERSOLD);
    const config = folder.file('other/tieout.json', '{ "severity": { "sold-exceeds-cap": "off" } }');
    assert.match(tieout(['sheet', '--config', config, draft]).out, /0 conflicting/);
    folder.file('tieout.json', '{ "documents": [{ "path": "draft.md", "role": "other" }] }');
    assert.equal(tieout(['sheet', draft]).error, `tieout: ${draft}: No sheet: The project file gives it the role “other”\n`);
    assert.equal(tieout(['sheet', '--config', path.join(folder.path, 'nowhere.json'), draft]).code, 2);
  });

  it('ends with 3 and says why where there is no sheet', () => {
    const page = path.join(folder.path, 'sheet.html');
    for (const [file, reason] of [
      [folder.file('notes.md', '# Notes\n'), 'No sheet: It does not read as a Rule 424(b) document'],
      [folder.file('draft.docx', 'x'), 'No sheet: a draft is a .md, .markdown, .txt, .htm or .html file'],
      [path.join(folder.path, 'nowhere.md'), 'No sheet: the file cannot be read (there is no such file)'],
    ] as const) {
      assert.deepEqual(tieout(['sheet', '-o', page, file]), { code: 3, out: '', bytes: Buffer.of(), error: `tieout: ${file}: ${reason}\n` });
      assert.equal(existsSync(page), false);
    }
    const { code, error } = tieout(['sheet', '--output', path.join(folder.path, 'nowhere', 'sheet.html'), EXAMPLE]);
    assert.equal(code, 3);
    assert.match(error, /Nothing was written to .*sheet\.html \(there is no such file\)/);
  });

  it('takes its options, and no others', () => {
    assert.deepEqual(readArguments(['sheet', 'a.md']), { name: 'sheet', format: 'pretty', config: undefined, path: 'a.md', output: undefined });
    assert.deepEqual(readArguments(['sheet', '--format', 'pdf', 'a.md']), { name: 'usage-error', message: '--format knows pretty, json, html, not “pdf”' });
    assert.deepEqual(readArguments(['sheet', '--fail-on', 'error', 'a.md']), { name: 'usage-error', message: '“sheet” has no option --fail-on' });
    assert.deepEqual(readArguments(['sheet', 'a.md', 'b.md']), { name: 'usage-error', message: 'name one file' });
  });
});
