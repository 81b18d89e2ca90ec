import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../../support/project';

const TOOL = require.resolve('vscode-tmgrammar-test/dist/unit.js');
/** The grammars of Markdown and of the HTML in it, as VS Code has them. */
const MARKDOWN = ['markdown', 'html', 'html-derivative'].flatMap(name => ['--grammar', require.resolve(`tm-grammars/grammars/${name}.json`)]);

/** Fails with what vscode-tmgrammar-test says of drafts whose colours are not those of the notes under their lines. */
async function assertColours(drafts: string, timeout = 0): Promise<void> {
  const failure = await new Promise<string | undefined>(resolve => {
    execFile(process.execPath, [TOOL, '--config', 'package.json', ...MARKDOWN, drafts], { cwd: ROOT, timeout }, (error, stdout) =>
      resolve(error === null ? undefined : error.killed ? `not done after ${timeout} ms` : stdout || error.message),
    );
  });
  if (failure !== undefined) assert.fail(failure);
}

describe('the colours of a supplement', () => {
  it('are those that stand under the lines of test/grammar', () => assertColours('test/grammar/*.md'));

  it('are found in linear time, however often something begins', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'tieout-grammar-'));
    try {
      const header = '// SYNTAX TEST "text.html.markdown.prospectus-supplement" "Lines that begin and never end"';
      const lines = BEGINNINGS.map(words => words.repeat(200_000 / words.length));
      const draft = path.join(folder, 'hostile.424b.md');
      const last = 'October 20, 2022\n// <---------------- constant.numeric.date.prospectus-supplement\n';
      await writeFile(draft, [header, ...lines, last].join('\n\n'));
      await assertColours(draft.replaceAll(path.sep, '/'), 15_000);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

const BEGINNINGS = [
  ...['(the “a” ', '(“a', '(a under a ', '“a', '$1,111', '1,111,', '1 million ', 'X,', 'X.', '●', 'October ', 'October 20, ', '20 October '],
  ...['Neither the SEC ', 'These securities have not been approved or ', 'Any representation to the contrary ', 'The date of this is '],
  ...['The information in this ', '333-', 'Registration Statement ', 'Filed Pursuant to '],
];
