import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { TemporaryFolder, tieout, tieoutCheck } from '../../support/commandLine';
import { sticker } from '../../support/drafts';

const SLIP = sticker('It ends on February 30, 2025.');
const HINT = JSON.stringify({ severity: { 'impossible-date': 'hint' } });
const MISSPELT = '{\n  "severty": {}\n}\n';

describe('tieout check with a tieout.json that is wrong', () => {
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = new TemporaryFolder();
  });
  afterEach(() => folder.remove());
  it('lists it once, as a file of format json, and counts it', () => {
    const config = folder.file('tieout.json', MISSPELT);
    for (const count of [2, 9]) {
      const names = Array.from({ length: count }, (_, index) => folder.file(`draft${index}.md`, SLIP));
      const { code, report } = tieoutCheck(names, folder.path);
      assert.equal(code, 1);
      const [first, ...drafts] = report.files;
      assert.deepEqual(first, {
        path: path.basename(config),
        format: 'json',
        kind: 'none',
        complete: true,
        findings: [
          {
            rule: 'unknown-setting',
            category: 'check',
            severity: 'warning',
            message: '“severty” is no setting of tieout.json; did you mean “severity”?',
            range: { start: { line: 1, character: 2 }, end: { line: 1, character: 11 } },
            related: [],
            fixes: [],
          },
        ],
      });
      assert.deepEqual(
        drafts.map(file => file.path),
        names,
      );
      assert.deepEqual(report.summary, { files: count + 1, error: count, warning: 1, information: 0, hint: 0, incomplete: 0 });
    }
  });

  it('prints it for people, and does not count it among the drafts', () => {
    folder.file('tieout.json', MISSPELT);
    const { out } = tieout(['check', folder.file('draft.md', SLIP)], folder.path);
    assert.match(
      out,
      /^tieout\.json {2}project file\n {2}2:3 +warning {2}“severty” is no setting of tieout\.json; did you mean “severity”\? {2}unknown-setting\n/,
    );
    assert.match(out, /\n1 draft checked: 1 error, 1 warning\n$/);
  });

  it('fails by --fail-on as any finding does', () => {
    folder.file('tieout.json', MISSPELT);
    const clean = folder.file('draft.md', sticker(''));
    const code = (failOn: string) => tieout(['check', '--fail-on', failOn, clean]).code;
    assert.deepEqual(['error', 'warning', 'information', 'never'].map(code), [0, 1, 1, 0]);
  });

  for (const [name, content, words] of [
    ['broken JSON', '{ "severity": ', /a value should stand here/],
    ['a list', '[]', /it has to be an object/],
    ['empty', '', /it has to be an object/],
    ['binary', Buffer.from([0, 1, 2]), /the file is binary, not text/],
    ['of another encoding', Buffer.from([0x7b, 0x93, 0x7d]), /the file is not UTF-8 text/],
    ['10 MB', `${HINT}${' '.repeat(10 * 1024 * 1024)}`, /it has 10\.0 MB, and at most 1 MB is read/],
    ['2 MB', `${HINT}${' '.repeat(2 * 1024 * 1024)}`, /it has 2\.0 MB, and at most 1 MB is read/],
    ['nested without end', '['.repeat(100_000), /it is nested too deeply/],
  ] as const) {
    it(`says so, and the defaults hold: ${name}`, () => {
      folder.file('tieout.json', content);
      const { code, report } = tieoutCheck([folder.file('draft.md', SLIP)]);
      const [problem, checked] = report.files;
      assert.deepEqual([code, problem?.findings.length, checked?.findings.map(({ severity }) => severity)], [1, 1, ['error']]);
      const message = problem?.findings[0]?.message ?? '';
      assert.match(message, /^Nothing of tieout\.json was taken, and the defaults hold: /);
      assert.match(message, words);
    });
  }

  it('says so of one that --config names', () => {
    const config = folder.file('firm.json', '{ "severity": ');
    const { code, report } = tieoutCheck(['--config', config, folder.file('draft.md', sticker(''))]);
    assert.deepEqual([code, report.files[0]?.path, report.files[0]?.findings.map(({ severity }) => severity)], [1, config, ['error']]);
  });

  it('says so where a folder has its name', () => {
    const draft = folder.file('draft.md', SLIP);
    mkdirSync(path.join(folder.path, 'tieout.json'));
    assert.match(tieout(['check', draft]).out, /Nothing of tieout\.json was taken, and the defaults hold: it is no regular file/);
  });

  it('ends with 2 where --config names no file that can be read', () => {
    const draft = folder.file('draft.md', SLIP);
    for (const [config, words] of [
      [path.join(folder.path, 'nowhere.json'), /nowhere\.json: the file cannot be read \(there is no such file\)/],
      [folder.path, /it is no regular file/],
      [folder.file('picture.json', Buffer.from([0, 1])), /the file is binary/],
    ] as const) {
      for (const args of [
        ['check', '--config', config, draft],
        ['check', '--print-config', '--config', config, draft],
      ]) {
        const { code, out, error } = tieout(args);
        assert.deepEqual([code, out], [2, '']);
        assert.match(error, words);
      }
    }
  });
});
