import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { TemporaryFolder, tieout, tieoutCheck } from '../../support/commandLine';
import { sticker } from '../../support/drafts';

const SLIP = sticker('It ends on February 30, 2025.');
const HINT = JSON.stringify({ severity: { 'impossible-date': 'hint' } });
const OFF = JSON.stringify({ severity: { 'impossible-date': 'off' } });
const MISSPELT = '{\n  "severty": {}\n}\n';

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

  describe('that is wrong', () => {
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
        const config = folder.file('tieout.json', content);
        const draft = folder.file('draft.md', SLIP);
        for (const args of [[draft], ['--config', config, draft]]) {
          const { code, report } = tieoutCheck(['--fail-on', 'never', ...args]);
          // Binary and foreign files cannot be what --config means.
          assert.equal(code, 0);
          const [problem, checked] = report.files;
          assert.equal(problem?.findings.length, 1);
          assert.match(problem?.findings[0]?.message ?? '', words);
          assert.match(problem?.findings[0]?.message ?? '', /^Nothing of tieout\.json was taken, and the defaults hold: /);
          assert.deepEqual(
            checked?.findings.map(({ severity }) => severity),
            ['error'],
          );
          if (typeof content !== 'string') break;
        }
      });
    }

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

  it('may be UTF-16 with a byte order mark, as some editors of Windows save it', () => {
    for (const bytes of [Buffer.from(`\ufeff${HINT}`, 'utf16le'), Buffer.from(`\ufeff${HINT}`, 'utf8')]) {
      folder.file('tieout.json', bytes);
      assert.deepEqual(severities([folder.file('draft.md', SLIP)]), ['hint']);
    }
  });
});

describe('tieout check --print-config', () => {
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = new TemporaryFolder();
  });
  afterEach(() => folder.remove());

  const printed = (args: readonly string[], cwd?: string) => {
    const { code, out } = tieout(['check', '--print-config', ...args], cwd);
    assert.equal(code, 0);
    return JSON.parse(out);
  };

  it('prints what holds for a draft and where it was said', () => {
    folder.file(
      'tieout.json',
      JSON.stringify({ documents: [{ path: 'drafts/draft.md', role: 'sticker' }], dictionary: ['Trustee'], severity: { 'impossible-date': 'off' } }),
    );
    folder.file('drafts/draft.md', SLIP);
    const { document, projectFile, check, role, dictionary, severity, problems } = printed([path.join('drafts', 'draft.md')], folder.path);
    assert.deepEqual(
      { document, projectFile, check, role, dictionary, problems },
      {
        document: path.join('drafts', 'draft.md'),
        projectFile: 'tieout.json',
        check: { value: 'automatic', from: 'default' },
        role: { value: 'sticker', from: 'tieout.json' },
        dictionary: { value: ['Trustee'], from: 'tieout.json' },
        problems: [],
      },
    );
    assert.deepEqual(severity['impossible-date'], { value: 'off', from: 'tieout.json' });
    assert.deepEqual(severity['undefined-term'], { value: 'warning', from: 'default' });
  });

  it('prints the defaults where there is no project file', () => {
    // Nobody keeps a project file above the folder of temporary files.
    const { projectFile, role, dictionary } = printed([folder.file('draft.md', SLIP)]);
    assert.deepEqual({ projectFile, role, dictionary }, { projectFile: null, role: null, dictionary: { value: [], from: 'default' } });
  });

  it('prints what is wrong with the project file, with its place', () => {
    folder.file('draft.md', SLIP);
    const config = folder.file('firm.json', MISSPELT);
    assert.deepEqual(printed(['--config', 'firm.json', 'draft.md'], folder.path).problems, [
      'firm.json:2:3 “severty” is no setting of tieout.json; did you mean “severity”?',
    ]);
    assert.equal(printed(['--config', config, 'draft.md'], folder.path).projectFile, config);
  });

  it('ends with 2 for no file, several, or one that cannot be read', () => {
    const draft = folder.file('draft.md', SLIP);
    for (const [args, words] of [
      [[], /name one file/],
      [[draft, draft], /name one file/],
      [[path.join(folder.path, 'nowhere.md')], /there is no such file/],
      [[folder.path], /it is no regular file/],
    ] as const) {
      const { code, error } = tieout(['check', '--print-config', ...args]);
      assert.equal(code, 2);
      assert.match(error, words);
    }
  });
});
