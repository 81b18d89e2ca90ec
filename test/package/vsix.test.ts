import assert from 'node:assert/strict';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { openPromise } from 'yauzl';
import { npm } from '../../scripts/editor/npm';
import { ROOT } from '../support/project';
import { assertContents, assertProductionBuild, type Extras } from './contents';

/** What an editor needs: no command line. */
const EXTENSION: Extras = {
  allowed: [/^dist\/extension\.js$/, /^(?:syntaxes|snippets|schemas)\/[\w.-]+\.json$/, /^docs\/walkthrough\/\w+\.md$/, /^docs\/images\/icon\.png$/],
  needed: [
    'dist/extension.js',
    'syntaxes/prospectus-supplement.tmLanguage.json',
    'syntaxes/language-configuration.json',
    'snippets/prospectus-supplement.json',
    'schemas/tieout.schema.json',
    'docs/walkthrough/open.md',
    'docs/images/icon.png',
  ],
};
const LIMIT = 600 * 1024;
/** Files of the package itself, beside the folder `extension`. */
const ENVELOPE = ['extension.vsixmanifest', '[Content_Types].xml'];

describe('npm run package', function () {
  this.timeout(60_000);
  let folder = '';
  let vsix = '';
  const files = new Map<string, string>();

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tieout vsix '));
    vsix = path.join(folder, 'tieout.vsix');
    await npm(ROOT, ['run', 'package', '--', '--out', vsix]);
    const zip = await openPromise(vsix);
    for await (const entry of zip.eachEntry()) files.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('packs what users need, and nothing else', () => {
    const [envelope, packed] = [true, false].map(outside => [...files.keys()].filter(name => ENVELOPE.includes(name) === outside));
    assert.deepEqual(envelope?.sort(), [...ENVELOPE].sort());
    assertContents(packed?.map(name => name.replace(/^extension\//, '')) ?? [], EXTENSION);
  });

  it('packs the production build', () => {
    for (const [name, content] of files) if (name.endsWith('.js')) assertProductionBuild(content);
  });

  it('packs no more than 600 KB', async () => {
    const { size } = await stat(vsix);
    assert.ok(size <= LIMIT, `${size} bytes`);
  });
});
