import assert from 'node:assert/strict';
import path from 'node:path';
import { TemporaryFolder, tieout } from '../../support/commandLine';
import { sticker } from '../../support/drafts';

const SLIP = sticker('It ends on February 30, 2025.');
const MISSPELT = '{\n  "severty": {}\n}\n';

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
