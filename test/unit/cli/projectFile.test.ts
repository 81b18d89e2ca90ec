import assert from 'node:assert/strict';
import path from 'node:path';
import { TemporaryFolder, tieoutCheck } from '../../support/commandLine';
import { sticker } from '../../support/drafts';

const SLIP = sticker('It ends on February 30, 2025.');
const HINT = JSON.stringify({ severity: { 'impossible-date': 'hint' } });
const OFF = JSON.stringify({ severity: { 'impossible-date': 'off' } });

describe('tieout check with a tieout.json', () => {
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = new TemporaryFolder();
  });
  afterEach(() => folder.remove());

  const severities = (args: readonly string[], cwd?: string) =>
    tieoutCheck(args, cwd).report.files.map(({ findings }) => findings.map(({ severity }) => severity).join());

  it('takes the nearest one above each draft', () => {
    folder.file('tieout.json', HINT);
    folder.file('other/tieout.json', OFF);
    const drafts = ['draft.md', 'deep/er/draft.md', 'other/draft.md'].map(name => folder.file(name, SLIP));
    assert.deepEqual(severities(drafts), ['hint', 'hint', '']);
    assert.deepEqual(severities(['er/draft.md'], path.join(folder.path, 'deep')), ['hint']);
    assert.deepEqual(severities(['.'], folder.path), ['hint', 'hint', '']);
  });

  it('takes the one that --config names instead, wherever it lies', () => {
    folder.file('deal/tieout.json', OFF);
    const draft = folder.file('deal/draft.md', SLIP);
    const config = folder.file('settings/firm.json', HINT);
    assert.deepEqual(severities(['--config', config, draft]), ['hint']);
    assert.deepEqual(severities(['--config', '../settings/firm.json', 'draft.md'], path.join(folder.path, 'deal')), ['hint']);
  });

  it('reads a draft of any format in the role that it has', () => {
    folder.file('tieout.json', JSON.stringify({ documents: [{ path: 'draft.htm', role: 'sticker' }] }));
    const { code, report } = tieoutCheck([folder.file('draft.htm', '<p>It ends on February 30, 2025.</p>')]);
    assert.deepEqual([code, report.files[0]?.kind, report.files[0]?.findings.map(({ rule }) => rule)], [1, 'sticker', ['impossible-date']]);
  });

  it('checks a file whose name says that it is a supplement, as the editor does', () => {
    const words = 'It ends on February 30, 2025.';
    for (const [name, expected] of [
      ['draft.md', ''],
      ['draft.424b.md', 'error'],
      ['draft.Supplement.md', 'error'],
    ] as const)
      assert.deepEqual(severities([folder.file(name, words)]), [expected]);
  });

  it('reads roles and paths from the folder of the file', () => {
    const roles = {
      documents: [
        { path: 'drafts/Base.md', role: 'base-prospectus' },
        { path: 'drafts\\notes.md', role: 'sticker' },
        { path: './drafts/old.md', role: 'other' },
      ],
    };
    folder.file('tieout.json', JSON.stringify(roles));
    for (const name of ['base.md', 'notes.md', 'old.md', 'draft.md'])
      folder.file(`drafts/${name}`, name === 'notes.md' ? 'It ends on February 30, 2025.' : SLIP);
    const kinds = (args: readonly string[], cwd?: string) =>
      tieoutCheck(args, cwd).report.files.map(file => `${path.basename(file.path)} ${file.kind} ${file.findings.length}`);
    const expected = ['base.md base 1', 'draft.md sticker 1', 'notes.md sticker 1', 'old.md none 0'];
    assert.deepEqual(kinds([folder.path]), expected);
    assert.deepEqual(kinds(['.'], path.join(folder.path, 'drafts')), expected);
    assert.deepEqual(kinds(['--config', path.join(folder.path, 'tieout.json'), folder.path]), expected);
    folder.file('elsewhere/firm.json', JSON.stringify({ documents: [{ path: '../drafts/draft.md', role: 'base-prospectus' }] }));
    assert.deepEqual(kinds(['--config', 'elsewhere/firm.json', 'drafts/draft.md'], folder.path), ['draft.md base 1']);
  });

  it('does not read a document of the role “other”, be it ever so large or binary', () => {
    folder.file('tieout.json', JSON.stringify({ documents: [{ path: 'scan.md', role: 'other' }] }));
    const { code, report } = tieoutCheck([folder.file('scan.md', Buffer.from([0, 1, 2]))]);
    assert.deepEqual([code, report.files[0]?.complete, report.summary.incomplete], [0, true, 0]);
    assert.match(report.files[0]?.leftOut ?? '', /gives it the role “other”/);
  });

  it('gives roles, severities and terms to the threads that check many files', () => {
    const names = Array.from({ length: 12 }, (_, index) => `${String(index).padStart(2, '0')}.md`);
    folder.file(
      'tieout.json',
      JSON.stringify({
        documents: names.slice(0, 4).map(name => ({ path: name, role: 'base-prospectus' })),
        dictionary: ['Closing Date'],
        severity: { 'impossible-date': 'hint' },
      }),
    );
    for (const name of names) folder.file(name, sticker('It ends on February 30, 2025. The Closing Date is near. The Closing Date is set.'));
    folder.file('deep/tieout.json', OFF);
    folder.file('deep/draft.md', SLIP);
    const { code, report } = tieoutCheck([folder.path]);
    assert.equal(code, 0);
    assert.deepEqual(
      report.files.map(({ path: file, kind, findings }) => [path.basename(file), kind, ...findings.map(({ rule, severity }) => `${severity} ${rule}`)]),
      [...names.map((name, index) => [name, index < 4 ? 'base' : 'sticker', 'hint impossible-date']), ['draft.md', 'sticker']],
    );
  });

  it('may be UTF-16 with a byte order mark, as some editors of Windows save it', () => {
    for (const bytes of [Buffer.from(`\ufeff${HINT}`, 'utf16le'), Buffer.from(`\ufeff${HINT}`, 'utf8')]) {
      folder.file('tieout.json', bytes);
      assert.deepEqual(severities([folder.file('draft.md', SLIP)]), ['hint']);
    }
  });
});
