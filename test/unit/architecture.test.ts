import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../support/project';

/** The stations in the order of the data: each may import itself and what stands before it. */
const STATIONS = ['text', 'regulation', 'draft', 'facts', 'filing', 'rules', 'check', 'features'];
const EDGES = ['lsp', 'cli'];
const SERVER = path.join(ROOT, 'server', 'src');
const CLIENT = path.join(ROOT, 'client', 'src');
const IMPORT = /(?:^|\n)\s*(?:import|export)\b[^'";]*?from '([^']+)'|(?:^|\n)import '([^']+)'|\b(?:import|require)\('([^']+)'\)/g;
/** Clock, chance and the world outside, in the core. */
const IMPURE = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.|\bconsole\.|\bprocess\.|\bsetTimeout\(|\bfetch\(|\bglobalThis\b/;
const NETWORK = /\bfrom 'node:(?:http|https|net|tls|dgram|dns)'|\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/;

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => path.join(entry.parentPath, entry.name));
}

function importsOf(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
}

describe('the seams', () => {
  for (const [index, station] of STATIONS.entries()) {
    it(`${station} imports only what stands before it, and is pure`, () => {
      for (const file of sourcesBelow(path.join(SERVER, station))) {
        const text = readFileSync(file, 'utf8');
        assert.doesNotMatch(text, IMPURE, file);
        for (const imported of importsOf(file)) {
          if (!imported.startsWith('.')) {
            assert.doesNotMatch(imported, /^(?:node:|vscode)/, `${file} imports ${imported}`);
            continue;
          }
          const [target = ''] = path.relative(SERVER, path.resolve(path.dirname(file), imported)).split(path.sep);
          assert.ok(STATIONS.slice(0, index + 1).includes(target), `${file} imports ${imported}`);
        }
      }
    });
  }

  it('every folder of the server is a station or an edge', () => {
    const folders = readdirSync(SERVER, { withFileTypes: true }).map(entry => entry.name);
    assert.deepEqual(folders.sort(), [...STATIONS, ...EDGES].sort());
  });

  it('the edges do not import each other, and only lsp knows the protocol', () => {
    for (const edge of EDGES) {
      for (const file of sourcesBelow(path.join(SERVER, edge))) {
        for (const imported of importsOf(file)) {
          for (const other of EDGES) if (other !== edge) assert.ok(!imported.includes(`../${other}/`), `${file} imports ${imported}`);
          if (edge === 'cli') assert.doesNotMatch(imported, /^vscode/, `${file} imports ${imported}`);
        }
      }
    }
  });

  it('the client takes nothing from the server but what the two say to each other', () => {
    for (const file of sourcesBelow(CLIENT))
      for (const imported of importsOf(file))
        if (/server\/src/.test(imported)) assert.match(imported, /server\/src\/lsp\/extensions$/, `${file} imports ${imported}`);
  });

  it('nothing of ours touches the network', () => {
    for (const file of [...sourcesBelow(SERVER), ...sourcesBelow(CLIENT)]) assert.doesNotMatch(readFileSync(file, 'utf8'), NETWORK, file);
  });

  it('the core bundles for a platform that has nothing', async () => {
    const entry = [
      'check/check',
      'features/figures/figureHover',
      'features/figures/inlayHints',
      'features/folding',
      'features/hover',
      'features/navigation',
      'features/sheet/sheetOf',
      'features/sheet/viewPage',
      'features/symbolSearch',
      'features/termTokens',
      'features/usesLens',
    ]
      .map(module => `export * from './${module}';`)
      .join('\n');
    const { errors } = await build({
      stdin: { contents: entry, resolveDir: SERVER, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      logLevel: 'silent',
    });
    assert.deepEqual(errors, []);
  });
});
