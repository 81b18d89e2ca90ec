import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DocumentDiagnosticRequest } from 'vscode-languageserver-protocol/node';
import { version } from '../../package.json';
import { npm } from '../../scripts/editor/npm';
import { LanguageClient, MODERN } from '../support/languageClient';
import { exampleText, ROOT } from '../support/project';
import { assertContents, assertProductionBuild } from './contents';

const EXAMPLE = path.join('node_modules', 'tieout', 'examples', 'cellectar-supplement-no-1.md');

describe('npm pack', function () {
  this.timeout(60_000);
  let folder = '';
  let installed = '';
  /** A program that npm put up for the package, as it is called on this system. */
  const program = (name: string) => path.join(folder, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
  const run = (name: string, ...args: string[]) => {
    const shell = process.platform === 'win32';
    return spawnSync(shell ? `"${program(name)}"` : program(name), args, { cwd: folder, encoding: 'utf8', shell });
  };

  before(async () => {
    const parent = await mkdtemp(path.join(tmpdir(), 'tieout tarball '));
    await npm(ROOT, ['pack', '--pack-destination', parent]);
    const [tarball, ...others] = await readdir(parent);
    assert.equal(tarball, `tieout-${version}.tgz`);
    assert.deepEqual(others, []);
    folder = path.join(parent, 'empty');
    installed = path.join(folder, 'node_modules', 'tieout');
    await mkdir(folder);
    await npm(folder, ['install', '--offline', '--no-audit', '--no-fund', path.join(parent, tarball)]);
  });
  after(() => rm(path.dirname(folder), { recursive: true, force: true, maxRetries: 5 }));

  it('packs what users need, and nothing else', () => {
    const files = readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => path.relative(installed, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
    assertContents(files, { allowed: [/^dist\/cli\.js$/], needed: ['dist/cli.js'] });
  });

  it('packs the production build', () => {
    for (const name of readdirSync(path.join(installed, 'dist'))) assertProductionBuild(readFileSync(path.join(installed, 'dist', name), 'utf8'));
  });

  it('needs no other package', () => {
    const visible = readdirSync(path.join(folder, 'node_modules')).filter(name => !name.startsWith('.'));
    assert.deepEqual(visible, ['tieout']);
  });

  it('brings tieout, which says its version and checks a draft', () => {
    assert.equal(run('tieout', '--version').stdout, `${version}\n`);
    const { status, stdout, stderr } = run('tieout', 'check', '--fail-on', 'warning', EXAMPLE);
    assert.equal(stderr, '');
    assert.equal(status, 1);
    assert.match(stdout, /1 draft checked: 1 warning/);
    assert.match(stdout, /undefined-term/);
  });

  it('brings tieout-language-server, which finds the same and ends well', async () => {
    const client = await LanguageClient.start(MODERN, [program('tieout-language-server')]);
    try {
      await client.open('untitled:Draft', exampleText());
      const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: 'untitled:Draft' } });
      assert.equal(report.kind, 'full');
      const codes = report.kind === 'full' && report.items.map(({ code }) => code);
      assert.deepEqual(codes, ['rule-424-header-missing', 'undefined-term', 'legend-object-mismatch']);
    } finally {
      assert.equal(await client.stop(), 0);
    }
  });

  it('says how the language server is started where somebody types its bare name', () => {
    const { status, stderr } = run('tieout-language-server');
    assert.equal(status, 2);
    assert.match(stderr, /^tieout-language-server .*Start it with --stdio\.\n$/);
  });
});
