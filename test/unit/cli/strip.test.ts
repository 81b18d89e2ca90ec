import assert from 'node:assert/strict';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { TemporaryFolder, tieout } from '../../support/commandLine';
import { sticker } from '../../support/drafts';

const CLEAN = sticker('It ends on June 30, 2025.');
const COMMENTED = `<!-- tieout-disable-file undefined-term -- as agreed -->\n\n${CLEAN}`;
const ON_WINDOWS = process.platform === 'win32';

describe('tieout strip', () => {
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = new TemporaryFolder();
  });
  afterEach(() => folder.remove());

  it('prints the draft without its comments, and says beside it how many there were', () => {
    const draft = folder.file('draft.md', COMMENTED);
    assert.deepEqual(tieout(['strip', draft]), { code: 0, out: CLEAN, bytes: Buffer.from(CLEAN), error: `tieout: 1 comment taken out of ${draft}\n` });
    assert.equal(readFileSync(draft, 'utf8'), COMMENTED);
    const clean = folder.file('clean.md', CLEAN);
    assert.deepEqual(tieout(['strip', clean]), { code: 0, out: CLEAN, bytes: Buffer.from(CLEAN), error: `tieout: 0 comments taken out of ${clean}\n` });
  });

  it('writes to another file, or over the draft, and leaves nothing beside', () => {
    const draft = folder.file('draft.md', COMMENTED);
    const output = folder.file('filed.md', 'an earlier one');
    for (const option of ['--output', '-o']) {
      const { code, out } = tieout(['strip', option, output, draft]);
      assert.deepEqual([code, out, readFileSync(output, 'utf8'), readFileSync(draft, 'utf8')], [0, '', CLEAN, COMMENTED]);
    }
    assert.equal(tieout(['strip', '--output', 'draft.md', 'draft.md'], folder.path).code, 0);
    assert.equal(readFileSync(draft, 'utf8'), CLEAN);
    assert.deepEqual(readdirSync(folder.path), ['draft.md', 'filed.md']);
  });

  it('keeps encoding, byte order mark and line ends, on the terminal and in the file', () => {
    const [before, after] = [COMMENTED, CLEAN].map(text => text.replaceAll('\n', '\r\n'));
    for (const bytesOf of [
      (text: string) => Buffer.from(text, 'utf8'),
      (text: string) => Buffer.from(`\ufeff${text}`, 'utf8'),
      (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
      (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    ]) {
      const draft = folder.file('draft.md', bytesOf(before ?? ''));
      assert.deepEqual(tieout(['strip', draft]).bytes, bytesOf(after ?? ''));
      assert.equal(tieout(['strip', '--output', draft, draft]).code, 0);
      assert.deepEqual(readFileSync(draft), bytesOf(after ?? ''));
    }
  });

  it('keeps who may read the file, and what is a link', function () {
    if (ON_WINDOWS) return this.skip();
    const draft = folder.file('draft.md', COMMENTED);
    chmodSync(draft, 0o600);
    const link = path.join(folder.path, 'link.md');
    symlinkSync(draft, link);
    assert.equal(tieout(['strip', '--output', link, link]).code, 0);
    assert.equal(readFileSync(draft, 'utf8'), CLEAN);
    assert.equal(statSync(draft).mode & 0o777, 0o600);
    assert.deepEqual(readdirSync(folder.path), ['draft.md', 'link.md']);
  });

  it('takes plain text and HTML too', () => {
    for (const name of ['draft.txt', 'draft.HTM', 'draft.html', 'draft.markdown'])
      assert.equal(tieout(['strip', folder.file(name, COMMENTED)]).out, CLEAN, name);
  });

  it('ends with 3 where something for Tieout had to stay, and names its line', () => {
    const text = `${CLEAN}\n\nWe sell. <!-- tieout-disable-file undefined-term -- because\n\nWe buy.\n\n<!-- a note -->\n`;
    const line = text.split('\n').findIndex(one => one.includes('tieout')) + 1;
    const draft = folder.file('draft.md', text);
    const { code, out, error } = tieout(['strip', draft]);
    assert.deepEqual([code, out], [3, text]);
    assert.equal(error, `tieout: 0 comments taken out of ${draft}\ntieout: ${draft}:${line}: Not taken out: A comment for Tieout has no end here\n`);
  });

  describe('ends with 3 and loses nothing', () => {
    const fails = (args: readonly string[], words: RegExp) => {
      const { code, out, error } = tieout(['strip', ...args]);
      assert.deepEqual([code, out], [3, '']);
      assert.match(error, words);
    };

    it('where the file is no draft, or cannot be read', () => {
      fails([folder.file('draft.docx', 'x')], /draft\.docx: Not stripped: a draft is a \.md/);
      fails([path.join(folder.path, 'nowhere.md')], /Not stripped: the file cannot be read \(there is no such file\)/);
      fails([folder.file('scan.md', Buffer.from([0, 1]))], /Not stripped: the file is binary/);
      fails([folder.file('latin.md', Buffer.from([0x93]))], /Not stripped: the file is not UTF-8/);
    });

    it('where the output cannot be written', () => {
      const draft = folder.file('draft.md', COMMENTED);
      fails(['--output', path.join(folder.path, 'nowhere', 'filed.md'), draft], /Nothing was written to .*filed\.md \(there is no such file\)/);
      fails(['--output', folder.path, draft], /Nothing was written to/);
      assert.equal(readFileSync(draft, 'utf8'), COMMENTED);
      assert.deepEqual(readdirSync(folder.path), ['draft.md']);
    });

    it('where the folder of the output cannot be written to', function () {
      if (ON_WINDOWS || process.getuid?.() === 0) return this.skip();
      const draft = folder.file('locked/draft.md', COMMENTED);
      chmodSync(path.dirname(draft), 0o500);
      fails(['--output', draft, draft], /Nothing was written to .*draft\.md \(permission denied\)/);
      chmodSync(path.dirname(draft), 0o700);
      assert.equal(readFileSync(draft, 'utf8'), COMMENTED);
    });

    it('where the output is no file', function () {
      if (ON_WINDOWS || !existsSync('/dev/null')) return this.skip();
      const draft = folder.file('draft.md', COMMENTED);
      const device = path.join(folder.path, 'device');
      symlinkSync('/dev/null', device);
      fails(['--output', device, draft], /Nothing was written to .*device \(it is no regular file\)/);
      assert.ok(statSync('/dev/null').isCharacterDevice());
    });
  });
});
